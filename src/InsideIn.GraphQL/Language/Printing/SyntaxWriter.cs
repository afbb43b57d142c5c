using System.Collections.Immutable;
using System.Text;

namespace InsideIn.GraphQL.Language;

/// <summary>Writes syntax with two spaces for each level. This part: documents, operations and selections.</summary>
internal sealed partial class SyntaxWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public override string ToString() => text.ToString();

    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case NameNode name: text.Append(name.Value); break;
            case DocumentNode document: WriteDocument(document); break;
            case OperationDefinitionNode operation: WriteOperation(operation); break;
            case FragmentDefinitionNode fragment: WriteFragment(fragment); break;
            case VariableDefinitionNode variable: WriteVariableDefinition(variable); break;
            case SelectionSetNode selections: WriteSelections(selections); break;
            case SelectionNode selection: WriteSelection(selection); break;
            case ArgumentNode argument: WritePair(argument.Name, argument.Value); break;
            case ObjectFieldNode field: WritePair(field.Name, field.Value); break;
            case DirectiveNode directive: WriteDirective(directive); break;
            case ValueNode value: WriteValue(value); break;
            case TypeNode type: WriteType(type); break;
            case SchemaCoordinateNode coordinate: text.Append(coordinate.Text); break;
            default: WriteTypeSystem(node); break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            if (i > 0) text.Append('\n');
            Write(document.Definitions[i]);
            text.Append('\n');
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        WriteDescription(operation.Description);
        var isShort = operation is { Kind: OperationKind.Query, Name: null, Description: null, VariableDefinitions: [], Directives: [] };
        if (!isShort)
        {
            text.Append(Keyword(operation.Kind));
            if (operation.Name is { } name) text.Append(' ').Append(name.Value);
            if (operation.VariableDefinitions.Length > 0) WriteAll(operation.Name is null ? " (" : "(", operation.VariableDefinitions, ", ", ")");
            WriteDirectives(operation.Directives);
            text.Append(' ');
        }

        WriteSelections(operation.SelectionSet);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name);
        WriteDirectives(fragment.Directives);
        text.Append(' ');
        WriteSelections(fragment.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.Description is { } description)
        {
            WriteString(description.Value);
            text.Append(' ');
        }

        text.Append('$').Append(variable.Variable.Name).Append(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteSelections(SelectionSetNode selections)
    {
        text.Append('{');
        depth++;
        foreach (var selection in selections.Selections)
        {
            NewLine();
            WriteSelection(selection);
        }

        depth--;
        NewLine();
        text.Append('}');
    }

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode inline:
                text.Append("...");
                if (inline.TypeCondition is { } condition) text.Append(" on ").Append(condition.Name);
                WriteDirectives(inline.Directives);
                text.Append(' ');
                WriteSelections(inline.SelectionSet);
                break;
        }
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is { } alias) text.Append(alias.Value).Append(": ");
        text.Append(field.Name.Value);
        WriteArguments(field.Arguments);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is null) return;
        text.Append(' ');
        WriteSelections(field.SelectionSet);
    }

    private void WriteArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length > 0) WriteAll("(", arguments, ", ", ")");
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        text.Append('@').Append(directive.Name.Value);
        WriteArguments(directive.Arguments);
    }

    private void WriteAll<T>(string before, ImmutableArray<T> nodes, string between, string after) where T : SyntaxNode
    {
        text.Append(before);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0) text.Append(between);
            Write(nodes[i]);
        }

        text.Append(after);
    }

    private void NewLine() => text.Append('\n').Append(' ', depth * 2);

    private static string Keyword(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}
