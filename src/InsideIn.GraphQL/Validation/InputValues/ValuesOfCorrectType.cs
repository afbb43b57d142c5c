using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Validation;

/// <summary>Values written in the document fit the types of their positions. Source: spec 5.6.1, 5.6.2 and 5.6.4.</summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void VisitVariable(VariableDefinitionNode definition, GraphQLType? type)
    {
        if (definition.DefaultValue is { } value && type is { IsInput: true }) Check(value, type);
    }

    public override void VisitArgument(ArgumentNode argument, InputValueDefinition? definition)
    {
        if (definition is not null) Check(argument.Value, definition.Type);
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        switch (value)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type is NonNullType) Report($"Expected a value of type \"{type}\", found null.", value);
                break;
            case ListValueNode list when type.Nullable is ListType target:
                foreach (var item in list.Items) Check(item, target.Item);
                break;
            case ObjectValueNode fields when type.Named is InputObjectType target:
                CheckFields(fields, target);
                break;
            default:
                CheckLeaf(value, type);
                break;
        }
    }

    private void CheckFields(ObjectValueNode value, InputObjectType type)
    {
        foreach (var definition in type.Fields.AsSpan())
            if (definition.IsRequired && value.Find(definition.Name) is null)
                Report($"Field \"{type}.{definition.Name}\" of required type \"{definition.Type}\" was not given.", value);
        if (type.IsOneOf) CheckOneOf(value, type);
        foreach (var field in value.Fields)
        {
            if (!type.Fields.TryFind(field.Name.Value, out var definition)) Report($"\"{type}\" has no field \"{field.Name.Value}\".{Context.Suggest(field.Name.Value, type.Fields)}", field);
            // A field that is given twice is an error of its own; the last one counts here.
            else if (ReferenceEquals(value.Find(definition.Name), field.Value)) Check(field.Value, definition.Type);
        }
    }

    private void CheckOneOf(ObjectValueNode value, InputObjectType type)
    {
        if (value.Fields.Length != 1) Report(InputObjectFields.OneOfCount(type, value.Fields.Length), value);
        else if (value.Fields[0].Value is NullValueNode) Report(InputObjectFields.OneOfNull(type, value.Fields[0].Name.Value), value);
    }

    private void CheckLeaf(ValueNode value, GraphQLType type)
    {
        if (type.Named is not LeafType leaf)
        {
            Report($"Expected a value of type \"{type}\", found {ValueText.Of(value)}.", value);
            return;
        }

        var coerced = leaf.FromLiteral(value, null);
        if (coerced.Ok) return;
        var like = leaf is EnumType { Values: var values } && value is EnumValueNode written ? Context.Suggest(written.Value, values) : "";
        Report(coerced.Problem! + like, value);
    }
}
