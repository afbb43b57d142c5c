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
        var terms = new Terms(revisionNumber, contentHash, [.. channels.Distinct().Order()], attribution, noticeVersion, expiresAt?.ToUniversalTime() ?? DefaultEnd(now));
        if (terms.RefusalAt(now) is { } refused)
        {
            return refused;
        }

        return await store.DecideAsync<OfferResult>(
            async token =>
            {
                var post = (await PostStore.FindAsync(store, postId, token))?.Document;
                if (post is null || !await rights.MayReadAsync(viewer, post, token))
                {
                    return (new NotFoundError(), null);
                }

                var groups = (await store.GetAsync(GroupStore.Groups, Desk.DoorsOf(post), token)).Documents();
                if (terms.RefusalOf(post, [.. Desk.DoorsOf(post).Select(groups.GetValueOrDefault)], viewer) is { } refusal)
                {
                    return (refusal, null);
                }

                var author = await store.GetAsync(PeopleStore.People, viewer.PersonId, token);
                return await SaveAsync(store, terms.AgreedTo(post, author!.Document, company, ids.Unordered(), now), ids, token);
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

/// <summary>What the author says yes to.</summary>
internal sealed record Terms(int RevisionNumber, string ContentHash, IReadOnlyList<OutwardChannel> Channels, Attribution Attribution, string NoticeVersion, DateTimeOffset ExpiresAt)
{
    /// <summary>Why nobody can agree to these terms now; null when the post decides.</summary>
    public OfferResult? RefusalAt(DateTimeOffset now)
    {
        if (Channels.Count == 0)
        {
            return new ChannelsEmptyError();
        }

        if (NoticeVersion != OutwardNotice.Current.Version)
        {
            return new NoticeOutdatedError(NoticeVersion, OutwardNotice.Current.Version);
        }

        var latest = now + OfferPost.LongestDuration;
        if (ExpiresAt <= now || ExpiresAt > latest)
        {
            return new ExpiryOutOfRangeError(ExpiresAt, now, latest);
        }

        return null;
    }

    /// <summary>Why the viewer cannot offer the post on these terms; null when it can be offered.</summary>
    public OfferResult? RefusalOf(Post post, IReadOnlyCollection<Group?> doors, Viewer viewer)
    {
        if (post.AuthorId != viewer.PersonId)
        {
            return new NotAuthorError();
        }

        if (post.RevisionNumber != RevisionNumber)
        {
            return new StaleRevisionError(RevisionNumber, post.RevisionNumber, post.Body.ToPlainText());
        }

        if (PostVersion.Of(post).ContentHash is var current && current != ContentHash)
        {
            return new ContentHashError(ContentHash, current);
        }

        if (!Desk.LetsOut(doors))
        {
            return Desk.KeptInside(doors, viewer);
        }

        return null;
    }

    /// <summary>The consent to the post on these terms.</summary>
    public Consent AgreedTo(Post post, Person author, Company company, Guid id, DateTimeOffset now) => new()
    {
        Id = id,
        PostId = post.Id,
        AuthorId = author.Id,
        Version = PostVersion.Of(post),
        Channels = Channels,
        Attribution = Attribution,
        Byline = Byline.Of(author, company, Attribution).Text,
        NoticeVersion = OutwardNotice.Current.Version,
        NoticeHash = OutwardNotice.Current.Hash,
        Method = "offerPost",
        GrantedAt = now,
        ExpiresAt = ExpiresAt,
    };
}
