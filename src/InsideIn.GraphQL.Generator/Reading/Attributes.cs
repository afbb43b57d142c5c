using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Looks up the engine's attributes on symbols.</summary>
internal static class Attributes
{
    public const string Namespace = "InsideIn.GraphQL";

    public static IEnumerable<AttributeData> Own(this ISymbol symbol, string name) => symbol.GetAttributes().Where(attribute => IsOwn(attribute, name));

    public static AttributeData? Attribute(this ISymbol symbol, string name) => symbol.Own(name).FirstOrDefault();

    public static bool Has(this ISymbol symbol, string name) => symbol.Own(name).Any();

    /// <summary>The constructor argument of that number as a text; null where there is none.</summary>
    public static string? Text(this AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index ? attribute.ConstructorArguments[index].Value as string : null;

    public static T Named<T>(this AttributeData attribute, string name, T fallback) =>
        attribute.NamedArguments.Where(pair => pair.Key == name).Select(pair => pair.Value.Value).FirstOrDefault() is T value ? value : fallback;

    /// <summary>Finds the attribute on a property, or on the constructor parameter of a record that made the property.</summary>
    public static AttributeData? OnMember(this IPropertySymbol property, string name) =>
        property.Attribute(name) ?? RecordParameter(property)?.Attribute(name);

    /// <summary>The parameter of the record's primary constructor that the property comes from.</summary>
    public static IParameterSymbol? RecordParameter(IPropertySymbol property) => property.ContainingType.IsRecord
        ? property.ContainingType.InstanceConstructors
            .Where(constructor => !IsCopy(constructor))
            .SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == property.Name)
        : null;

    /// <summary>Whether the compiler wrote the constructor so that a record can be copied.</summary>
    public static bool IsCopy(IMethodSymbol constructor) => constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1, ContainingType.IsRecord: true };

    /// <summary>The errors that the symbol declares. A type that is no error and declares some itself stands for those.</summary>
    public static IEnumerable<ITypeSymbol?> Errors(this ISymbol symbol) => Errors(symbol, []);

    /// <summary>The reason of a deprecation; null where there is none.</summary>
    public static string? Deprecation(ISymbol symbol)
    {
        if (symbol.Attribute("GraphQLDeprecatedAttribute") is { } own) return own.Text(0) ?? "No longer supported";
        var obsolete = symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute");
        return obsolete is null ? null : obsolete.Text(0) ?? "No longer supported";
    }

    /// <summary>The demand that <c>[Authorize]</c> and <c>[AllowAnonymous]</c> make; null where neither stands.</summary>
    public static AuthorizationModel? Authorization(params IEnumerable<ISymbol?> innermostFirst)
    {
        var demands = new List<DemandModel>();
        foreach (var symbol in innermostFirst.OfType<ISymbol>())
        {
            if (demands.Count == 0 && symbol.Has("AllowAnonymousAttribute")) return new AuthorizationModel(default, AllowAnonymous: true);
            demands.AddRange(symbol.Own("AuthorizeAttribute").Select(Demand));
        }

        return demands.Count == 0 ? null : new AuthorizationModel(demands.Distinct().ToEquatable(), AllowAnonymous: false);
    }

    /// <summary>The demand of a type: its own, and those of what it derives from. An interface or a union opens no object that demands something.</summary>
    public static AuthorizationModel? Authorization(INamedTypeSymbol type) => Authorization([type, .. type.BasesAndSelf().Skip(1), .. type.AllInterfaces]);

    /// <summary>The demand of a property: its own, and those of the properties it implements or overrides.</summary>
    public static AuthorizationModel? Authorization(IPropertySymbol property) => Authorization(
    [
        property,
        RecordParameter(property),
        .. property.ContainingType.BasesAndSelf().Skip(1).Concat(property.ContainingType.AllInterfaces).SelectMany(contract => contract.GetMembers(property.Name).OfType<IPropertySymbol>()),
    ]);

    // Each list is read once, however lists name one another.
    private static IEnumerable<ITypeSymbol?> Errors(ISymbol symbol, HashSet<ISymbol> read) => symbol.Own("ErrorAttribute")
        .Select(attribute => attribute.AttributeClass!.IsGenericType ? attribute.AttributeClass.TypeArguments[0] : attribute.ConstructorArguments[0].Value as ITypeSymbol)
        .SelectMany(declared => declared is null || Shapes.IsError(declared) || !declared.Has("ErrorAttribute") ? [declared] : read.Add(declared) ? Errors(declared, read) : []);

    private static DemandModel Demand(AttributeData attribute)
    {
        var apply = attribute.ConstructorArguments.Select(argument => argument.Value).OfType<int>().Append(attribute.Named("Apply", 0)).First();
        var roles = attribute.NamedArguments.Where(pair => pair.Key == "Roles" && !pair.Value.IsNull).SelectMany(pair => pair.Value.Values).Select(role => role.Value as string ?? "");
        return new DemandModel(attribute.Text(0) ?? attribute.Named<string?>("Policy", null), roles.ToEquatable(), apply switch { 1 => "AfterResolver", 2 => "Validation", _ => "BeforeResolver" });
    }

    private static bool IsOwn(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == Namespace;
}
