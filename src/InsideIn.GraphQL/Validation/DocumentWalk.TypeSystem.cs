using System.Collections.Immutable;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>This part: definitions of the type system, for the directives that they bear and the types that they name.</summary>
internal sealed partial class DocumentWalk
{
    private readonly HashSet<string> seenTypes = new(StringComparer.Ordinal);

    private void TypeSystem(TypeSystemDefinitionNode definition, DocumentNode document)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                context.Definition = "schema";
                if (seenTypes.Add("schema")) Unique(document.Definitions.OfType<SchemaDefinitionNode>());
                Applied(schema.Directives, DirectiveLocations.Schema);
                foreach (var root in schema.OperationTypes) DefinedTypeName(root.Type);
                break;
            case DirectiveDefinitionNode directive:
                Inputs(directive.Arguments, DirectiveLocations.ArgumentDefinition, name => $"@{directive.Name.Value}({name}:)");
                break;
            case TypeDefinitionNode type:
                context.Definition = type.Name.Value;
                // A type and its extensions are one place.
                if (seenTypes.Add($"type {type.Name.Value}")) Unique(document.Definitions.OfType<TypeDefinitionNode>().Where(other => other.Name.Value == type.Name.Value));
                Applied(type.Directives, LocationOf(type));
                Members(type);
                break;
        }

        context.Definition = null;
    }

    private void Members(TypeDefinitionNode definition)
    {
        var owner = definition.Name.Value;
        switch (definition)
        {
            case FieldsTypeDefinitionNode type:
                foreach (var contract in type.Interfaces) DefinedTypeName(contract);
                foreach (var field in type.Fields)
                {
                    Inputs(field.Arguments, DirectiveLocations.ArgumentDefinition, name => $"{owner}.{field.Name.Value}({name}:)");
                    DefinedTypeName(NamedTypeOf(field.Type));
                    Member(field, DirectiveLocations.FieldDefinition, $"{owner}.{field.Name.Value}");
                }

                break;
            case UnionTypeDefinitionNode union:
                foreach (var member in union.Types) DefinedTypeName(member);
                break;
            case EnumTypeDefinitionNode values:
                foreach (var value in values.Values) Member(value, DirectiveLocations.EnumValue, $"{owner}.{value.Name.Value}");
                break;
            case InputObjectTypeDefinitionNode input:
                Inputs(input.Fields, DirectiveLocations.InputFieldDefinition, name => $"{owner}.{name}");
                break;
        }
    }

    private void Inputs(ImmutableArray<InputValueDefinitionNode> inputs, DirectiveLocations location, Func<string, string> coordinate)
    {
        foreach (var input in inputs)
        {
            DefinedTypeName(NamedTypeOf(input.Type));
            if (input.DefaultValue is { } value) Value(value, default);
            Member(input, location, coordinate(input.Name.Value));
        }
    }

    private void Member(MemberDefinitionNode member, DirectiveLocations location, string coordinate)
    {
        context.Definition = coordinate;
        foreach (var rule in rules) rule.VisitDirectives(member.Directives);
        Applied(member.Directives, location);
    }

    private void Unique(IEnumerable<TypeSystemDefinitionNode> parts)
    {
        ImmutableArray<DirectiveNode> directives = [.. parts.SelectMany(part => part.Directives)];
        foreach (var rule in rules) rule.VisitDirectives(directives);
    }

    // The scalars of the specification need no definition.
    private void DefinedTypeName(NamedTypeNode name)
    {
        if (!Scalars.IsBuiltIn(name.Name)) TypeName(name);
    }

    private static DirectiveLocations LocationOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => DirectiveLocations.Scalar,
        ObjectTypeDefinitionNode => DirectiveLocations.Object,
        InterfaceTypeDefinitionNode => DirectiveLocations.Interface,
        UnionTypeDefinitionNode => DirectiveLocations.Union,
        EnumTypeDefinitionNode => DirectiveLocations.Enum,
        _ => DirectiveLocations.InputObject,
    };
}
