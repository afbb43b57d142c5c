namespace InsideIn.Posts;

/// <summary>Takes posts out of the lists when they expire.</summary>
internal sealed class ExpiredPosts(DocumentStore store, TimeProvider time) : IDuty
{
    private readonly DueThings due = new(time);

    public string Name => "take expired posts out of the lists";

    public TimeSpan Every => due.Rest;

    public Task RunAsync(CancellationToken cancellationToken) =>
        due.RunAsync(async token => Due.Of(await store.PickAsync(PostStore.Expiring, token)), ExpireAsync, cancellationToken);

    private Task ExpireAsync(Guid postId, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.DecideAsync(
            async token =>
            {
                if (await store.GetAsync(PostStore.Posts, postId, token) is not { } read || read.Document.ExpiryDueAt is not { } dueAt || dueAt > now)
                {
                    return (false, null);
                }

                var (post, expired) = read.Document.Expire(now);
                return (true, (Batch?)new Batch().Replace(PostStore.Posts, read, post).Append(expired));
            },
            cancellationToken);
}
