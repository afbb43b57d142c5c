using System.Text.Json;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Outward;

/// <summary>
/// What communications see of an offered post: exactly the agreed version, and nothing else of the post, its place or its author.
/// </summary>
/// <param name="Id">The offer's id, which leads to nothing but the offer.</param>
/// <param name="Text">The agreed text.</param>
/// <param name="Body">The agreed text as a tree.</param>
/// <param name="Channels">Where it may be published.</param>
/// <param name="Byline">The author's line under the text; it says that an employee speaks.</param>
/// <param name="OfferedAt">When the author agreed.</param>
/// <param name="ExpiresAt">When the offer ends; until then it must be taken down everywhere.</param>
/// <param name="ContentHash">The SHA-256 of the agreed version's canonical form.</param>
public sealed record Offer(
    [property: ID] Guid Id,
    string Text,
    JsonElement Body,
    IReadOnlyList<OutwardChannel> Channels,
    string Byline,
    DateTimeOffset OfferedAt,
    DateTimeOffset ExpiresAt,
    string ContentHash)
{
    internal static Offer Of(Consent consent) =>
        new(consent.Id, consent.Text, consent.Version.Body.ToJson(), consent.Channels, consent.Byline, consent.GrantedAt, consent.ExpiresAt, consent.ContentHash);
}

/// <summary>The communications desk: absence of a yes is a no (rule C-1).</summary>
public static class Desk
{
    /// <summary>The groups by which it is judged whether a post may leave. Shape: none once it has gone into another thread, as it stands in that one's and nobody agreed to that.</summary>
    public static IReadOnlyList<Guid> DoorsOf(Post post) => post.MergedIntoId is null ? post.GroupIds : [];

    /// <summary>Whether what stands in these groups may leave when its author agrees: what every employee reads may, nothing else (rule C-10). Of several groups each must be open: each has its say over what stands in it.</summary>
    public static bool LetsOut(IReadOnlyCollection<Group?> doors) => doors.Count > 0 && doors.All(IsOpen);

    /// <summary>The refusal of a post that a group of its keeps inside; it names the group only to who may know of it.</summary>
    public static GroupPolicyError KeptInside(IReadOnlyCollection<Group?> doors, Viewer viewer) =>
        new(doors.FirstOrDefault(group => !IsOpen(group) && group?.IsKnownTo(viewer) is true)?.Name ?? "");

    private static bool IsOpen(Group? group) => group is { Privacy: GroupPrivacy.Open };

    /// <summary>
    /// The offer that an item holds, or null when there is none to show: the consent must be active, to the very version that stands now,
    /// in a group that lets it out, by somebody who still works here. It looks at what stands now, so that nothing has to be told first.
    /// </summary>
    public static Offer? Show(OutwardItem item, Post? post, IReadOnlyCollection<Group?> doors, Person? author, DateTimeOffset now) =>
        item.Standing is { } consent
        && post is { DeletedAt: null, WithheldAt: null }
        && consent.StatusAt(now, PostVersion.Of(post)) == ConsentStatus.Active
        && LetsOut(doors)
        && author is { HasLeft: false }
            ? Offer.Of(consent)
            : null;

    /// <summary>
    /// One page of offers. Entries that may not be shown are passed over and the page is filled from behind them, so that not even a gap tells of them.
    /// Five store calls, as long as nothing has to be passed over.
    /// </summary>
    public static async Task<Connection<Offer>> PageAsync(DocumentStore store, PagingArguments paging, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var page = OutwardStore.Offered(now).Page(paging.RequireForward());
        var shown = new List<(Entry Entry, Offer Offer)>();
        IReadOnlyList<Entry> picked;
        do
        {
            picked = await store.PickAsync(page, cancellationToken);
            shown.AddRange(await RuleAsync(store, picked, now, cancellationToken));
            page = picked.Count == 0 ? page : page.Behind(picked[^1].Cursor);
        }
        while (shown.Count < page.Limit && picked.Count == page.Limit);

        var offers = shown.ToDictionary(pair => pair.Entry.Id, pair => pair.Offer);
        return shown.Take(page.Limit).Select(pair => pair.Entry).ToList().ToConnection(paging, entry => offers[entry.Id]);
    }

    private static async Task<IEnumerable<(Entry Entry, Offer Offer)>> RuleAsync(DocumentStore store, IReadOnlyList<Entry> picked, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (picked.Count == 0)
        {
            return [];
        }

        var items = (await store.GetAsync(OutwardStore.Items, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        var posts = (await store.GetAsync(PostStore.Posts, [.. items.Values.Select(item => item.PostId)], cancellationToken)).Documents();
        var groups = (await store.GetAsync(GroupStore.Groups, [.. posts.Values.SelectMany(DoorsOf).Distinct()], cancellationToken)).Documents();
        var authors = (await store.GetAsync(PeopleStore.People, [.. items.Values.Select(item => item.AuthorId).Distinct()], cancellationToken)).Documents();

        return from entry in picked
               let item = items.GetValueOrDefault(entry.Id)
               where item is not null
               let post = posts.GetValueOrDefault(item.PostId)
               let offer = Show(item, post, [.. (post is null ? [] : DoorsOf(post)).Select(groups.GetValueOrDefault)], authors.GetValueOrDefault(item.AuthorId), now)
               where offer is not null
               select (entry, offer);
    }
}
