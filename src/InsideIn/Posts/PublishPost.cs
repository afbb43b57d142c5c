using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Media;
using InsideIn.Polls;

namespace InsideIn.Posts;

/// <summary>Members publish posts.</summary>
[MutationType]
public static partial class PublishPost
{
    /// <summary>The most groups that a post stands in.</summary>
    public const int MostGroups = 5;

    /// <summary>
    /// Publishes a post in one or several of the viewer's groups: one thread with several doors, read by whoever reads in any of them.
    /// It needs the right to post in each, because each of the groups gets to see it. The same client key again gives the first post.
    /// Without <paramref name="details"/> it is a short post.
    /// </summary>
    /// <param name="groupIds">The groups, 1 to 5.</param>
    /// <param name="text">What it says; it may be empty where something else speaks: a title's question, a shared thing, files.</param>
    /// <param name="clientKey">A key of the client's; a retry comes with the same.</param>
    /// <param name="details">What makes it an article, a question, praise or an announcement.</param>
    /// <param name="sharedId">A post, an event or a page that it shares. Sharing a share shares the original.</param>
    /// <param name="attachments">The viewer's uploads that it carries, at most 20.</param>
    /// <param name="poll">A poll that it carries.</param>
    /// <param name="expiresAt">When it goes out of feeds, lists, digests and search; without it stays.</param>
    /// <param name="confirmedRecipients">The number of people whom its mentions tell, as a refusal named it.</param>
    [Authorize]
    [Error<PublishingRefusals>]
    public static async Task<FieldResult<Post>> PublishPostAsync(
        [ID<Group>] IReadOnlyList<Guid> groupIds,
        string text,
        Guid clientKey,
        PostDetails? details,
        NodeId? sharedId,
        IReadOnlyList<Attachment>? attachments,
        PollDetails? poll,
        DateTimeOffset? expiresAt,
        int? confirmedRecipients,
        [GlobalState] Viewer viewer,
        Rights rights,
        Publishing publishing,
        CancellationToken cancellationToken)
    {
        if (sharedId is { } id && rights.SubjectOf(id) is null)
        {
            return FieldResult.Refused<Post>(new NotFoundError());
        }

        var publication = new Publication([.. groupIds.Distinct()], text, clientKey)
        {
            Details = details,
            Shared = sharedId is { } shared ? rights.SubjectOf(shared) : null,
            Attachments = attachments ?? [],
            Poll = poll,
            ExpiresAt = expiresAt?.ToUniversalTime(),
            ConfirmedRecipients = confirmedRecipients,
        };
        return await publishing.RunAsync(publication, viewer, cancellationToken);
    }
}
