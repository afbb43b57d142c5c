using System.Collections.Frozen;
using System.Globalization;
using System.Xml;

namespace InsideIn.GraphQL.Types;

/// <summary>The scalars that the engine knows: the five of the specification and those that C# types need.</summary>
public static class Scalars
{
    public static ScalarType Int { get; } = new IntScalar();

    public static ScalarType Float { get; } = new FloatScalar();

    public static ScalarType String { get; } = new StringScalar();

    public static ScalarType Boolean { get; } = new BooleanScalar();

    public static ScalarType Id { get; } = new IdScalar();

    public static ScalarType Long { get; } = new LongScalar();

    public static ScalarType Decimal { get; } = new DecimalScalar();

    /// <summary>An instant with its offset: <see cref="DateTimeOffset"/>.</summary>
    public static ScalarType DateTime { get; } = new TextScalar<DateTimeOffset>("DateTime", "an instant as \"2026-01-31T08:00:00Z\"", InstantText.TryRead, InstantText.Write)
    {
        Description = "An instant with its offset from UTC, as in RFC 3339.",
        Specification = "https://www.rfc-editor.org/rfc/rfc3339",
    };

    public static ScalarType Date { get; } = new TextScalar<DateOnly>("Date", "a day as \"2026-01-31\"",
        (string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day),
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
    {
        Description = "A day of the calendar without a time, as in RFC 3339.",
        Specification = "https://www.rfc-editor.org/rfc/rfc3339",
    };

    public static ScalarType Duration { get; } = new TextScalar<TimeSpan>("Duration", "a length of time as \"P1DT2H30M\"", DurationText.TryRead, XmlConvert.ToString)
    {
        Description = "A length of time in days, hours, minutes and seconds, as in ISO 8601.",
        Specification = "https://www.iso.org/standard/70907.html",
    };

    public static ScalarType Uuid { get; } = new TextScalar<Guid>("UUID", "a UUID as \"0198a5c2-7c1e-7b7a-9d3f-0b6f4d1c2e3a\"",
        (string text, out Guid id) => Guid.TryParseExact(text, "D", out id), id => id.ToString("D"))
    {
        Description = "A universally unique identifier in its form of 36 characters.",
        Specification = "https://www.rfc-editor.org/rfc/rfc9562",
    };

    public static ScalarType Uri { get; } = new TextScalar<Uri>("URI", "an address as \"https://example.org/a\"",
        (string text, out Uri address) => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out address!), address => address.OriginalString)
    {
        Description = "An address, absolute or relative.",
        Specification = "https://www.rfc-editor.org/rfc/rfc3986",
    };

    public static ScalarType Any { get; } = new AnyScalar("Any") { Description = "Any JSON value." };

    private static readonly FrozenDictionary<string, ScalarType> ByName =
        new[] { Int, Float, String, Boolean, Id, Long, Decimal, DateTime, Date, Duration, Uuid, Uri, Any }.ToFrozenDictionary(scalar => scalar.Name, StringComparer.Ordinal);

    /// <summary>The known scalar of that name. Shape: null where the engine has none.</summary>
    public static ScalarType? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether every GraphQL server knows the scalar without a definition. Source: spec 3.5.</summary>
    public static bool IsBuiltIn(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";
}
