using System.Collections.Concurrent;

namespace InsideIn.GraphQL.Tests.Library;

/// <summary>The library's data in memory, and a journal of what was asked of it.</summary>
public sealed class Catalogue
{
    public ConcurrentQueue<string> Journal { get; } = new();

    public List<Author> Authors { get; } = [.. Enumerable.Range(1, 5).Select(number => new Author(Id(100 + number), $"Author {number}"))];

    public List<Book> Books { get; }

    public Catalogue() => Books = [.. Enumerable.Range(1, 30).Select(number => new Book(Id(number), $"Book {number}", Authors[number % 5].Id, (Genre)(number % 2), number * 10)
    {
        Tags = number % 3 == 0 ? null : [$"tag{number}", "all"],
    })];

    /// <summary>Lets a load wait until a test opens the gate; open by default.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Set when the field <c>wait</c> has begun, and when its token has ended it.</summary>
    public TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static string GlobalId(string type, int number) => new NodeId(type, Id(number)).ToString();

    public IEnumerable<string> Calls(string prefix) => Journal.Where(entry => entry.StartsWith(prefix, StringComparison.Ordinal));
}
