namespace InsideIn.Documents.Tests;

public enum Mood
{
    Plain,
    Glad,
    Cross,
}

/// <summary>A document with a member of every kind that can be a key.</summary>
public sealed record Note(Guid Id, string Group, long Rank, string Text = "")
{
    public Mood Mood { get; init; }

    public Guid? Author { get; init; }

    public string? Handle { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public bool IsPinned { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public Place? Place { get; init; }
}

public sealed record Place(string Town, int? Floor);

public sealed record NoteWritten(Guid NoteId, string Text);

public sealed record NoteRead(Guid NoteId);

/// <summary>Points went from one board to another; the counts are those before.</summary>
public sealed record Moved(Board From, Board To, int Points);

/// <summary>A batch of a random schedule was committed.</summary>
public sealed record Numbered(long Number);

/// <summary>The collections of the suite, each test store with its own.</summary>
public sealed class Notes
{
    public Notes()
    {
        All = new Collection<Note>("notes", note => note.Id);
        ByGroup = All.Index("byGroup", index => index.Ascending(note => note.Group).Descending(note => note.Rank));
        ByRank = All.Index("byRank", index => index.Ascending(note => note.Rank));
        ByTag = All.Index("byTag", index => index.Each(note => note.Tags).Descending(note => note.Rank));
        ByMood = All.Index("byMood", index => index.Ascending(note => note.Mood).Ascending(note => note.DueAt).Descending(note => note.Author));
        ByTown = All.Index("byTown", index => index.Ascending(note => note.Place!.Town).Ascending(note => note.Place!.Floor));
        ByHandle = All.Unique("byHandle", index => index.Ascending(note => note.Handle));
        ByGroupAndPin = All.Index("byGroupAndPin", index => index.Ascending(note => note.Group).Descending(note => note.IsPinned).Each(note => note.Tags));
        Boards = new Collection<Board>("boards", board => board.Id);
    }

    public Collection<Note> All { get; }

    public Collection<Board> Boards { get; }

    public Index<Note> ByGroup { get; }

    public Index<Note> ByRank { get; }

    public Index<Note> ByTag { get; }

    public Index<Note> ByMood { get; }

    public Index<Note> ByTown { get; }

    public Index<Note> ByHandle { get; }

    public Index<Note> ByGroupAndPin { get; }

    public static IReadOnlyDictionary<string, Type> Facts { get; } = new Dictionary<string, Type>
    {
        ["noteWritten"] = typeof(NoteWritten),
        ["noteRead"] = typeof(NoteRead),
        ["moved"] = typeof(Moved),
        ["numbered"] = typeof(Numbered),
    };
}

public sealed record Board(Guid Id, int Count);

/// <summary>Ids that differ from run to run in nothing: the n-th is always the same.</summary>
public static class Ids
{
    public static Guid Of(int number) => new(number, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8);
}
