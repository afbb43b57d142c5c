using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;
using OfferResult = InsideIn.GraphQL.FieldResult<
    InsideIn.Outward.Consent,
    InsideIn.Kernel.NotFoundError,
    InsideIn.Outward.NotAuthorError,
    InsideIn.Kernel.StaleRevisionError,
    InsideIn.Outward.ContentHashError,
    InsideIn.Outward.GroupPolicyError,
    InsideIn.Outward.ChannelsEmptyError,
    InsideIn.Outward.NoticeOutdatedError,
    InsideIn.Outward.ExpiryOutOfRangeError>;

namespace InsideIn.Outward;

/// <summary>The author's yes: one version of one post, for named channels, until a day.</summary>
[MutationType]
public static partial class OfferPost
{
    /// <summary>After how many days an offer ends when the author names no end.</summary>
    public const int DefaultDays = 90;

    /// <summary>How long an offer may stand at most.</summary>
    public static readonly TimeSpan LongestDuration = TimeSpan.FromDays(365);

    /// <summary>
    /// Offers the revision of the viewer's post that the hash names to communications. It takes the place of an offer of that post that stands;
    /// the same terms again give the offer that stands. Without an end date it ends with the 90th day; it may end after 365 days at most.
    /// </summary>
    [Authorize]
    public static async Task<OfferResult> OfferPostAsync(
        [ID<Post>] Guid postId,
        int revisionNumber,
        string contentHash,
        IReadOnlyList<OutwardChannel> channels,
        Attribution attribution,
        string noticeVersion,
        DateTimeOffset? expiresAt,
        [GlobalState] Viewer viewer,
        Rights rights,
        Company company,
        DocumentStore store,
        Ids ids,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var end = expiresAt?.ToUniversalTime() ?? DefaultEnd(now);
        if (channels.Count == 0)
        {
            return new ChannelsEmptyError();
        }

        if (noticeVersion != OutwardNotice.Current.Version)
        {
            return new NoticeOutdatedError(noticeVersion, OutwardNotice.Current.Version);
        }

        if (end <= now || end > now + LongestDuration)
        {
            return new ExpiryOutOfRangeError(end, now, now + LongestDuration);
        }

        return await store.DecideAsync<OfferResult>(
            async token =>
            {
                var post = (await PostStore.FindAsync(store, postId, token))?.Document;
                if (post is null || !await rights.MayReadAsync(viewer, post, token))
                {
                    return (new NotFoundError(), null);
                }

                if (post.AuthorId != viewer.PersonId)
                {
                    return (new NotAuthorError(), null);
                }

                var version = PostVersion.Of(post);
                if (version.RevisionNumber != revisionNumber)
                {
                    return (new StaleRevisionError(revisionNumber, version.RevisionNumber, post.Body.ToPlainText()), null);
                }

                if (version.ContentHash != contentHash)
                {
                    return (new ContentHashError(contentHash, version.ContentHash), null);
                }

                var group = await store.GetAsync(GroupStore.Groups, post.GroupId, token);
                if (!Desk.LetsOut(group?.Document))
                {
                    return (new GroupPolicyError(group?.Document.Name ?? ""), null);
                }

                var author = await store.GetAsync(PeopleStore.People, viewer.PersonId, token);
                var consent = new Consent
                {
                    Id = ids.Unordered(),
                    PostId = post.Id,
                    AuthorId = viewer.PersonId,
                    Version = version,
                    Channels = [.. channels.Distinct().Order()],
                    Attribution = attribution,
                    Byline = Byline.Of(author!.Document, company, attribution).Text,
                    NoticeVersion = OutwardNotice.Current.Version,
                    NoticeHash = OutwardNotice.Current.Hash,
                    Method = "offerPost",
                    GrantedAt = now,
                    ExpiresAt = end,
                };
                return await SaveAsync(store, consent, ids, token);
            },
            cancellationToken);
    }

    /// <summary>Midnight UTC, so that a retry names the same end.</summary>
    private static DateTimeOffset DefaultEnd(DateTimeOffset now) => new(now.UtcDateTime.Date.AddDays(DefaultDays), TimeSpan.Zero);

    private static async Task<(OfferResult Result, Batch? Batch)> SaveAsync(DocumentStore store, Consent consent, Ids ids, CancellationToken cancellationToken)
    {
        var read = await OutwardStore.OfPostAsync(store, consent.PostId, cancellationToken);
        if (read?.Document.Standing is { } standing && standing.HasTermsOf(consent))
        {
            return (standing, null);
        }

        var item = read?.Document ?? new OutwardItem { Id = ids.Unordered(), PostId = consent.PostId, AuthorId = consent.AuthorId };
        var (granted, facts) = item.Grant(consent);
        return (consent, new Batch().Put(OutwardStore.Items, read, granted).AppendAll(facts));
    }
}
