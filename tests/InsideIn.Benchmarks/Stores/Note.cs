using System.Buffers.Binary;
using InsideIn.Documents;
using InsideIn.Kernel;

namespace InsideIn.Benchmarks.Stores;

/// <summary>What the store is measured with: about 500 bytes as JSON, listed in three indexes.</summary>
internal sealed record Note(Guid Id, int List, int Rank, Guid Author, string Topic, string Text);

/// <summary>A note was written.</summary>
internal sealed record Noted(Guid NoteId);

/// <summary>The collection of notes, and which note has which number.</summary>
internal static class Notes
{
    /// <summary>The number of lists over which notes are spread.</summary>
    public const int Lists = 400;

    /// <summary>The number of lists that are read as one.</summary>
    public const int Merged = 200;

    /// <summary>The notes read of a list.</summary>
    public const int Page = 20;

    private static readonly string Text = new('x', 350);

    public static readonly Collection<Note> All = new("notes", note => note.Id);

    public static readonly Index<Note> ByList = All.Index("byList", index => index.Ascending(note => note.List).Descending(note => note.Rank));

    public static readonly Index<Note> ByAuthor = All.Index("byAuthor", index => index.Ascending(note => note.Author).Descending(note => note.Rank));

    public static readonly Index<Note> ByTopic = All.Index("byTopic", index => index.Ascending(note => note.Topic).Descending(note => note.Rank));

    public static readonly IReadOnlyDictionary<string, Type> Facts = new Dictionary<string, Type> { ["noted"] = typeof(Noted) };

    public static Note Of(int number) => new(IdOf(number), number % Lists, number, Ids.Of($"author.{number % 997}"), $"topic {number % 101}", Text);

    /// <summary>In the order of the numbers, as new ids are in that of time, with a tail that nobody can guess.</summary>
    public static Guid IdOf(int number)
    {
        Span<byte> bytes = stackalloc byte[16];
        Ids.Of($"note.{number}").TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The lists that are read as one.</summary>
    public static IEnumerable<int> MergedFrom(int number) => Enumerable.Range(number % (Lists - Merged), Merged);
}
