using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace InsideIn.GraphQL.Generator.Model;

/// <summary>A place in a source file that outlives its compilation.</summary>
internal sealed record Place(string File, TextSpan Span, LinePositionSpan Lines)
{
    public static Place? Of(ISymbol symbol)
    {
        var location = symbol.Locations.FirstOrDefault(candidate => candidate.IsInSource);
        return location is null ? null : new Place(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(File, Span, Lines);
}

/// <summary>A diagnostic before it is reported.</summary>
internal sealed record Problem(string RuleId, Place? Place, EquatableArray<string> Arguments)
{
    public static Problem Of(DiagnosticDescriptor rule, Place? place, params string[] arguments) => new(rule.Id, place, arguments.ToEquatable());

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Rules.ById[RuleId], Place?.ToLocation() ?? Location.None, Arguments.Cast<object>().ToArray());
}
