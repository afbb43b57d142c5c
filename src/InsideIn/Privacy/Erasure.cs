namespace InsideIn.Privacy;

/// <summary>How far an erasure has come.</summary>
public enum ErasureState
{
    /// <summary>What names the person is being counted.</summary>
    Collecting,

    /// <summary>The list is there; an administrator looks at it.</summary>
    Collected,

    /// <summary>The pseudonym is put in place of the person.</summary>
    Erasing,

    /// <summary>Nothing names the person any more.</summary>
    Erased,
}

/// <summary>How many documents of a kind name the person.</summary>
/// <param name="Kind">The kind, as in an export: <c>posts</c>.</param>
/// <param name="Count">The documents.</param>
public sealed record ErasureFinding(string Kind, int Count);

/// <summary>
/// The erasure of one person who has left (rule R27): first everything that names them is counted and looked at, then it is erased,
/// because afterwards it cannot be found. Both go through all collections page by page and go on where a stop left them.
/// </summary>
public sealed record Erasure
{
    /// <summary>The id, which follows from the person: nobody is erased twice.</summary>
    [ID<Erasure>]
    public required Guid Id { get; init; }

    /// <summary>The person.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>The administrator who asked for it.</summary>
    [GraphQLIgnore]
    public required Guid RequestedById { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Why, in the administrator's words.</summary>
    public required string Reason { get; init; }

    /// <summary>The pseudonym, and what is looked for as long as it goes on.</summary>
    [GraphQLIgnore]
    public required Pseudonym Pseudonym { get; init; }

    /// <summary>How far it has come.</summary>
    public required ErasureState State { get; init; }

    /// <summary>What names the person, kind by kind; kinds without any are left out.</summary>
    public IReadOnlyList<ErasureFinding> Found { get; init; } = [];

    /// <summary>Whether a colleague bears the same name. Then the name alone is left standing in texts: it may mean the colleague.</summary>
    public required bool HasNamesake { get; init; }

    /// <summary>When the last document was done; null before.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>The collection that is being gone through; null before the first and after the last.</summary>
    [GraphQLIgnore]
    public string? Collection { get; init; }

    /// <summary>Behind which of its documents to go on; null at its beginning.</summary>
    [GraphQLIgnore]
    public Guid? Behind { get; init; }

    /// <summary>The id of a person's erasure.</summary>
    public static Guid IdOf(Guid personId) => Ids.Of("erasure", personId);

    /// <summary>The erasure once <paramref name="count"/> documents of a page name the person, on the way to the next page.</summary>
    public Erasure Pass(string kind, int count, Guid? last, string? nextCollection)
    {
        var found = State == ErasureState.Collecting && count > 0 ? Add(kind, count) : Found;
        return last is not null
            ? this with { Found = found, Behind = last }
            : nextCollection is not null
                ? this with { Found = found, Collection = nextCollection, Behind = null }
                : this with { Found = found, Collection = null, Behind = null, State = State + 1 };
    }

    /// <summary>The erasure that an administrator has looked at and wants done; or why not yet.</summary>
    public FieldResult<Erasure, ErasureNotReadyError> Confirm() =>
        State == ErasureState.Collecting ? new ErasureNotReadyError()
        : State == ErasureState.Collected ? this with { State = ErasureState.Erasing }
        : this;

    /// <summary>The erasure once all is done: what was looked for is not kept either.</summary>
    public Erasure End(DateTimeOffset at) => this with { ErasedAt = at, Reason = Pseudonym.Replace(Reason), Pseudonym = Pseudonym with { Sought = [] } };

    private IReadOnlyList<ErasureFinding> Add(string kind, int count) => Found.Any(found => found.Kind == kind)
        ? [.. Found.Select(found => found.Kind == kind ? found with { Count = found.Count + count } : found)]
        : [.. Found, new ErasureFinding(kind, count)];
}
