using System.Text.RegularExpressions;

namespace InsideIn.People;

/// <summary>The languages that people can be spoken to in. Source: BCP 47, of which language, script and region are taken.</summary>
public static partial class Languages
{
    /// <summary>The most languages that a person names.</summary>
    public const int Most = 12;

    /// <summary>The languages as given, each once and in the usual spelling, <c>PT-br</c> as <c>pt-BR</c>; or what is wrong with them.</summary>
    public static FieldResult<string[], TooManyError, UnknownLanguageError> Of(IReadOnlyList<string> given)
    {
        if (given.FirstOrDefault(language => !Tag().IsMatch(language.Trim())) is { } unknown)
        {
            return new UnknownLanguageError(unknown);
        }

        var languages = given.Select(language => Spell(language.Trim())).Distinct().ToArray();
        return languages.Length > Most ? new TooManyError("languages", languages.Length, Most) : languages;
    }

    private static string Spell(string tag) => string.Join('-', tag.Split('-').Select((part, at) => (at, part.Length) switch
    {
        (0, _) => part.ToLowerInvariant(),
        (_, 4) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToUpperInvariant(),
    }));

    [GeneratedRegex("^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
