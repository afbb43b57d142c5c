using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Types;

/// <summary>A type at which selections end: a scalar or an enum. Source: spec 3.5 and 3.9.</summary>
public abstract class LeafType(string name) : NamedType(name)
{
    /// <summary>Reads a value written in a document, never null; variables inside lists and objects come from <paramref name="variables"/>.</summary>
    public abstract Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables);

    /// <summary>Reads a value given as a variable, never null.</summary>
    public abstract Coerced FromJson(JsonElement value);

    /// <summary>
    /// Turns a resolver's value into what the response writes. Shape: bool, int, long, double, decimal, string or JsonElement;
    /// `Any` passes its value on as it is. Source: spec 3.5, result coercion.
    /// </summary>
    public abstract Coerced ToResult(object value);
}
