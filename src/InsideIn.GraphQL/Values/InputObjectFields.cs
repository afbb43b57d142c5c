using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Values;

/// <summary>The rules of input objects that literals and variables share. Source: spec 3.10.</summary>
internal static class InputObjectFields
{
    /// <summary>Fills in the defaults, asks for what is required and makes the type's value of the fields.</summary>
    public static Coerced Complete(InputObjectType type, Dictionary<string, object?> fields)
    {
        foreach (var definition in type.Fields)
        {
            if (fields.ContainsKey(definition.Name)) continue;
            if (definition.DefaultValue is not null) fields.Add(definition.Name, definition.CoercedDefault);
            else if (definition.Type is NonNullType) return Coerced.Refused($"Field \"{definition.Name}\" of required type \"{definition.Type}\" was not given.");
        }

        return Coerced.To(type.Create is null ? fields : type.Create(fields));
    }

    public static string OneOfCount(InputObjectType type, int found) => $"Exactly one field of \"{type}\" must be given, found {found}.";

    public static string OneOfNull(InputObjectType type, string field) => $"Field \"{field}\" of \"{type}\" must not be null: exactly one field is given, with a value.";
}
