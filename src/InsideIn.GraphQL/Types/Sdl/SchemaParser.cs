using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Types;

/// <summary>Finds the resolver of a field that a schema text defines. Shape: null: the field has none.</summary>
public delegate FieldResolver? ResolverLookup(string typeName, FieldDefinitionNode field);

/// <summary>Names the object type of a value where a field promises an interface or a union.</summary>
public delegate string? TypeNaming(object value);

/// <summary>Makes a schema of SDL. Its enum values are their names; its own scalars take any JSON value. Source: spec 3.</summary>
public static class SchemaParser
{
    /// <summary>The schema of a text. Errors: a <see cref="SyntaxException"/>, or a <see cref="SchemaException"/> with all problems.</summary>
    /// <param name="sdl">The definitions.</param>
    /// <param name="resolvers">Gives the fields their values; null for a schema that is only looked at.</param>
    /// <param name="typeNames">Tells the object type of values of interfaces and unions; null: their C# types decide.</param>
    public static Schema Parse(string sdl, ResolverLookup? resolvers = null, TypeNaming? typeNames = null)
    {
        var document = Parser.Parse(sdl, ParserOptions.Trusted);
        Refuse(SdlCheck.Definitions(document));

        // What a text does not define does not exist, but for the scalars of the specification, which it cannot change.
        var builder = new SchemaBuilder { KnownScalars = static name => Scalars.IsBuiltIn(name) ? Scalars.Find(name) : null };
        var types = document.Definitions.OfType<TypeDefinitionNode>().Where(type => !Scalars.IsBuiltIn(type.Name.Value) || type is not ScalarTypeDefinitionNode).ToList();
        Roots(builder, document);
        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>()) builder.Add(SdlMembers.Directive(directive));
        foreach (var type in types.Where(type => !type.IsExtension))
            builder.Add(Type([type, .. types.Where(other => other.IsExtension && SdlCheck.IsBase(type, other))], resolvers ?? ((_, _) => null), typeNames));
        var schema = builder.Build();
        Refuse(SdlCheck.Directives(schema, document));
        return schema;
    }

    private static void Refuse(List<string> problems)
    {
        if (problems.Count > 0) throw new SchemaException(problems);
    }

    private static void Roots(SchemaBuilder builder, DocumentNode document)
    {
        var schemas = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        if (schemas.Count == 0) return;
        builder.Description = schemas.Find(schema => !schema.IsExtension)?.Description?.Value;
        // A schema definition names all of its roots; what it leaves out does not exist, whatever types are called.
        if (schemas.Exists(schema => !schema.IsExtension)) builder.MutationTypeName = builder.SubscriptionTypeName = "";
        foreach (var root in schemas.SelectMany(schema => schema.OperationTypes))
        {
            if (root.Kind == OperationKind.Query) builder.QueryTypeName = root.Type.Name;
            else if (root.Kind == OperationKind.Mutation) builder.MutationTypeName = root.Type.Name;
            else builder.SubscriptionTypeName = root.Type.Name;
        }
    }

    // The definition comes first in the parts, then its extensions.
    private static NamedType Type(IReadOnlyList<TypeDefinitionNode> parts, ResolverLookup resolvers, TypeNaming? typeNames)
    {
        var type = parts[0];
        var resolveType = typeNames is null ? null : new Func<object, string?>(typeNames);
        var name = type.Name.Value;
        var description = type.Description?.Value;
        var directives = parts.SelectMany(part => part.Directives).ToList();
        return type switch
        {
            ScalarTypeDefinitionNode => new AnyScalar(name) { Description = description, Specification = SdlMembers.Text(directives, "specifiedBy", "url") },
            ObjectTypeDefinitionNode => new ObjectType(name, types => Fields(parts, types, resolvers)) { Description = description, InterfaceNames = Interfaces(parts) },
            InterfaceTypeDefinitionNode => new InterfaceType(name, types => Fields(parts, types, (_, _) => null)) { Description = description, InterfaceNames = Interfaces(parts), ResolveType = resolveType },
            UnionTypeDefinitionNode => new UnionType(name, [.. parts.Cast<UnionTypeDefinitionNode>().SelectMany(part => part.Types).Select(member => member.Name)]) { Description = description, ResolveType = resolveType },
            EnumTypeDefinitionNode => new EnumType(name, parts.Cast<EnumTypeDefinitionNode>().SelectMany(part => part.Values).Select(SdlMembers.Value)) { Description = description },
            InputObjectTypeDefinitionNode => new InputObjectType(name, types => parts.Cast<InputObjectTypeDefinitionNode>().SelectMany(part => part.Fields).Select(field => SdlMembers.Input(field, $"{name}.{field.Name.Value}", types)))
            {
                Description = description,
                IsOneOf = directives.Exists(directive => directive.Name.Value == "oneOf"),
            },
            _ => throw new ArgumentException($"{name} is of an unknown kind.", nameof(parts)),
        };
    }

    private static List<string> Interfaces(IReadOnlyList<TypeDefinitionNode> parts) =>
        [.. parts.Cast<FieldsTypeDefinitionNode>().SelectMany(part => part.Interfaces).Select(contract => contract.Name)];

    private static IEnumerable<FieldDefinition> Fields(IReadOnlyList<TypeDefinitionNode> parts, TypeLookup types, ResolverLookup resolvers) =>
        parts.Cast<FieldsTypeDefinitionNode>().SelectMany(part => part.Fields).Select(field => SdlMembers.Field(field, $"{parts[0].Name.Value}.{field.Name.Value}", types, resolvers(parts[0].Name.Value, field)));
}
