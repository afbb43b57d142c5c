namespace InsideIn.Search;

/// <summary>
/// What the index keeps of a thing: numbers made of the parts of its words (<see cref="Grams"/>) and of the groups in which it is found. No word stands in it.
/// It proposes; whether a text has what was sought, and who may read it, is decided on the thing itself.
/// </summary>
/// <param name="Id">The thing's id.</param>
/// <param name="Type">What it is.</param>
/// <param name="ThreadId">What it hangs on: the id of the thing that a comment is about, and its own for every other.</param>
/// <param name="WrittenAt">When it was written, in whole seconds since 1970. It never changes, so that places in a list stay (rule R21).</param>
/// <param name="Keys">The numbers, in order, each once.</param>
public sealed record SearchEntry(Guid Id, SearchType Type, Guid ThreadId, long WrittenAt, IReadOnlyList<int> Keys)
{
    /// <summary>The keys of its tags in the groups where it is found. Shape: empty for all but comments, since posts and pages have lists of their own.</summary>
    public IReadOnlyList<Guid> TagDoors { get; init; } = [];

    /// <summary>When it was written, to the tick; null for what has no such keys.</summary>
    public DateTimeOffset? TaggedAt { get; init; }

    /// <summary>The type as the index has it.</summary>
    public int TypeNumber => (int)Type;

    /// <summary>Whether both say the same.</summary>
    public bool Says(SearchEntry other) => Type == other.Type && ThreadId == other.ThreadId && WrittenAt == other.WrittenAt && TagDoors.SequenceEqual(other.TagDoors) && Keys.SequenceEqual(other.Keys);
}
