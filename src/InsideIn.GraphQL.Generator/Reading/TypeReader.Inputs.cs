using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <content>Types of values that come in: their place in the schema, and the C# that reads them.</content>
internal sealed partial class TypeReader
{
    /// <summary>The type of a value that comes in, as SDL writes it.</summary>
    public string Input(ITypeSymbol type, Usage usage)
    {
        var (inner, isNullable) = Shapes.Unwrap(type);
        if (Shapes.IsOwn(inner, "Optional"))
        {
            var given = Input(((INamedTypeSymbol)inner).TypeArguments[0], usage);
            return given.TrimEnd('!');
        }

        var sdl = Shapes.Item(inner) is { } item ? $"[{Input(item, usage)}]" : usage.IdType is not null ? Id(inner, usage) : NamedInput(inner, usage);
        return isNullable ? sdl : sdl + "!";
    }

    /// <summary>The C# that turns a coerced value into <paramref name="type"/>. <paramref name="isGiven"/> tells whether the reader gave it.</summary>
    public static string Inward(ITypeSymbol type, string source, string isGiven, string? idType)
    {
        var (inner, isNullable) = Shapes.Unwrap(type);
        if (Shapes.IsOwn(inner, "Optional"))
        {
            var given = ((INamedTypeSymbol)inner).TypeArguments[0];
            return $"{isGiven} ? new {inner.FullNullable()}({Inward(given, source, isGiven, idType)}) : default";
        }

        if (Shapes.Item(inner) is { } item)
        {
            var read = $"Input.List{(isNullable ? "OrNull" : "")}<{item.FullNullable()}>({source}, static item => {Inward(item, "item", "true", idType)})";
            return inner is INamedTypeSymbol { Name: "List" } ? $"{read}{(isNullable ? "?" : "")}.ToList()" : read;
        }

        var isNodeId = Shapes.IsNodeId(inner);
        if (idType is null or PlainId && !isNodeId) return $"Input.Value<{type.FullNullable()}>({source})";
        var id = isNodeId ? $"GlobalId.ReadAny({source})" : $"GlobalId.Read<{inner.Full()}>({Names.Literal(idType!)}, {source})";
        return isNullable ? $"{source} is null ? default({type.FullNullable()}) : {id}" : id;
    }

    /// <summary>Reads an argument or a member of an input type.</summary>
    public InputModel ReadInput(ISymbol symbol, ITypeSymbol type, Usage usage)
    {
        var parameter = symbol as IParameterSymbol ?? (symbol is IPropertySymbol property ? Attributes.RecordParameter(property) : null);
        return new InputModel(Names.Argument(symbol), Input(type, usage), type.FullNullable())
        {
            Description = symbol is IParameterSymbol argument ? XmlDocs.Argument(argument) : XmlDocs.Property((IPropertySymbol)symbol),
            Deprecation = Attributes.Deprecation(symbol),
            Default = Defaults.Read(symbol, parameter, type, usage),
            Member = usage.Member,
            Place = usage.Place,
        };
    }

    private string NamedInput(ITypeSymbol type, Usage usage)
    {
        if (Shapes.Scalar(type) is { } scalar) return scalar;
        if (Shapes.IsEnum(type)) return NamedOutput(type, usage);
        if (type is not INamedTypeSymbol { TypeKind: Microsoft.CodeAnalysis.TypeKind.Class or Microsoft.CodeAnalysis.TypeKind.Struct, IsGenericType: false, IsAbstract: false } named || IsFromPlatform(type))
        {
            Problems.Add(Problem.Of(Rules.UnknownShape, usage.Place, usage.Member, type.Readable(), "expected a scalar, an enum, a record, or a list of these"));
            return "String";
        }

        var key = "in " + named.Full();
        usage.References.Add(key);
        if (!types.ContainsKey(key))
        {
            types.Add(key, null);
            types[key] = ReadInputObject(named);
        }

        return Names.Input(named);
    }

    private TypeModel ReadInputObject(INamedTypeSymbol type)
    {
        var references = new HashSet<string>();
        var constructor = type.InstanceConstructors
            .Where(candidate => candidate.DeclaredAccessibility != Accessibility.Private && !Attributes.IsCopy(candidate))
            .OrderByDescending(candidate => candidate.Parameters.Length).First();
        var inputs = new List<InputModel>();
        foreach (var parameter in constructor.Parameters)
        {
            var member = Members(type).FirstOrDefault(property => string.Equals(property.Name, parameter.Name, System.StringComparison.OrdinalIgnoreCase));
            inputs.Add(ReadMember(type, parameter, parameter.Type, member, references) with { Target = parameter.Name, IsConstructorParameter = true });
        }

        foreach (var property in Members(type).Where(property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public }))
        {
            if (constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, System.StringComparison.OrdinalIgnoreCase))) continue;
            inputs.Add(ReadMember(type, property, property.Type, property, references) with { Target = property.Name });
        }

        return Described(Model.TypeKind.Input, type, Names.Input(type)) with
        {
            HintName = type.Full().Replace("global::", "") + ".Input",
            Inputs = inputs.ToEquatable(),
            IsOneOf = type.Has("OneOfAttribute"),
            References = references.OrderBy(key => key, System.StringComparer.Ordinal).ToEquatable(),
        };
    }

    private InputModel ReadMember(INamedTypeSymbol type, ISymbol symbol, ITypeSymbol valueType, IPropertySymbol? property, HashSet<string> references)
    {
        var idType = IdType(symbol, "") ?? (property is null ? null : IdType(property, ""));
        var usage = new Usage($"{type.Name}.{property?.Name ?? symbol.Name}", Place.Of(symbol)) { IdType = idType, References = references };
        var model = ReadInput(symbol, valueType, usage);
        if (property is not null) model = model with { Name = Names.Argument(property), Description = model.Description ?? XmlDocs.Property(property) };
        if (type.Has("OneOfAttribute") && (model.Default is not null || model.Sdl.EndsWith("!", System.StringComparison.Ordinal)))
            Problems.Add(Problem.Of(Rules.OneOfShape, usage.Place, usage.Member, model.Default is null ? $"its type is {valueType.Readable()}" : "it has a default"));
        return model with { Expression = Inward(valueType, $"given[{Names.Literal(model.Name)}]", $"given.Has({Names.Literal(model.Name)})", idType) };
    }
}
