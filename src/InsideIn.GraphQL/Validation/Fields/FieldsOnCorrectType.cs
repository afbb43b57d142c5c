using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>Only fields that a type has are selected on it. Source: spec 5.3.1.</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void VisitField(FieldNode field)
    {
        if (Context.ParentType is { } parent && Context.Field is null) Report($"Type \"{parent}\" has no field \"{field.Name.Value}\".", field);
    }
}
