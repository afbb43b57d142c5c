using System.Collections.Frozen;
using System.Runtime.CompilerServices;
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
    private const int MostNumbered = 256;
    private readonly FrozenDictionary<object, EnumValue> byValue;
    private readonly Type? numbered;
    private readonly EnumValue?[] byNumber = [];

    public EnumType(string name, IEnumerable<EnumValue> values) : base(name)
    {
        Values = new DefinitionList<EnumValue>(values);
        var firsts = new Dictionary<object, EnumValue>();
        foreach (var value in Values) firsts.TryAdd(value.Value, value);
        byValue = firsts.ToFrozenDictionary();
        if (NumberedType() is not { } type) return;
        numbered = type;
        byNumber = new EnumValue?[firsts.Keys.Max(value => (int)value) + 1];
        foreach (var (number, value) in firsts) byNumber[(int)number] = value;
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
    public override Coerced ToResult(object value) => Find(value) is { } known
        ? Coerced.To(known.Name)
        : Coerced.Refused($"Enum \"{Name}\" cannot represent value: {ValueText.Of(value)}.");

    // Members of an ordinary C# enum are found by their number: to compare boxed enums costs ten times as much.
    private EnumValue? Find(object value)
    {
        if (value.GetType() != numbered) return byValue.GetValueOrDefault(value);
        var number = Unsafe.Unbox<int>(value);
        return (uint)number < (uint)byNumber.Length ? byNumber[number] : null;
    }

    // The one C# enum that all values are of, if it counts in ints and its numbers are small.
    private Type? NumberedType()
    {
        var types = Values.Select(value => value.Value.GetType()).Distinct().ToList();
        return types is [{ IsEnum: true } type] && Enum.GetUnderlyingType(type) == typeof(int) && Values.All(value => (int)value.Value is >= 0 and < MostNumbered) ? type : null;
    }

    private Coerced FromName(string name) => Values.TryFind(name, out var known)
        ? Coerced.To(known.Value)
        : Coerced.Refused($"Value \"{name}\" does not exist in enum \"{Name}\".");
}
