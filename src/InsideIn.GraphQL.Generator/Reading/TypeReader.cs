using System.Runtime.CompilerServices;
using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Where a type is used, for messages and ids.</summary>
internal sealed record Usage(string Member, Place? Place)
{
    /// <summary>The GraphQL type whose id stands here; null for a plain value.</summary>
    public string? IdType { get; init; }

    /// <summary>The types that the user reaches.</summary>
    public HashSet<string> References { get; init; } = [];
}

/// <summary>Reads C# types into types of the schema, and everything that they reach.</summary>
internal sealed partial class TypeReader(Compilation compilation)
{
    // Stands for an id that is its text; no GraphQL type has such a name.
    private const string PlainId = "*";

    private static readonly ConditionalWeakTable<IAssemblySymbol, INamedTypeSymbol[]> TypesOfAssembly = new();
    private readonly Dictionary<string, TypeModel?> types = new(System.StringComparer.Ordinal);

    public List<Problem> Problems { get; } = [];

    public Compilation Compilation { get; } = compilation;

    private DefaultReader Defaults => new(Compilation, Problems);

    public IEnumerable<TypeModel> Types => types.Values.OfType<TypeModel>().OrderBy(type => type.Key, System.StringComparer.Ordinal);

    /// <summary>The type of a value that leaves, as SDL writes it.</summary>
    public string Output(ITypeSymbol type, Usage usage)
    {
        var (inner, isNullable) = Shapes.Unwrap(type);
        var sdl = Shapes.Item(inner) is { } item ? $"[{Output(item, usage)}]" : usage.IdType is not null ? Id(inner, usage) : NamedOutput(inner, usage);
        return isNullable ? sdl : sdl + "!";
    }

    /// <summary>Turns the C# expression of a value that leaves into what its scalar takes.</summary>
    public static string Outward(ITypeSymbol type, string expression, string? idType)
    {
        var (inner, isNullable) = Shapes.Unwrap(type);
        var isId = idType is not (null or PlainId) || Shapes.IsNodeId(Shapes.Item(inner) ?? inner);
        if (!isId) return expression;
        if (Shapes.Item(inner) is { } item) return $"{expression}{(isNullable ? "?" : "")}.Select(static item => {Outward(item, "item", idType)}).ToList()";
        if (idType is null) return $"{expression}{(isNullable ? "?" : "")}.ToString()";
        return isNullable ? $"GlobalId.WriteOrNull({Names.Literal(idType)}, {expression})" : $"GlobalId.Write({Names.Literal(idType)}, {expression})";
    }

    /// <summary>Takes in a type that no field returns: a node, or one that is marked as an object type.</summary>
    public void Include(INamedTypeSymbol type) => NamedOutput(type, new Usage(type.Name, Place.Of(type)));

    private string Id(ITypeSymbol type, Usage usage)
    {
        if (usage.IdType == PlainId && type.SpecialType != SpecialType.System_String)
            Problems.Add(Problem.Of(Rules.UnknownShape, usage.Place, usage.Member, type.Readable(), "an id that is not global is a string"));
        else if (!Shapes.IsNodeId(type) && !Shapes.IsIdValue(type))
            Problems.Add(Problem.Of(Rules.IdShape, usage.Place, usage.Member, type.Readable()));
        return "ID";
    }

    private string NamedOutput(ITypeSymbol type, Usage usage)
    {
        if (Shapes.Scalar(type) is { } scalar) return scalar;
        if (type.SpecialType is SpecialType.System_Int16 or SpecialType.System_Byte) return "Int";
        if (type.SpecialType == SpecialType.System_Single) return "Float";
        if (Refusal(type) is { } reason)
        {
            Problems.Add(Problem.Of(Rules.UnknownShape, usage.Place, usage.Member, type.Readable(), reason));
            return "String";
        }

        var named = (INamedTypeSymbol)type;
        var key = named.Full();
        usage.References.Add(key);
        if (!types.ContainsKey(key))
        {
            types.Add(key, null);
            types[key] = named switch
            {
                _ when Shapes.IsEnum(named) => ReadEnum(named),
                _ when named.Has("UnionTypeAttribute") => ReadUnion(named),
                _ when named.Has("InterfaceTypeAttribute") => ReadInterface(named),
                _ => ReadObject(named),
            };
        }

        return Names.Type(named);
    }

