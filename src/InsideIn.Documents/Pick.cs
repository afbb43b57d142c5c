namespace InsideIn.Documents;

/// <summary>A list asked of one index: one or several equal prefixes, an optional range on the member after them, a direction, a place to go on from, and a limit.</summary>
public sealed record Pick<T>(Index<T> Index, IReadOnlyList<Key[]> Prefixes)
    where T : class
{
    /// <summary>The lowest value of the member after the prefix, inclusive; null for none.</summary>
    public Key? From { get; init; }

    /// <summary>The value of the member after the prefix to stop before, exclusive; null for none.</summary>
    public Key? Before { get; init; }

    /// <summary>Parts of the index that belong to the list beside the prefixes, each with a range of its own. Shape: an entry in several of them comes once.</summary>
    public IReadOnlyList<Stretch> Stretches { get; init; } = [];

    /// <summary>Whether the list is read against the index's order.</summary>
    public bool IsReversed { get; init; }

    /// <summary>The entry to go on behind; null to start at the beginning.</summary>
    public Cursor? After { get; init; }

    /// <summary>The most entries to return, 1 to 1,000.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Limits the member after the prefix to values from <paramref name="from"/> (inclusive) up to <paramref name="before"/> (exclusive), by value whatever the member's direction.</summary>
    public Pick<T> Between(Key? from, Key? before) => this with { From = from, Before = before };

    /// <summary>Adds parts of the index to the list, each with a range of its own; the range that <see cref="Between"/> gives holds for them too.</summary>
    public Pick<T> With(IEnumerable<Stretch> stretches) => this with { Stretches = [.. Stretches, .. stretches] };

    /// <summary>Reads the list against the index's order.</summary>
    public Pick<T> Reversed() => this with { IsReversed = true };

    /// <summary>Goes on behind an entry, in the direction of reading.</summary>
    public Pick<T> Behind(Cursor? cursor) => this with { After = cursor };

    /// <summary>Limits the number of entries.</summary>
    public Pick<T> Take(int limit) => this with { Limit = limit };
}

/// <summary>A part of an index: the entries under one prefix whose next member lies in a range.</summary>
/// <param name="Prefix">The first keys, as many as those of the list's other prefixes.</param>
/// <param name="From">The lowest value of the member after the prefix, inclusive; null for none.</param>
/// <param name="Before">The value of that member to stop before, exclusive; null for none.</param>
public sealed record Stretch(IReadOnlyList<Key> Prefix, Key? From, Key? Before);

/// <summary>One entry of an index: the document's id and the keys behind the prefix, in index order.</summary>
public readonly record struct Entry(Guid Id, IReadOnlyList<Key> Keys)
{
    /// <summary>The place of this entry, from which a later pick goes on.</summary>
    public Cursor Cursor => new(Keys, Id);
}

/// <summary>A place in an index: the keys behind the prefix, then the id. It stays valid while documents come, change and go (rule R21).</summary>
public sealed record Cursor(IReadOnlyList<Key> Keys, Guid Id);
