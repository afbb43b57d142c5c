using System.Collections.Immutable;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>An argument is given once. Source: spec 5.4.2.</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void VisitArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2) return;
        var names = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var argument in arguments)
            if (!names.TryAdd(argument.Name.Value, argument.Name))
                Report($"Argument \"{argument.Name.Value}\" is given twice.", names[argument.Name.Value], argument.Name);
    }
}
