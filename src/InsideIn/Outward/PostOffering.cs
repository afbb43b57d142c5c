using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Outward;

/// <summary>What an author is shown before offering a post: the very bytes, and the lines to choose from.</summary>
/// <param name="RevisionNumber">The revision that would be offered.</param>
/// <param name="ContentHash">The SHA-256 that the offer names.</param>
/// <param name="CanonicalJson">What the hash is of.</param>
/// <param name="MayOffer">Whether the post can be offered.</param>
/// <param name="Reason">Why it cannot; null when it can.</param>
/// <param name="Bylines">The line under the text, for each way of naming the author.</param>
public sealed record OfferPreview(int RevisionNumber, string ContentHash, string CanonicalJson, bool MayOffer, string? Reason, IReadOnlyList<Byline> Bylines);

/// <summary>The fields of a post that only its author gets; for everybody else they are null, offered or not (rule C-4).</summary>
[ObjectType<Post>]
public static partial class PostOffering
{
    /// <summary>What the viewer agreed to for this post, the latest first; null for everybody but its author.</summary>
    public static async Task<IReadOnlyList<Consent>?> GetConsentsAsync([Parent] Post post, [GlobalState] Viewer viewer, IOwnItemByPostIdDataLoader items, CancellationToken cancellationToken) =>
        post.AuthorId != viewer.PersonId ? null : [.. ((await items.LoadAsync(post.Id, cancellationToken))?.Consents ?? []).Reverse()];

    /// <summary>What the viewer would offer; null for everybody but the post's author.</summary>
    public static async Task<OfferPreview?> GetOfferPreviewAsync(
        [Parent] Post post, [GlobalState] Viewer viewer, Company company, IGroupByIdDataLoader groups, IPersonByIdDataLoader people, CancellationToken cancellationToken)
    {
        if (post.AuthorId != viewer.PersonId)
        {
            return null;
        }

        var version = PostVersion.Of(post);
        // A group that the viewer may not know of any more is not open, so a missing one counts as what it is.
        var doors = await groups.LoadAsync(Desk.DoorsOf(post), cancellationToken);
        var author = await people.LoadRequiredAsync(viewer.PersonId, cancellationToken);
        var refusal = Desk.LetsOut(doors) ? null : Desk.KeptInside(doors, viewer).Message;
        return new OfferPreview(version.RevisionNumber, version.ContentHash, version.Canonical, refusal is null, refusal, Byline.AllOf(author, company));
    }
}

/// <summary>The viewer's own consents.</summary>
[ObjectType<Viewer>]
public static partial class ViewerConsents
{
    /// <summary>Everything the viewer ever agreed to, the latest first.</summary>
    [UsePaging]
    public static async Task<Connection<Consent>> GetConsentsAsync([GlobalState] Viewer viewer, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(OutwardStore.ConsentsOf(viewer.PersonId).Page(paging), cancellationToken);
        var items = await store.GetAsync(OutwardStore.Items, [.. picked.Select(entry => entry.Id).Distinct()], cancellationToken);
        return picked.ToConnection(paging, entry => ConsentOf(entry, items));
    }

    private static Consent? ConsentOf(Entry entry, IReadOnlyDictionary<Guid, Stored<OutwardItem>> items)
    {
        var consentId = OutwardItem.ConsentIdIn((string)entry.Keys[0].Value!);
        return items.GetValueOrDefault(entry.Id)?.Document.Consents.SingleOrDefault(consent => consent.Id == consentId);
    }
}
