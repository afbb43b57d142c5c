using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Notifications;
using InsideIn.Posts;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Notifications;

/// <summary>Telling a crowd: in chunks, going on behind a crash, and twice the same as once (R17).</summary>
public sealed class FanOutTests : IAsyncLifetime
{
    private Network? started;

    private Network Network => started!;

    public async Task InitializeAsync() => started = await Network.StartAsync(people: 700);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_post_for_everybody_tells_each_once_also_when_a_crash_has_it_told_again()
    {
        var everybody = new GraphQL.NodeId("Group", Group.EverybodyId).ToString();
        var post = await Network.Cast.Author.PublishAsync(everybody, "For all of us");
        await Network.SettleAsync();
        var before = await DigestRowsAsync(post);
        Assert.InRange(before, 600, 700);

        // The listener sees the fact again, as after a crash.
        var listener = Network.Services.GetServices<IListener>().Single(one => one.Name == "notices");
        var fact = await FactOfAsync(post);
        await listener.HandleAsync(fact, default);
        Assert.Equal(before, await DigestRowsAsync(post));
        var calls = await StoreCalls.OfAsync(() => listener.HandleAsync(fact, default));
        Assert.DoesNotContain(calls, call => call.StartsWith("documents.commit deliveries", StringComparison.Ordinal));
    }

    private ValueTask<int> DigestRowsAsync(string post) => Network.Store.CountAsync(NoticeStore.DeliveredOf(NoticeDoings.Key(post)));

    private async Task<StoredFact> FactOfAsync(string post)
    {
        await foreach (var fact in Network.Store.Tail(0))
        {
            if (fact.Fact is PostPublished published && published.PostId == NoticeDoings.Key(post))
            {
                return fact;
            }
        }

        throw new InvalidOperationException("There is no such fact.");
    }
}
