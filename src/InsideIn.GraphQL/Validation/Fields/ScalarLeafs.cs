using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>Selections go on exactly as far as there are fields: into objects, not into scalars and enums. Source: spec 5.3.3.</summary>
internal sealed class ScalarLeafs(ValidationContext context) : ValidationRule(context)
{
    public override void VisitField(FieldNode field)
    {
        if (Context.Field is not { } definition) return;
        if (definition.Type.IsLeaf && field.SelectionSet is { } selections)
            ReportAt(definition.Coordinate, $"Field \"{definition.Name}\" of type \"{definition.Type}\" has no fields of its own; found a selection.", selections);
        else if (!definition.Type.IsLeaf && field.SelectionSet is null)
            ReportAt(definition.Coordinate, $"Field \"{definition.Name}\" of type \"{definition.Type}\" needs a selection of its fields.", field);
    }
}