    private static string? Refusal(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: Microsoft.CodeAnalysis.TypeKind.Enum } => null,
        INamedTypeSymbol { IsGenericType: true } => "a generic type is none of the schema's; return a record of its own",
        INamedTypeSymbol when IsFromPlatform(type) && !Names.IsException(type) => "it belongs to a library; map it to a scalar or a record of its own, or hide the member with [GraphQLIgnore]",
        INamedTypeSymbol { TypeKind: Microsoft.CodeAnalysis.TypeKind.Interface } named when !named.Has("UnionTypeAttribute") && !named.Has("InterfaceTypeAttribute") =>
            "an interface is marked [InterfaceType] or [UnionType]",
        INamedTypeSymbol { TypeKind: Microsoft.CodeAnalysis.TypeKind.Class or Microsoft.CodeAnalysis.TypeKind.Struct or Microsoft.CodeAnalysis.TypeKind.Interface } => null,
        _ => "expected a scalar, an enum, a record, a list of these, or a marked interface",
    };

    private static bool IsFromPlatform(ITypeSymbol type)
    {
        var first = type.ContainingAssembly?.Name ?? "System";
        return first == "mscorlib" || first == "netstandard" || first == "System" || first.StartsWith("System.", System.StringComparison.Ordinal)
            || first.StartsWith("Microsoft.", System.StringComparison.Ordinal);
    }

    private TypeModel ReadObject(INamedTypeSymbol type)
    {
        var references = new HashSet<string>();
        var name = Names.Type(type);
        var interfaces = type.AllInterfaces.Where(candidate => candidate.Has("InterfaceTypeAttribute"))
            .Concat(type.BasesAndSelf().Skip(1).OfType<INamedTypeSymbol>().Where(candidate => candidate.Has("InterfaceTypeAttribute"))).ToList();
        foreach (var contract in interfaces) NamedOutput(contract, new Usage(type.Name, Place.Of(type)) { References = references });
        Problems.AddRange(MethodCheck.Demands(type));
        var isError = Names.IsException(type) || type.AllInterfaces.Any(candidate => Shapes.IsOwn(candidate, "IError"));
        return Described(Model.TypeKind.Object, type, name) with
        {
            Properties = Properties(type, name).Concat(ExceptionFields(type)).ToEquatable(),
            Interfaces = interfaces.Select(Names.Type).Concat(isError ? ["Error"] : []).Distinct().ToEquatable(),
            Authorization = Attributes.Authorization(type),
            IsNode = type.Has("NodeAttribute"),
            References = references.OrderBy(key => key, System.StringComparer.Ordinal).ToEquatable(),
        };
    }

    private TypeModel ReadInterface(INamedTypeSymbol type)
    {
        var references = new HashSet<string>();
        var members = Implementors(type);
        foreach (var member in members) NamedOutput(member, new Usage(type.Name, Place.Of(type)) { References = references });
        return Described(Model.TypeKind.Interface, type, Names.Type(type)) with
        {
            Properties = Properties(type, Names.Type(type)).ToEquatable(),
            Members = members.Select(Names.Full).ToEquatable(),
            Authorization = Attributes.Authorization(type),
            References = references.OrderBy(key => key, System.StringComparer.Ordinal).ToEquatable(),
        };
    }

    private TypeModel ReadUnion(INamedTypeSymbol type)
    {
        var references = new HashSet<string>();
        var members = Implementors(type);
        if (members.Length == 0) Problems.Add(Problem.Of(Rules.EmptyUnion, Place.Of(type), type.Name));
        foreach (var member in members) NamedOutput(member, new Usage(type.Name, Place.Of(type)) { References = references });
        return Described(Model.TypeKind.Union, type, Names.Type(type)) with
        {
            Members = members.Select(Names.Full).ToEquatable(),
            References = references.OrderBy(key => key, System.StringComparer.Ordinal).ToEquatable(),
        };
    }

    private static TypeModel ReadEnum(INamedTypeSymbol type) => Described(Model.TypeKind.Enum, type, Names.Type(type)) with
    {
        Values = type.GetMembers().OfType<IFieldSymbol>().Where(value => value.HasConstantValue && !value.Has("GraphQLIgnoreAttribute"))
            .Select(value => new EnumValueModel(Names.EnumValue(value), $"{type.Full()}.{value.Name}", XmlDocs.Description(value), Attributes.Deprecation(value)))
            .ToEquatable(),
    };

    private static TypeModel Described(Model.TypeKind kind, INamedTypeSymbol type, string name) =>
        new(kind, name, type.Full(), type.Full().Replace("global::", "")) { Member = type.Name, Description = XmlDocs.Description(type), Place = Place.Of(type) };

    // What is wrong with a property counts only if no method replaces it.
    private IEnumerable<PropertyModel> Properties(INamedTypeSymbol type, string typeName)
    {
        foreach (var property in Members(type))
        {
            var idType = IdType(property, typeName);
            var usage = new Usage($"{type.Name}.{property.Name}", Place.Of(property)) { IdType = idType };
            var known = Problems.Count;
            var sdl = Output(property.Type, usage);
            Problems.AddRange(MethodCheck.Demands(property));
            var problems = Problems.Skip(known).ToEquatable();
            Problems.RemoveRange(known, Problems.Count - known);
            yield return new PropertyModel(Names.Field(property), property.Name, sdl, Outward(property.Type, $"(({type.Full()})parent).{property.Name}", idType))
            {
                Description = XmlDocs.Property(property),
                Deprecation = Attributes.Deprecation(property),
                Authorization = Attributes.Authorization(property),
                References = usage.References.OrderBy(key => key, System.StringComparer.Ordinal).ToEquatable(),
                Problems = problems,
                Place = Place.Of(property),
            };
        }
    }

    // Public properties that can be read, the base types' first, a redeclared one at its first place.
    private static IEnumerable<IPropertySymbol> Members(INamedTypeSymbol type)
    {
        var sources = type.TypeKind == Microsoft.CodeAnalysis.TypeKind.Interface
            ? type.AllInterfaces.Cast<ITypeSymbol>().Append(type)
            : type.BasesAndSelf().Reverse();
        return sources
            .Where(source => !IsFromPlatform(source))
            .SelectMany(source => source.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null, IsImplicitlyDeclared: false } || IsRecordMember(property))
            .GroupBy(property => property.Name)
            .Select(group => group.Last())
            .Where(property => property.OnMember("GraphQLIgnoreAttribute") is null);
    }

    private static bool IsRecordMember(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, GetMethod: not null } && property.ContainingType.IsRecord && property.Name != "EqualityContract" && !property.IsIndexer;

    private static IEnumerable<PropertyModel> ExceptionFields(INamedTypeSymbol type)
    {
        if (!Names.IsException(type)) yield break;
        var name = Names.Type(type);
        var code = Names.UpperSnake(name.EndsWith("Error", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name);
        yield return new PropertyModel("message", "Message", "String!", "((global::System.Exception)parent).Message");
        if (!type.GetMembers("Code").Any()) yield return new PropertyModel("code", "Code", "String!", Names.Literal(code));
    }

    private INamedTypeSymbol[] Implementors(INamedTypeSymbol type) =>
        [.. TypesOfAssembly.GetValue(Compilation.Assembly, static assembly => [.. AllTypes(assembly.GlobalNamespace)])
            .Where(candidate => candidate is { IsAbstract: false, TypeKind: Microsoft.CodeAnalysis.TypeKind.Class or Microsoft.CodeAnalysis.TypeKind.Struct, IsGenericType: false }
                && !candidate.Has("GraphQLIgnoreAttribute")
                && (candidate.AllInterfaces.Contains(type, SymbolEqualityComparer.Default) || candidate.BasesAndSelf().Skip(1).Contains(type, SymbolEqualityComparer.Default)))
            .OrderBy(Names.Type, System.StringComparer.Ordinal)];

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type) yield return type;
            foreach (var inner in AllTypes(member)) yield return inner;
        }
    }

    /// <summary>The type named by <c>[ID]</c> or <c>[ID&lt;T&gt;]</c>; null where neither stands.</summary>
    public static string? IdType(ISymbol symbol, string ownType)
    {
        var attribute = symbol is IPropertySymbol property ? property.OnMember("IDAttribute") : symbol.Attribute("IDAttribute");
        if (attribute is null) return null;
        if (!attribute.Named("IsGlobal", true)) return PlainId;
        return attribute.AttributeClass is { IsGenericType: true } generic ? Names.Type((INamedTypeSymbol)generic.TypeArguments[0]) : ownType;
    }
}
