namespace InsideIn.Drafts;

/// <summary>The draft was saved by somebody else, or from another tab, since it was read, or the author has another draft for the same target. Nothing was written; both texts are here, so that nothing typed is lost (rule R31).</summary>
/// <param name="Version">The version that the change was made to; 0 for a new draft.</param>
/// <param name="CurrentVersion">The version that stands now; 0 when the draft is gone.</param>
/// <param name="CurrentClientKey">The key of the draft that stands.</param>
/// <param name="CurrentTitle">The title that stands now; empty where there is none.</param>
/// <param name="CurrentText">The text that stands now; empty when the draft is gone.</param>
/// <param name="CurrentTab">The tab that saved it; null when it did not say.</param>
/// <param name="YourTitle">The title that was to be saved; empty where there is none.</param>
/// <param name="YourText">The text that was to be saved.</param>
public sealed record StaleDraftError(
    int Version, int CurrentVersion, Guid CurrentClientKey, string CurrentTitle, string CurrentText, Guid? CurrentTab, string YourTitle, string YourText) : IError
{
    /// <inheritdoc/>
    public string Message => CurrentVersion == 0
        ? $"The change was made to version {Version} of a draft that is gone: it was published, deleted, or kept for its {Draft.KeptFor.Days} days. Your text was not saved."
        : $"The change was made to version {Version}, but version {CurrentVersion} of the draft stands now. Your text was not saved over it.";

    /// <inheritdoc/>
    public string Code => "STALE_DRAFT";

    /// <summary>The refusal of a step that was made to another version than the one that stands, and would have changed no text.</summary>
    internal static StaleDraftError Of(int version, Draft standing) => Of(version, standing.Content, standing.ClientKey, standing);

    internal static StaleDraftError Of(int version, DraftContent yours, Guid clientKey, Draft? standing) => new(
        version,
        standing?.Version ?? 0,
        standing?.ClientKey ?? clientKey,
        standing?.Content.Title ?? "",
        standing?.Content.Text ?? "",
        standing?.Tab,
        yours.Title ?? "",
        yours.Text);
}
