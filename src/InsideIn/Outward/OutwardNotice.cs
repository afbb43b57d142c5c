using InsideIn.Audit;

namespace InsideIn.Outward;

/// <summary>What an author is shown before the yes (rules C-2, C-3). A change of the text is a new version.</summary>
/// <param name="Version">The version that a consent names.</param>
/// <param name="Text">The notice, in plain words.</param>
/// <param name="Hash">The SHA-256 of its canonical form.</param>
public sealed record OutwardNotice(string Version, string Text, string Hash)
{
    /// <summary>The notice that is valid now.</summary>
    public static OutwardNotice Current { get; } = Of(
        "2026-11",
        """
        You offer this one text, as it reads now, to communications. They may publish it word for word on the channels that you tick, with the line about you that you choose, until the end date.

        Nothing else leaves: not your other posts, not the comments, not the reactions. If you edit the post, this offer ends at once and you can make a new one.

        Offering is your free choice. Nobody but you sees what you offer, decline or withdraw, apart from communications, who see the offered text itself. It counts for nothing and against nothing.

        You can withdraw at any time with one click and without a reason. The text then leaves the communications desk at once, and what they have already published on our own channels is taken down. Copies that others have made cannot be recalled.
        """);

    private static OutwardNotice Of(string version, string text) =>
        new(version, text, CanonicalJson.Hash(CanonicalJson.Of(new { Version = version, Text = text })));
}
