namespace InsideIn.GraphQL.Subscriptions;

/// <summary>The topics of one server process. A topic exists while somebody follows it.</summary>
internal sealed class Topics : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Topic> topics = new(StringComparer.Ordinal);

    /// <summary>The number of topics that somebody follows.</summary>
    public int Count
    {
        get
        {
            lock (gate) return topics.Count;
        }
    }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (!topics.TryGetValue(topicName, out var topic)) return ValueTask.CompletedTask;
            foreach (var reader in topic.Expecting(typeof(TMessage)).Readers) ((TopicReader<TMessage>)reader).Offer(message);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        lock (gate)
        {
            if (!topics.Remove(topicName, out var topic)) return ValueTask.CompletedTask;
            foreach (var reader in topic.Readers) reader.Complete();
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var reader = new TopicReader<TMessage>(this, topicName);
        lock (gate)
        {
            if (!topics.TryGetValue(topicName, out var topic)) topics.Add(topicName, topic = new Topic(topicName, typeof(TMessage)));
            topic.Expecting(typeof(TMessage)).Readers.Add(reader);
        }

        return new(reader);
    }

    /// <summary>Forgets a reader, and the topic with its last one.</summary>
    public void Leave(string topicName, TopicReader reader)
    {
        lock (gate)
        {
            if (!topics.TryGetValue(topicName, out var topic) || !topic.Readers.Remove(reader) || topic.Readers.Count > 0) return;
            topics.Remove(topicName);
        }
    }

    private sealed record Topic(string Name, Type MessageType)
    {
        public HashSet<TopicReader> Readers { get; } = [];

        public Topic Expecting(Type type) => type == MessageType
            ? this
            : throw new InvalidOperationException($"The topic '{Name}' carries {MessageType.Name}; found {type.Name}.");
    }
}
