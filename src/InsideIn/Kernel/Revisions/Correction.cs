namespace InsideIn.Kernel;

/// <summary>An edit by which the author says that what stood there before was wrong.</summary>
/// <param name="RevisionNumber">The first text that is right.</param>
/// <param name="Sentence">What was wrong, in the author's words.</param>
/// <param name="At">When it was corrected, UTC.</param>
public sealed record Correction(int RevisionNumber, string Sentence, DateTimeOffset At)
{
    /// <summary>The most characters of the sentence.</summary>
    public const int SentenceLimit = 200;

    /// <summary>What is wrong with the sentence: empty, too long, or null when it may stand or there is none.</summary>
    public static IError? Check(string? sentence) => sentence is null ? null : TextRules.Check("correction", sentence, SentenceLimit);

    /// <summary>The correction without an erased person's name.</summary>
    public Correction Forget(Pseudonym who) => this with { Sentence = who.Replace(Sentence) };
}

/// <summary>What authors may still do to what they have just published.</summary>
public static class FreeEdits
{
    /// <summary>How long after publishing an edit leaves no trace for readers.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(5);

    /// <summary>Whether an edit leaves none: soon enough, before any edit that left one, and not marked as a correction.</summary>
    public static bool Includes(DateTimeOffset publishedAt, DateTimeOffset? editedAt, DateTimeOffset at, string? correction) =>
        editedAt is null && correction is null && at - publishedAt < Span;
}
