using System.Collections;
using System.Globalization;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Building;

/// <summary>
/// The field <c>values</c> of every refusal: what its other fields say, by their names, so that a client needs one selection for all types.
/// It tells nothing that those fields do not tell; ids and texts too long for a sentence are left to them.
/// </summary>
internal static class RefusalValues
{
    /// <summary>A text with more characters than this is no part of a sentence.</summary>
    private const int LongestText = 200;

    // What a reader pays for: few refusals say more than three things.
    private const int Expected = 3;

    internal static ObjectType Type() => new(nameof(RefusalValue), types =>
    [
        new FieldDefinition { Name = "name", Type = types["String!"], Description = "The field of the refusal's own type that has it as well.", PureResolver = static value => ((RefusalValue)value).Name },
        new FieldDefinition { Name = "number", Type = types["Float"], Description = "A number.", PureResolver = static value => ((RefusalValue)value).Number },
        new FieldDefinition { Name = "at", Type = types["DateTime"], Description = "A moment.", PureResolver = static value => ((RefusalValue)value).At },
        new FieldDefinition { Name = "texts", Type = types["[String!]"], Description = "A text or the name of an enum's value; several where the field is a list.", PureResolver = static value => ((RefusalValue)value).Texts },
    ])
    {
        Description = "One thing that a refusal says besides its words, so that a client can say it in another language. One of number, at and texts is there.",
        RuntimeType = typeof(RefusalValue),
        Member = nameof(RefusalValue),
    };

    /// <summary>The field as the interface has it, or a type with the other fields <paramref name="own"/>.</summary>
    internal static FieldDefinition Field(TypeLookup types, IReadOnlyList<FieldDefinition>? own = null)
    {
        var said = own?.Where(IsSaid).ToList();
        return new FieldDefinition
        {
            Name = "values",
            Type = types["[RefusalValue!]!"],
            Description = "What the message says besides its words: the refusal's other fields by their names, without ids and long texts.",
            ListSize = new ListSize(said?.Count ?? Expected, [], []),
            PureResolver = said is null ? null : refusal => said.Select(field => Value(field, refusal)).OfType<RefusalValue>().ToList(),
        };
    }

    private static bool IsSaid(FieldDefinition field) =>
        field.Name != "message" && field is { PureResolver: not null, Authorization: null, Type.Named: LeafType { Name: not ("ID" or "UUID" or "Any") } };

    private static RefusalValue? Value(FieldDefinition field, object refusal)
    {
        var type = (LeafType)field.Type.Named;
        return field.PureResolver!(refusal) switch
        {
            null => null,
            (byte or short or int or long or float or double or decimal) and var number => new RefusalValue(field.Name, Convert.ToDouble(number, CultureInfo.InvariantCulture), null, null),
            DateTimeOffset at => new RefusalValue(field.Name, null, at, null),
            IEnumerable list and not string => new RefusalValue(field.Name, null, null, [.. list.Cast<object>().Select(item => Text(type, item))]),
            var value when Text(type, value) is { Length: <= LongestText } text => new RefusalValue(field.Name, null, null, [text]),
            _ => null,
        };
    }

    private static string Text(LeafType type, object value) => Convert.ToString(type.ToResult(value).Value, CultureInfo.InvariantCulture) ?? "";
}
