using System.Runtime.CompilerServices;

namespace InsideIn.Access;

/// <summary>Follows things for as long as their reader may read them: who leaves a group, is put out of it, or finds it closed hears the end, and not a word more (rule R9).</summary>
public sealed class LiveReading(Rights rights, Viewers viewers, ITopicEventReceiver topics)
{
    /// <summary>The messages of a topic about a thing from now on. It is complete when the right to read is gone. Errors: NOT_FOUND for what the viewer may not read, whether it is there or not (rule R2).</summary>
    public async Task<IAsyncEnumerable<T>> FollowAsync<T>(Viewer viewer, Subject subject, string topic, CancellationToken cancellationToken)
    {
        // First listen, then look: what happens in between is heard.
        var changes = await topics.SubscribeAsync<ReadingChanged>(ReadingChanged.Topic, cancellationToken);
        var events = await topics.SubscribeAsync<T>(topic, cancellationToken);
        IReadable? thing = null;
        try
        {
            thing = await rights.FindReadableAsync(viewer, subject, cancellationToken);
            return thing is null ? throw new GraphQLException(new NotFoundError()) : WhileReadableAsync(new Reading<T>(viewer, subject, thing, changes, events), cancellationToken);
        }
        finally
        {
            if (thing is null)
            {
                await events.DisposeAsync();
                await changes.DisposeAsync();
            }
        }
    }

    private async IAsyncEnumerable<T> WhileReadableAsync<T>(Reading<T> reading, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var watching = EndWithTheRightAsync(reading);
        try
        {
            await foreach (var happened in reading.Events.ReadEventsAsync(cancellationToken))
            {
                yield return happened;
            }
        }
        finally
        {
            await reading.Changes.DisposeAsync();
            await reading.Events.DisposeAsync();
            // Whoever waits for messages learns why there are no more.
            await watching;
        }
    }

    private async Task EndWithTheRightAsync<T>(Reading<T> reading)
    {
        try
        {
            var thing = reading.Thing;
            await foreach (var change in reading.Changes.ReadEventsAsync())
            {
                if (!change.MayConcern(reading.Viewer.PersonId, thing))
                {
                    continue;
                }

                var viewer = await viewers.OfAsync(reading.Viewer.PersonId, [.. reading.Viewer.Roles], CancellationToken.None);
                if (await rights.FindReadableAsync(viewer, reading.Subject, CancellationToken.None) is not { } still)
                {
                    return;
                }

                thing = still;
            }
        }
        finally
        {
            await reading.Events.DisposeAsync();
        }
    }

    private sealed record Reading<T>(Viewer Viewer, Subject Subject, IReadable Thing, ISourceStream<ReadingChanged> Changes, ISourceStream<T> Events);
}
