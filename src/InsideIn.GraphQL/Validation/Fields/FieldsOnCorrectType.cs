using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>Only fields that a type has are selected on it. Source: spec 5.3.1.</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void VisitField(FieldNode field)
    {
        if (Context.ParentType is not { } parent || Context.Field is not null) return;
        var like = parent is FieldsType { Fields: var fields } ? Context.Suggest(field.Name.Value, fields) : "";
        ReportAt(parent.Name, $"Type \"{parent}\" has no field \"{field.Name.Value}\".{like}", field);
    }
}
