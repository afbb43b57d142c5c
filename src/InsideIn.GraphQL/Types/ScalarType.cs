using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Types;

/// <summary>A leaf type whose values are read and written by its own rules. Source: spec 3.5.</summary>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <summary>The address of the text that defines the scalar. Shape: null where there is none. Source: spec 3.13.4.</summary>
    public virtual string? SpecifiedByUrl => null;

    /// <summary>Reads a value written in a document; variables inside lists and objects come from <paramref name="variables"/>.</summary>
    public abstract Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables);

    /// <summary>Reads a value given as a variable.</summary>
    public abstract Coerced FromJson(JsonElement value);

    /// <summary>
    /// Turns a resolver's value into what the response writes. Shape: bool, int, long, double, decimal, string or JsonElement;
    /// for scalars with structure also lists and dictionaries of these. Source: spec 3.5, result coercion.
    /// </summary>
    public abstract Coerced ToResult(object value);
}
