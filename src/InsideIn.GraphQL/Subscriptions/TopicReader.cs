using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace InsideIn.GraphQL.Subscriptions;

/// <summary>One who follows a topic.</summary>
internal abstract class TopicReader
{
    /// <summary>Messages that wait for a slow reader; one more, and the reader loses its stream.</summary>
    public const int Buffer = 64;

    public abstract void Complete();
}

/// <inheritdoc/>
internal sealed class TopicReader<TMessage>(Topics topics, string topicName) : TopicReader, ISourceStream<TMessage>
{
    private readonly Channel<TMessage> messages = Channel.CreateBounded<TMessage>(new BoundedChannelOptions(Buffer) { SingleReader = true });

    /// <summary>Keeps the message for the reader; a reader who has no room for it is cut off behind what it has.</summary>
    public void Offer(TMessage message)
    {
        if (!messages.Writer.TryWrite(message)) messages.Writer.TryComplete(new GraphQLException(new GraphQLError(
            $"More than {Buffer} events waited for this reader, so its stream ends; subscribe again and read what was missed.") { Code = ErrorCodes.EventsLost }));
    }

    public override void Complete() => messages.Writer.TryComplete();

    public async IAsyncEnumerable<TMessage> ReadEventsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in messages.Reader.ReadAllAsync(cancellationToken)) yield return message;
    }

    public ValueTask DisposeAsync()
    {
        topics.Leave(topicName, this);
        messages.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }
}
