namespace InsideIn.People;

/// <summary>What people say of themselves, checked and cleaned. What is left out stays as it was.</summary>
public sealed record OwnWords
{
    /// <summary>The most characters of a person's own text.</summary>
    public const int LongestAbout = 2_000;

    private Optional<string?> About { get; init; }

    private Optional<string[]> Skills { get; init; }

    private Optional<string[]> Languages { get; init; }

    private Optional<WorkingHours?> WorkingHours { get; init; }

    private Optional<string?> TimeZone { get; init; }

    /// <summary>Reads what a person gave; null and empty lists take away what was there.</summary>
    public static FieldResult<OwnWords, TextTooLongError, TooManyError, UnknownLanguageError, UnknownZoneError, WorkingHoursInvalidError> Parse(
        Optional<string?> about, Optional<IReadOnlyList<string>?> skills, Optional<IReadOnlyList<string>?> languages, Optional<WorkingHours?> workingHours, Optional<string?> timeZone)
    {
        if (TextRules.Check("about", about.Value ?? "", LongestAbout) is TextTooLongError tooLong)
        {
            return tooLong;
        }

        if (timeZone.Value is { Length: > 0 } zone && !Zones.Exists(zone))
        {
            return new UnknownZoneError(zone);
        }

        var hours = workingHours.Value?.Check();
        if (hours?.Error is WorkingHoursInvalidError invalid)
        {
            return invalid;
        }

        var known = People.Skills.Of(skills.Value ?? []);
        var spoken = People.Languages.Of(languages.Value ?? []);
        switch (known.Error ?? spoken.Error)
        {
            case TextTooLongError longSkill: return longSkill;
            case TooManyError tooMany: return tooMany;
            case UnknownLanguageError unknown: return unknown;
        }

        return new OwnWords
        {
            About = about.HasValue ? Blank(RichText.Clean(about.Value ?? "")) : default,
            Skills = skills.HasValue ? new Optional<string[]>(known.Value!) : default,
            Languages = languages.HasValue ? new Optional<string[]>(spoken.Value!) : default,
            WorkingHours = workingHours.HasValue ? hours?.Value : default(Optional<WorkingHours?>),
            TimeZone = timeZone.HasValue ? Blank(timeZone.Value) : default,
        };
    }

    /// <summary>The person who says this.</summary>
    public Person Of(Person person) => person with
    {
        About = About.Or(person.About),
        Skills = Skills.HasValue ? Skills.Value : person.Skills,
        Languages = Languages.HasValue ? Languages.Value : person.Languages,
        WorkingHours = WorkingHours.Or(person.WorkingHours),
        TimeZone = TimeZone.Or(person.TimeZone),
    };

    private static Optional<string?> Blank(string? text) => new(string.IsNullOrEmpty(text) ? null : text);
}
