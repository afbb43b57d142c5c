using System.Collections.Concurrent;
using System.Threading.Channels;
using InsideIn.EntraId.Graph;

namespace InsideIn.CompanyDirectory.Photos;

/// <summary>
/// Whose photos should be asked for, each once. It is no more than a wish: what is lost with the process or does not fit is wished for again when
/// somebody looks at the person again.
/// </summary>
public sealed class PhotoQueue(GraphGateway graph)
{
    private const int Capacity = 1_000;

    private readonly ConcurrentDictionary<Guid, bool> waiting = new();
    private readonly Channel<Guid> wishes = Channel.CreateBounded<Guid>(Capacity);

    /// <summary>Wishes for a person's photo, where there is a directory to ask.</summary>
    public void Wish(Guid personId)
    {
        if (graph.IsConfigured && waiting.TryAdd(personId, true) && !wishes.Writer.TryWrite(personId))
        {
            waiting.TryRemove(personId, out _);
        }
    }

    /// <summary>The wishes as they come.</summary>
    public IAsyncEnumerable<Guid> ReadAllAsync(CancellationToken cancellationToken) => wishes.Reader.ReadAllAsync(cancellationToken);

    /// <summary>The wish has been seen to; from now on it may be made again.</summary>
    public void Done(Guid personId) => waiting.TryRemove(personId, out _);
}
