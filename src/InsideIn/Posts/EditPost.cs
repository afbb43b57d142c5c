namespace InsideIn.Posts;

/// <summary>Authors change what they wrote; after the first five minutes the earlier text stays readable.</summary>
[MutationType]
public static partial class EditPost
{
    /// <summary>
    /// Changes the words of a post that the viewer wrote, alone or with others. In its first five minutes that leaves no trace; afterwards the earlier text and title stay readable. A change without a difference makes no revision.
    /// With a correction it says what was wrong before: who saw that, and nobody else, is told.
    /// </summary>
    /// <param name="postId">The post.</param>
    /// <param name="text">The text to stand.</param>
    /// <param name="baseRevision">The revision that the change was made to.</param>
    /// <param name="details">What makes it an article, a question, praise or an announcement, as it is to stand; without it that stays. A post never becomes one of another kind.</param>
    /// <param name="correction">What was wrong before, in one sentence; none is needed.</param>
    /// <param name="confirmedRecipients">The number of people whom new mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<StaleRevisionError>]
    [Error<PublishingRefusals>]
    public static Task<FieldResult<Post>> EditPostAsync(
        [ID<Post>] Guid postId, string text, int baseRevision, PostDetails? details, string? correction, int? confirmedRecipients, [GlobalState] Viewer viewer, Editing editing, CancellationToken cancellationToken) =>
        editing.RunAsync(new WantedEdit(postId, text, baseRevision) { Details = details, Correction = correction, ConfirmedRecipients = confirmedRecipients }, viewer, cancellationToken);
}
