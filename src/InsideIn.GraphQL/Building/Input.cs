using System.Collections;

namespace InsideIn.GraphQL.Building;

/// <summary>Turns coerced input values, whose types the schema has checked, into the C# types of parameters and members.</summary>
public static class Input
{
    /// <summary>A scalar, enum or input record.</summary>
    public static T Value<T>(object? coerced) => (T)coerced!;

    /// <summary>A list. <paramref name="item"/> turns each entry.</summary>
    public static T[] List<T>(object? coerced, Func<object?, T> item) => ListOrNull(coerced, item)!;

    /// <summary>A list, or null for null.</summary>
    public static T[]? ListOrNull<T>(object? coerced, Func<object?, T> item)
    {
        if (coerced is null) return null;
        var source = (IList)coerced;
        var items = new T[source.Count];
        for (var index = 0; index < items.Length; index++) items[index] = item(source[index]);
        return items;
    }
}

/// <summary>The coerced fields of an input object; a field that the reader left out is absent.</summary>
public readonly struct InputFields(IReadOnlyDictionary<string, object?> fields)
{
    /// <summary>The value of a field; null when it is absent.</summary>
    public object? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>Whether the reader gave the field, null included.</summary>
    public bool Has(string name) => fields.ContainsKey(name);
}
