namespace InsideIn.People;

/// <summary>What people can be asked about: free words, found again however they are written.</summary>
public static class Skills
{
    /// <summary>The most skills that a person names.</summary>
    public const int Most = 30;

    /// <summary>The most characters of a skill.</summary>
    public const int Longest = 60;

    /// <summary>The skills as typed, each cleaned and once; or what is wrong with them.</summary>
    public static FieldResult<string[], TextTooLongError, TooManyError> Of(IEnumerable<string> typed)
    {
        var skills = typed.Select(RichText.Clean).Where(skill => Names.Fold(skill).Length > 0).DistinctBy(Names.Fold).ToArray();
        return skills.Length > Most ? new TooManyError("skills", skills.Length, Most)
            : skills.Select(skill => TextRules.Check("skills", skill, Longest)).OfType<TextTooLongError>().FirstOrDefault() is { } tooLong ? tooLong
            : skills;
    }
}
