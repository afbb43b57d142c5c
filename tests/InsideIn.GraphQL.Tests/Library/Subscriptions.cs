using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace InsideIn.GraphQL.Tests.Library;

/// <summary>Somebody took a book home.</summary>
public sealed record Lending([property: GraphQLIgnore] Guid BookId, string Reader, int Number);

/// <summary>What the streams of subscriptions have gone through, for tests to wait for.</summary>
public sealed class Streams
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> marks = new();
    private int open;
    private int followers;
    private int scopes;

    /// <summary>Streams that were opened and are not closed.</summary>
    public int Open => Volatile.Read(ref open);

    /// <summary>Those who have begun to follow the lending of books.</summary>
    public int Followers => Volatile.Read(ref followers);

    /// <summary>Scopes with a mark that are not disposed of.</summary>
    public int Scopes => Volatile.Read(ref scopes);

    /// <summary>Completes when the named thing has happened.</summary>
    public Task Reached(string mark) => Mark(mark).Task.WaitAsync(TimeSpan.FromSeconds(20));

    public void Note(string mark) => Mark(mark).TrySetResult();

    /// <summary>Counts those who have begun to follow the lending of books: the third makes the mark <c>follower 3</c>.</summary>
    public void Followed() => Note($"follower {Interlocked.Increment(ref followers)}");

    public void CountScope(int change) => Interlocked.Add(ref scopes, change);

    public void Opened()
    {
        Interlocked.Increment(ref open);
        Note("opened");
    }

    public void Closed()
    {
        Interlocked.Decrement(ref open);
        Note("closed");
    }

    private TaskCompletionSource Mark(string name) => marks.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}

/// <summary>A service of one scope, so that tests see how many there are.</summary>
public sealed class ScopeMark : IDisposable
{
    private readonly Streams streams;

    public ScopeMark(Streams streams)
    {
        this.streams = streams;
        streams.CountScope(1);
    }

    public void Dispose() => streams.CountScope(-1);
}

[ObjectType<Lending>]
public static partial class LendingFields
{
    public static Task<Book> GetBookAsync([Parent] Lending lending, IBookByIdDataLoader books, CancellationToken cancellationToken) =>
        books.LoadRequiredAsync(lending.BookId, cancellationToken);
}

[SubscriptionType]
public static partial class Subscriptions
{
    /// <summary>Each time that the book is lent.</summary>
    [AllowAnonymous, Subscribe(With = nameof(FollowAsync))]
    public static Lending OnBookLent([ID<Book>] Guid bookId, [EventMessage] Lending lending, ScopeMark scope) => scope is not null && bookId == lending.BookId ? lending : throw new InvalidOperationException();

    public static async ValueTask<ISourceStream<Lending>> FollowAsync([ID<Book>] Guid bookId, ITopicEventReceiver events, ScopeMark scope, Streams streams, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var stream = await events.SubscribeAsync<Lending>($"lent:{bookId}", cancellationToken);
        streams.Followed();
        return stream;
    }

    /// <summary>What happens on a shelf.</summary>
    [AllowAnonymous, Subscribe, Topic("shelf:{shelf}:{row}")]
    public static string OnShelf(string shelf, int row, [EventMessage] string news) => $"{shelf} {row}: {news}";

    [AllowAnonymous, Subscribe]
    public static string OnNews([EventMessage] string news) => news;

    [Authorize(Policy = "Staff"), Subscribe, Topic("staff")]
    public static string OnStaffNews([EventMessage] string news) => news;

    [AllowAnonymous, Subscribe(With = nameof(CountAsync))]
    public static int Counted([EventMessage] int number) => number;

    public static async IAsyncEnumerable<int> CountAsync(int to, bool fails, Streams streams, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        streams.Opened();
        try
        {
            for (var number = 1; number <= to; number++) yield return number;
            if (fails) throw new InvalidOperationException("The counter is broken: 'swordfish'.");
        }
        finally
        {
            streams.Closed();
        }
    }

    [AllowAnonymous, Subscribe(With = nameof(WaitAsync))]
    public static int Silence([EventMessage] int number) => number;

    public static async IAsyncEnumerable<int> WaitAsync(Streams streams, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        streams.Opened();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield break;
        }
        finally
        {
            streams.Closed();
        }
    }

    [AllowAnonymous, Subscribe(With = nameof(OpenDoorAsync), SkipNull = true)]
    public static string? Whispers([EventMessage] string whisper, [GlobalState] string? viewer) => whisper.StartsWith($"{viewer}:", StringComparison.Ordinal) ? whisper : null;

    public static async Task<ISourceStream<string>> OpenDoorAsync(string door, ITopicEventReceiver events, Streams streams, CancellationToken cancellationToken) => door == "open"
        ? await ListenAsync(events, streams, cancellationToken)
        : throw new GraphQLException(new GraphQLError($"The door '{door}' is closed.") { Code = "CLOSED" });

    private static async Task<ISourceStream<string>> ListenAsync(ITopicEventReceiver events, Streams streams, CancellationToken cancellationToken)
    {
        var stream = await events.SubscribeAsync<string>("whispers", cancellationToken);
        streams.Followed();
        return stream;
    }

    [AllowAnonymous, Subscribe(With = nameof(HurryAsync))]
    public static async Task<int> Slow([EventMessage] int number, Streams streams, CancellationToken cancellationToken)
    {
        streams.Note("slow began");
        await streams.Reached("slow may go on").WaitAsync(cancellationToken);
        return number;
    }

    public static async ValueTask<ISourceStream<int>> HurryAsync(ITopicEventReceiver events, Streams streams, CancellationToken cancellationToken)
    {
        var stream = await events.SubscribeAsync<int>("numbers", cancellationToken);
        streams.Followed();
        return stream;
    }

    [AllowAnonymous, Subscribe(With = nameof(HurryAsync))]
    public static string Bulk([EventMessage] int number) => new('x', number);
}
