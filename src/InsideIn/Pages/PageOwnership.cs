using InsideIn.Groups;

namespace InsideIn.Pages;

/// <summary>Pages that somebody answers for. Heirs are those of the page's group, and whoever revised it last.</summary>
internal sealed class PageOwnership(DocumentStore store) : IOwnership
{
    public OwnedKind Kind => OwnedKind.Page;

    public async Task<IReadOnlyList<Owned>> OfAsync(Guid personId, CancellationToken cancellationToken)
    {
        var things = new List<Owned>();
        await foreach (var page in PersonalData.ReadAsync(store, PageStore.OwnedBy(personId), cancellationToken))
        {
            var heirs = (await GroupHeirs.OfAsync(store, page.GroupId, cancellationToken)).Append(page.RevisedById).Where(heir => heir != personId).Distinct();
            things.Add(new Owned(Kind, page.Id, page.GroupId, page.Title, [.. heirs]));
        }

        return things;
    }

    public Task<bool> MayOwnAsync(Owned thing, Guid personId, CancellationToken cancellationToken) => GroupHeirs.MayOwnInAsync(store, thing.GroupId, personId, cancellationToken);

    public async Task<string?> HandOverAsync(Owned thing, Guid fromId, Guid toId, DateTimeOffset at, CancellationToken cancellationToken) =>
        await GiveAsync(thing.Id, fromId, toId, cancellationToken) ? "" : null;

    public Task TakeBackAsync(Owned thing, Guid fromId, Guid toId, string before, CancellationToken cancellationToken) => GiveAsync(thing.Id, fromId, toId, cancellationToken);

    private Task<bool> GiveAsync(Guid pageId, Guid fromId, Guid toId, CancellationToken cancellationToken) =>
        Giving.GiveAsync(store, PageStore.Pages, pageId, page => page.OwnerId, page => page with { OwnerId = toId }, fromId, cancellationToken);
}
