using System.Runtime.CompilerServices;
using System.Threading.Channels;
using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Seen;

namespace InsideIn.Feed;

/// <summary>What may concern one person's feed, out of what happens everywhere. What passes by costs a look into two sets in memory.</summary>
internal sealed class FeedStream(DocumentStore store, ITopicEventReceiver topics)
{
    /// <summary>The events of a person's feed from now on, the first of which says that they are being followed.</summary>
    public async Task<IAsyncEnumerable<FeedEvent>> FollowAsync(Guid personId, CancellationToken cancellationToken)
    {
        // First listen, then look: what happens in between is heard.
        var all = await topics.SubscribeAsync<FeedEvent>(FeedTail.Feeds, cancellationToken);
        return OfAsync(all, personId, await SourcesAsync(personId, cancellationToken), cancellationToken);
    }

    /// <summary>A sign each time when something may have changed what is unread for a person. Signs that nobody has taken yet are one.</summary>
    public async Task<IAsyncEnumerable<Guid>> FollowUnreadAsync(Guid personId, CancellationToken cancellationToken)
    {
        var marks = await topics.SubscribeAsync<MarksChanged>(SeenTopics.Of(personId), cancellationToken);
        return SignsAsync(personId, await FollowAsync(personId, cancellationToken), marks, cancellationToken);
    }

    private async IAsyncEnumerable<FeedEvent> OfAsync(ISourceStream<FeedEvent> all, Guid personId, FeedSources sources, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using (all)
        {
            yield return FeedEvent.Reload(personId);
            await foreach (var happened in all.ReadEventsAsync(cancellationToken))
            {
                if (!happened.MayConcern(personId, sources))
                {
                    continue;
                }

                if (happened.Kind == FeedChangeKind.Reload)
                {
                    sources = await SourcesAsync(personId, cancellationToken);
                }

                yield return happened;
            }
        }
    }

    private static async IAsyncEnumerable<Guid> SignsAsync(
        Guid personId, IAsyncEnumerable<FeedEvent> feed, ISourceStream<MarksChanged> marks, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var signs = Channel.CreateBounded<Guid>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var pumps = EndAsync(Task.WhenAll(PumpAsync(feed, signs.Writer, personId, ending.Token), PumpAsync(marks.ReadEventsAsync(ending.Token), signs.Writer, personId, ending.Token)), signs.Writer);
        try
        {
            await foreach (var sign in signs.Reader.ReadAllAsync(cancellationToken))
            {
                yield return sign;
            }
        }
        finally
        {
            await ending.CancelAsync();
            await pumps;
            await marks.DisposeAsync();
        }
    }

    // What one of the two still has to tell is told when the other has ended.
    private static async Task EndAsync(Task pumps, ChannelWriter<Guid> signs)
    {
        await pumps;
        signs.TryComplete();
    }

    private static async Task PumpAsync<T>(IAsyncEnumerable<T> events, ChannelWriter<Guid> signs, Guid personId, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var _ in events.WithCancellation(cancellationToken))
            {
                signs.TryWrite(personId);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or GraphQLException)
        {
            // Whoever waits for signs learns why there are no more.
            signs.TryComplete(end);
        }
    }

    /// <summary>What may concern the person. Access is asked again for each event, so the groups alone are enough here, whatever is read of them.</summary>
    private async ValueTask<FeedSources> SourcesAsync(Guid personId, CancellationToken cancellationToken)
    {
        var groups = await GroupStore.RolesOfAsync(store, personId, cancellationToken);
        return await FeedSources.OfAsync(store, personId, new Doors([.. groups.Keys, Group.EverybodyId], new Dictionary<Guid, IReadOnlyList<Period>>()), cancellationToken);
    }
}
