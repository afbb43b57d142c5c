using System.Runtime.CompilerServices;
using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.Building;

/// <summary>Brings the streams that subscription methods return into the one form that the executor reads. Called by generated code.</summary>
public static class SourceEvents
{
    /// <summary>The messages of a topic.</summary>
    public static async ValueTask<IAsyncEnumerable<object?>> OfTopicAsync<T>(ResolverContext context, string topicName) =>
        Read(await context.Service<ITopicEventReceiver>().SubscribeAsync<T>(topicName, context.RequestAborted));

    /// <summary>The messages of a stream that is there.</summary>
    public static ValueTask<IAsyncEnumerable<object?>> OfAsync<T>(IAsyncEnumerable<T> stream) => new(Read(stream));

    /// <inheritdoc cref="OfAsync{T}(IAsyncEnumerable{T})"/>
    public static ValueTask<IAsyncEnumerable<object?>> OfAsync<T>(ISourceStream<T> stream) => new(Read(stream));

    /// <summary>The messages of a stream that has to be opened.</summary>
    public static async ValueTask<IAsyncEnumerable<object?>> OfAsync<T>(Task<IAsyncEnumerable<T>> stream) => Read(await stream);

    /// <inheritdoc cref="OfAsync{T}(Task{IAsyncEnumerable{T}})"/>
    public static async ValueTask<IAsyncEnumerable<object?>> OfAsync<T>(ValueTask<IAsyncEnumerable<T>> stream) => Read(await stream);

    /// <inheritdoc cref="OfAsync{T}(Task{IAsyncEnumerable{T}})"/>
    public static async ValueTask<IAsyncEnumerable<object?>> OfAsync<T>(Task<ISourceStream<T>> stream) => Read(await stream);

    /// <inheritdoc cref="OfAsync{T}(Task{IAsyncEnumerable{T}})"/>
    public static async ValueTask<IAsyncEnumerable<object?>> OfAsync<T>(ValueTask<ISourceStream<T>> stream) => Read(await stream);

    private static async IAsyncEnumerable<object?> Read<T>(ISourceStream<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using (stream)
        {
            await foreach (var message in stream.ReadEventsAsync(cancellationToken)) yield return message;
        }
    }

    private static async IAsyncEnumerable<object?> Read<T>(IAsyncEnumerable<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in stream.WithCancellation(cancellationToken)) yield return message;
    }
}
