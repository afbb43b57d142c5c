namespace InsideIn.GraphQL;

/// <summary>Tells all who follow a topic that something happened.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message to all who follow the topic now; nobody waits for a slow one. Errors: <see cref="InvalidOperationException"/> when the topic's readers expect another type.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the streams of all who follow the topic now.</summary>
    ValueTask CompleteAsync(string topicName);
}

/// <summary>Follows topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>The messages of the topic from now on. Errors: <see cref="InvalidOperationException"/> when others follow it with another type.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);
}

/// <summary>The messages of a topic from the moment it was followed; dispose it to follow it no more.</summary>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    /// <summary>The messages in their order, once. Errors: a <see cref="GraphQLException"/> with the code EVENTS_LOST when the reader fell too far behind.</summary>
    IAsyncEnumerable<TMessage> ReadEventsAsync(CancellationToken cancellationToken = default);
}
