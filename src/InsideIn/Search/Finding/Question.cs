using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Search;

/// <summary>A search as far as this viewer may ask it.</summary>
/// <param name="Terms">What must stand in a text.</param>
/// <param name="GroupIds">The groups in which to look: all that the viewer reads, or the one named.</param>
/// <param name="AuthorId">Whose things are meant; null for everybody's.</param>
/// <param name="Type">The one type to find; null for all.</param>
/// <param name="From">The first moment of writing; null for no bound.</param>
/// <param name="Before">The moment before which it was written; null for no bound.</param>
internal sealed record Question(IReadOnlyList<Term> Terms, IReadOnlyList<Guid> GroupIds, Guid? AuthorId, SearchType? Type, DateTimeOffset? From, DateTimeOffset? Before)
{
    /// <summary>The question that a query is for a viewer, or why it is none. One store call, and one more for each name in it.</summary>
    public static async Task<(Question? Question, SearchRefusal? Refusal)> OfAsync(SearchQuery query, Viewer viewer, Rights rights, DocumentStore store, CancellationToken cancellationToken)
    {
        var authorId = query.From is null ? null : await PersonNamedAsync(query.From, store, cancellationToken);
        var groupIds = query.In is null ? [.. (await rights.DoorsAsync(viewer, cancellationToken)).All] : await GroupNamedAsync(query.In, viewer, store, cancellationToken);
        return query.From is not null && authorId is null ? (null, SearchRefusal.UnknownPerson)
            : query.In is not null && groupIds.Count == 0 ? (null, SearchRefusal.UnknownGroup)
            : (new Question(query.Terms, groupIds, authorId, query.Type, BeginningOf(query.After), BeginningOf(query.Before)), null);
    }

    /// <summary>The numbers under one of which each list of them must have a thing; a list for each term and for the author.</summary>
    public IEnumerable<IEnumerable<int>> Lookups(bool inTitle, bool nearly)
    {
        foreach (var term in Terms)
        {
            var parts = term.Lookups(nearly).ToList();
            yield return GroupIds.SelectMany(group => parts.Select(part => inTitle ? SearchKeys.InTitle(group, part) : SearchKeys.InText(group, part)));
        }

        if (AuthorId is { } author)
        {
            yield return GroupIds.Select(group => SearchKeys.By(group, author));
        }
    }

    private static DateTimeOffset? BeginningOf(DateOnly? day) => day is { } one ? new DateTimeOffset(one.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;

    private static async Task<Guid?> PersonNamedAsync(string handle, DocumentStore store, CancellationToken cancellationToken) =>
        await store.PickAsync(PeopleStore.WithHandle(handle), cancellationToken) is [var entry] ? entry.Id : null;

    private static async Task<IReadOnlyList<Guid>> GroupNamedAsync(string slug, Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(GroupStore.WithSlug(slug), cancellationToken);
        var groups = await store.GetAsync(GroupStore.Groups, [.. picked.Select(entry => entry.Id)], cancellationToken);
        return [.. groups.Values.Where(group => group.Document.IsReadableBy(viewer)).Select(group => group.Id)];
    }
}
