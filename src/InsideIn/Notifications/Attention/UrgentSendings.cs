using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>What could not wait, for everybody to see.</summary>
[QueryType]
public static partial class UrgentSendingQueries
{
    /// <summary>The announcements that went past budgets and quiet hours, with who said so and why; the latest first. Those that the viewer may not read are left out.</summary>
    [Authorize]
    [UsePaging]
    public static Task<Connection<UrgentSending>> GetUrgentSendingsAsync(PagingArguments paging, IPostByIdDataLoader posts, DocumentStore store, CancellationToken cancellationToken) =>
        store.FillAsync<UrgentSending, UrgentSending>(
            AttentionStore.AllUrgent,
            paging,
            async ids =>
            {
                var sendings = (await store.GetAsync(AttentionStore.Urgent, ids, cancellationToken)).Documents();
                var readable = (await posts.LoadAsync([.. sendings.Values.Select(sending => sending.PostId)], cancellationToken)).OfType<Post>().Select(post => post.Id).ToHashSet();
                return [.. ids.Select(id => sendings.TryGetValue(id, out var sending) && readable.Contains(sending.PostId) ? sending : null)];
            },
            cancellationToken);
}

/// <summary>The fields of an urgent sending that need loading.</summary>
[ObjectType<UrgentSending>]
public static partial class UrgentSendingType
{
    /// <summary>The announcement; null when it has just been deleted.</summary>
    [Cost(1)]
    public static Task<Post?> GetPostAsync([Parent] UrgentSending sending, IPostByIdDataLoader posts, CancellationToken cancellationToken) => posts.LoadAsync(sending.PostId, cancellationToken);

    /// <summary>Who said that it cannot wait.</summary>
    [Cost(1)]
    public static Task<Person> GetByAsync([Parent] UrgentSending sending, IPersonByIdDataLoader people, CancellationToken cancellationToken) => people.LoadRequiredAsync(sending.ById, cancellationToken);
}
