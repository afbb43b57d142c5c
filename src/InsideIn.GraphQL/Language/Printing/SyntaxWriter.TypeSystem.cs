using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>This part: definitions of the type system.</summary>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystem(SyntaxNode node)
    {
        switch (node)
        {
            case TypeSystemDefinitionNode definition: WriteDefinition(definition); break;
            case FieldDefinitionNode field: WriteFieldDefinition(field); break;
            case InputValueDefinitionNode input: WriteInputValue(input); break;
            case EnumValueDefinitionNode value: WriteEnumValue(value); break;
            case OperationTypeDefinitionNode root: text.Append(Keyword(root.Kind)).Append(": ").Append(root.Type.Name); break;
        }
    }

    private void WriteDefinition(TypeSystemDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        if (definition.IsExtension) text.Append("extend ");
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode type)
    {
        text.Append(TypeKeyword(type)).Append(' ').Append(type.Name.Value);
        if (type is FieldsTypeDefinitionNode { Interfaces.Length: > 0 } implementing) WriteAll(" implements ", implementing.Interfaces, " & ", "");
        WriteDirectives(type.Directives);
        switch (type)
        {
            case FieldsTypeDefinitionNode fields: WriteMembers(fields.Fields); break;
            case InputObjectTypeDefinitionNode input: WriteMembers(input.Fields); break;
            case EnumTypeDefinitionNode values: WriteMembers(values.Values); break;
            case UnionTypeDefinitionNode { Types.Length: > 0 } union: WriteAll(" = ", union.Types, " | ", ""); break;
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        text.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        if (directive.IsRepeatable) text.Append(" repeatable");
        WriteAll(" on ", directive.Locations, " | ", "");
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        text.Append(field.Name.Value);
        WriteArgumentDefinitions(field.Arguments);
        text.Append(": ");
        WriteType(field.Type);
        WriteDirectives(field.Directives);
    }

    // Arguments stand in one line unless one of them has a description.
    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.Length == 0) return;
        if (!arguments.Any(argument => argument.Description is not null))
        {
            WriteAll("(", arguments, ", ", ")");
            return;
        }

        text.Append('(');
        WriteLines(arguments);
        text.Append(')');
    }

    private void WriteInputValue(InputValueDefinitionNode input)
    {
        WriteDescription(input.Description);
        text.Append(input.Name.Value).Append(": ");
        WriteType(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteEnumValue(EnumValueDefinitionNode value)
    {
        WriteDescription(value.Description);
        text.Append(value.Name.Value);
        WriteDirectives(value.Directives);
    }

    private void WriteMembers<T>(ImmutableArray<T> members) where T : SyntaxNode
    {
        if (members.Length == 0) return;
        text.Append(" {");
        WriteLines(members);
        text.Append('}');
    }

    // A blank line sets off what has a description.
    private void WriteLines<T>(ImmutableArray<T> nodes) where T : SyntaxNode
    {
        depth++;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0 && nodes[i] is MemberDefinitionNode { Description: not null }) text.Append('\n');
            NewLine();
            Write(nodes[i]);
        }

        depth--;
        NewLine();
    }

    private static string TypeKeyword(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "type",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input",
    };
}
