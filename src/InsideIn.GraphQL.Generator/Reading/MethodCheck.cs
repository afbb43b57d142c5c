using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Finds what is wrong with a field's method apart from its types: its parent, its attributes, its parameters.</summary>
internal sealed class MethodCheck(List<Problem> problems, INamedTypeSymbol owner, INamedTypeSymbol? target, IMethodSymbol method)
{
    private readonly string member = $"{owner.Name}.{method.Name}";
    private readonly Place? place = Place.Of(method);

    public void Run()
    {
        if (method.IsGenericMethod) Add(Rules.UnknownShape, place, member, $"{method.Name}<{string.Join(", ", method.TypeParameters.Select(type => type.Name))}>", "a generic method gives no field; write one for each type, or hide it with [GraphQLIgnore]");
        if (method.Attribute("BindMemberAttribute")?.Text(0) is { } bound && target is not null && !HasProperty(target, bound)) Add(Rules.BoundToNothing, place, member, bound, target.Readable());
        if (method.Attribute("GraphQLNameAttribute")?.Text(0) is { } name && !Names.IsName(name)) Add(Rules.NameShape, place, member, name);
        foreach (var declared in method.Errors().Where(declared => declared is null || !Shapes.IsError(declared))) Add(Rules.ErrorShape, place, member, declared?.Readable() ?? "null");
        foreach (var parameter in method.Parameters) Parameter(parameter);
    }

    /// <summary>An empty policy or role on the symbol itself.</summary>
    public static IEnumerable<Problem> Demands(ISymbol symbol) => symbol.Own("AuthorizeAttribute")
        .Where(attribute => attribute.Text(0) is "" || attribute.NamedArguments.Any(pair => pair.Value.Kind == TypedConstantKind.Array ? pair.Value.Values.IsEmpty || pair.Value.Values.Any(role => role.Value is null or "") : pair.Value.Value is ""))
        .Select(_ => Problem.Of(Rules.EmptyDemand, Place.Of(symbol), symbol.ContainingType is null ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}"));

    private void Parameter(IParameterSymbol parameter)
    {
        var named = $"{member}({parameter.Name})";
        var at = Place.Of(parameter);
        if (parameter.RefKind is RefKind.Ref or RefKind.Out) Add(Rules.UnknownShape, at, named, $"{parameter.RefKind.ToString().ToLowerInvariant()} {parameter.Type.Readable()}", "a parameter is handed over by value");
        if (parameter.Attribute("ParentAttribute") is { } parent) Parent(parameter, parent, named, at);
        if (parameter.Has("IsSelectedAttribute") && parameter.Type.SpecialType != SpecialType.System_Boolean) Add(Rules.StateShape, at, named, "IsSelected", parameter.Type.Readable(), "bool");
        if ((parameter.Attribute("GraphQLNameAttribute") ?? parameter.Attribute("ArgumentAttribute"))?.Text(0) is { } name && !Names.IsName(name)) Add(Rules.NameShape, at, named, name);
    }

    private void Parent(IParameterSymbol parameter, AttributeData attribute, string named, Place? at)
    {
        if (target is null)
        {
            Add(Rules.ParentShape, at, named, "a root field has no parent; expected an [ObjectType<T>] or [InterfaceType<T>] class around it");
            return;
        }

        if (!target.BasesAndSelf().Concat(target.AllInterfaces).Contains(parameter.Type, SymbolEqualityComparer.Default))
        {
            Add(Rules.ParentShape, at, named, $"it has the type {parameter.Type.Readable()}; the fields of this class belong to {target.Readable()}");
            return;
        }

        foreach (var required in Required(attribute.Text(0) ?? "").Where(required => !HasProperty(target, required)))
            Add(Rules.ParentShape, at, named, $"it requires '{required}', but {target.Readable()} has no such public property");
    }

    // The members of the outermost level: 'Id Author { Name }' requires Id and Author.
    private static IEnumerable<string> Required(string selection)
    {
        var depth = 0;
        foreach (var word in selection.Replace("{", " { ").Replace("}", " } ").Split([' ', ',', '\n', '\r', '\t'], System.StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "{") depth++;
            else if (word == "}") depth--;
            else if (depth == 0) yield return word;
        }
    }

    private static bool HasProperty(INamedTypeSymbol type, string name) => type.BasesAndSelf().Concat(type.AllInterfaces)
        .SelectMany(candidate => candidate.GetMembers(name)).Any(candidate => candidate is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false });

    private void Add(DiagnosticDescriptor rule, Place? at, params string[] arguments) => problems.Add(Problem.Of(rule, at, arguments));
}
