using InsideIn.Access;
using InsideIn.Documents;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Posts;
using InsideIn.Search;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Search;

/// <summary>Several index the same thing at once, one of them slowly.</summary>
[Collection(NetworkCollection.Name)]
public class IndexingRaceTests(RunningNetwork running)
{
    // R48: a slow one that saw the thing withheld ends after it was given back, when another has just found the entry right.
    [Fact]
    public async Task Who_writes_last_by_what_they_saw_first_looks_again()
    {
        var (network, cast) = (running.Network, running.Network.Cast);
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        Assert.True(NodeId.TryParse(await cast.Author.PublishAsync(group, "Given back"), out var post));
        var indexing = network.Services.GetRequiredService<Indexing>();
        await indexing.IndexAsync(SearchType.Post, [post.Key], CancellationToken.None);
        TaskCompletionSource seen = new(), goOn = new();

        await ChangeAsync(network, post.Key, now => now with { WithheldAt = now.PublishedAt });
        var slow = new Indexing(network.Store, network.Services.GetServices<ReadableSource>().Select(source => source.Kind == SubjectKind.Post ? Slow(source, seen, goOn.Task) : source)).IndexAsync(SearchType.Post, [post.Key], CancellationToken.None);
        await seen.Task;
        await ChangeAsync(network, post.Key, now => now with { WithheldAt = null });
        Assert.Equal(0, await indexing.IndexAsync(SearchType.Post, [post.Key], CancellationToken.None));
        goOn.SetResult();

        Assert.Equal(2, await slow);
        Assert.NotNull(await network.Store.GetAsync(SearchStore.Entries, post.Key));
    }

    /// <summary>A source that has read when it waits.</summary>
    private static ReadableSource Slow(ReadableSource source, TaskCompletionSource seen, Task goOn) => source with
    {
        Load = async (store, ids, cancellationToken) =>
        {
            var loaded = await source.Load(store, ids, cancellationToken);
            seen.TrySetResult();
            await goOn;
            return loaded;
        },
    };

    private static Task<bool> ChangeAsync(Network network, Guid postId, Func<Post, Post> change) => network.Store.DecideAsync<bool>(
        async token => await PostStore.FindAsync(network.Store, postId, token) is { } read ? (true, new Batch().Replace(PostStore.Posts, read, change(read.Document))) : (false, null),
        CancellationToken.None);
}
