using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Tags;

namespace InsideIn.Notifications;

/// <summary>Whom a post would reach if it were published now (product/network.md part 3, no. 1). Numbers of people, their author not among them.</summary>
/// <param name="CanRead">Who could read it.</param>
/// <param name="ToldNow">Whom it would be told at once.</param>
/// <param name="InQuietHours">Whose notice would come at once and wait for the end of their quiet hours to disturb them.</param>
/// <param name="DigestOnly">Who would find it in a digest only.</param>
/// <param name="NeverReached">Who could read it, and would have to find it by themselves.</param>
public sealed record ReachForecast(int CanRead, int ToldNow, int InQuietHours, int DigestOnly, int NeverReached);

/// <summary>Computes forecasts by the same rules by which people are told.</summary>
public sealed class Forecasts(DocumentStore store, Recipients recipients, Attention attention, NoticeOptions options)
{
    /// <summary>The forecast for a post of one kind by an author in some groups.</summary>
    public async Task<ReachForecast> OfAsync(Guid authorId, IReadOnlyList<Guid> groupIds, PostKind kind, IReadOnlyList<Guid> praised, RichText text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var post = new ImaginedPost(new Audience(groupIds, authorId) { WrittenAt = now });
        var subject = new Subject(SubjectKind.Post, post.Id);
        var tellings = PostRules.Published(new Thing(post, subject, post) { Tags = [.. TagWord.In(text).Select(tag => tag.Id)] }, kind, praised, new Happening(post.Id, subject, authorId, now));
        var readers = new HashSet<Guid>();
        var told = new Dictionary<Guid, Verdict>();
        foreach (var telling in tellings.OrderByDescending(telling => telling.Reason.Traits().Strength))
        {
            var push = telling.Reason.Traits().Occasion == Occasion.Broadcast ? await attention.PeekAsync(telling.Scope!.Id, now, cancellationToken) : Push.Within;
            await foreach (var recipient in EachAsync(telling, post, cancellationToken).Where(recipient => recipient.MayRead && !recipient.Person.HasLeft && recipient.Person.Id != authorId))
            {
                readers.Add(recipient.Person.Id);
                if (!told.ContainsKey(recipient.Person.Id) && Verdict.Of(telling.Reason, telling.Scope, push, recipient, options, now) is { Timing: not Timing.Never } verdict)
                {
                    told[recipient.Person.Id] = verdict;
                }
            }
        }

        return Count(await IsOpenAsync(groupIds, cancellationToken) ? await PeopleStore.CountAsync(store, cancellationToken) - 1 : readers.Count, told.Values);
    }

    private static ReachForecast Count(int canRead, Dictionary<Guid, Verdict>.ValueCollection told) => new(
        canRead,
        told.Count(verdict => verdict is { Timing: Timing.AtOnce, IsQuiet: false }),
        told.Count(verdict => verdict is { Timing: Timing.AtOnce, IsQuiet: true }),
        told.Count(verdict => verdict.Timing == Timing.Digest),
        canRead - told.Count);

    private async IAsyncEnumerable<Recipient> EachAsync(Telling telling, IReadable post, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? behind = null;
        do
        {
            var page = await telling.To.Page(store, behind, FanOut.ChunkSize, cancellationToken);
            foreach (var recipient in await recipients.LoadAsync(telling, post, page.PersonIds, cancellationToken))
            {
                yield return recipient;
            }

            behind = page.Next;
        }
        while (behind is not null);
    }

    private async Task<bool> IsOpenAsync(IReadOnlyList<Guid> groupIds, CancellationToken cancellationToken) =>
        (await store.GetAsync(GroupStore.Groups, groupIds, cancellationToken)).Values.Any(group => group.Document.Privacy == GroupPrivacy.Open);

    private sealed record ImaginedPost(Audience Audience) : IReadable
    {
        public Guid Id { get; } = Ids.Of("post.imagined");
    }
}

/// <summary>Authors see whom they would reach.</summary>
[QueryType]
public static partial class ReachForecastQueries
{
    /// <summary>
    /// Whom a post would reach if the viewer published it now in these groups: the same rules decide as when it is published. Numbers only; no group or person is named.
    /// Errors: NOT_FOUND for a group in which the viewer may not post, whether it is there or not.
    /// </summary>
    /// <param name="groupIds">The groups.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="praisedIds">Whom it praises.</param>
    /// <param name="text">What it says so far, for the tags in it.</param>
    [Authorize]
    public static async Task<ReachForecast> GetReachForecastAsync(
        [ID<Group>] IReadOnlyList<Guid> groupIds, PostKind kind, [ID<Person>] IReadOnlyList<Guid>? praisedIds, string? text, [GlobalState] Viewer viewer, Rights rights, Forecasts forecasts, TimeProvider time, CancellationToken cancellationToken) =>
        await rights.RefusesPostAsync(viewer, groupIds, cancellationToken) is null
            ? await forecasts.OfAsync(viewer.PersonId, [.. groupIds.Distinct()], kind, praisedIds ?? [], RichText.Parse(text ?? ""), time.GetUtcNow(), cancellationToken)
            : throw new GraphQLException(new NotFoundError());
}
