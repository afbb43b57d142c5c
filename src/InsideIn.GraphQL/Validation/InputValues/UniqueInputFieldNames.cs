using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>A field of an input object is given once. Source: spec 5.6.3.</summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : ValidationRule(context)
{
    public override void VisitObject(ObjectValueNode value)
    {
        if (value.Fields.Length < 2) return;
        var names = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
            if (!names.TryAdd(field.Name.Value, field.Name))
                Report($"Input field \"{field.Name.Value}\" is given twice.", names[field.Name.Value], field.Name);
    }
}
