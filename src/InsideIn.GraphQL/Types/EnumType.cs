using System.Collections.Frozen;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Types;

/// <summary>One value of an enum. Source: spec 3.9.</summary>
public sealed class EnumValue : INamed
{
    public required string Name { get; init; }

    /// <summary>What resolvers see: a C# enum's member, or the name itself for schemas made from a text.</summary>
    public required object Value { get; init; }

    public string? Description { get; init; }

    /// <summary>Shape: null while the value is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    public string? Member { get; init; }
}

/// <summary>A leaf type with a closed set of values. Source: spec 3.9.</summary>
public sealed class EnumType : LeafType
{
    private readonly FrozenDictionary<object, EnumValue> byValue;

    public EnumType(string name, IEnumerable<EnumValue> values) : base(name)
    {
        Values = new DefinitionList<EnumValue>(values);
        var firsts = new Dictionary<object, EnumValue>();
        foreach (var value in Values) firsts.TryAdd(value.Value, value);
        byValue = firsts.ToFrozenDictionary();
    }

    public DefinitionList<EnumValue> Values { get; }

    /// <summary>Reads a name written in a document.</summary>
    public override Coerced FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal is EnumValueNode named
        ? FromName(named.Value)
        : Coerced.Refused($"Enum \"{Name}\" cannot represent {ValueText.Of(literal)}; expected one of its names without quotes.");

    /// <summary>Reads a name given as a variable.</summary>
    public override Coerced FromJson(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? FromName(value.GetString()!)
        : Coerced.Refused($"Enum \"{Name}\" cannot represent {ValueText.Of(value)}; expected one of its names as a string.");

    /// <summary>The name of a resolver's value.</summary>
    public override Coerced ToResult(object value) => byValue.TryGetValue(value, out var known)
        ? Coerced.To(known.Name)
        : Coerced.Refused($"Enum \"{Name}\" cannot represent value: {ValueText.Of(value)}.");

    private Coerced FromName(string name) => Values.TryFind(name, out var known)
        ? Coerced.To(known.Value)
        : Coerced.Refused($"Value \"{name}\" does not exist in enum \"{Name}\".");
}
