using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>What one person finds once a day: what happened since the last one and waited for it.</summary>
public sealed record Digest
{
    /// <summary>The most things in one digest.</summary>
    public const int MostItems = 15;

    /// <summary>The id, which follows from person and day: nobody gets two on one day (rule R18).</summary>
    [GraphQLIgnore]
    public Guid Id => IdOf(PersonId, Day);

    /// <summary>Whose it is.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>The day on the person's calendar.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>What it tells of, the latest first.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<DigestItem> Items { get; init; }

    /// <summary>How many more things there were, which it leaves out.</summary>
    public required int LeftOutCount { get; init; }

    /// <summary>How its mail stands.</summary>
    [GraphQLIgnore]
    public required DeliveryState Mail { get; init; }

    /// <summary>When its mail is due, while it waits.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? MailDueAt { get; init; }

    /// <summary>How often its mail was handed over.</summary>
    [GraphQLIgnore]
    public int Attempts { get; init; }

    /// <summary>The threads that it tells of, and what happened in them.</summary>
    internal IReadOnlyList<Subject> Subjects => [.. Items.SelectMany(item => new[] { item.Where, item.About }).OfType<Subject>().Distinct()];

    /// <summary>The digest with what its reader may read of it, and without what has gone out of the lists since.</summary>
    internal Digest Left(IReadOnlyDictionary<Guid, IReadable> readable)
    {
        return this with { Items = [.. Items.Where(item => Stands(item.Where) && Stands(item.About))] };

        bool Stands(Subject? subject) => subject is not { } thing || readable.GetValueOrDefault(thing.Id) is not (null or Post { ExpiredAt: not null });
    }

    /// <summary>The id of a person's digest of a day.</summary>
    public static Guid IdOf(Guid personId, DateOnly day) => Ids.Of($"digest.{day:O}", personId);
}

/// <summary>One thing in a digest.</summary>
/// <param name="ItemId">What happened.</param>
/// <param name="Where">The thread.</param>
/// <param name="About">What it shows on.</param>
/// <param name="Reason">Why the person is told.</param>
/// <param name="ActorId">Who did it.</param>
/// <param name="At">When it happened.</param>
public sealed record DigestItem(
    [property: GraphQLIgnore] Guid ItemId, [property: GraphQLIgnore] Subject? Where, [property: GraphQLIgnore] Subject? About, NoticeReason Reason, [property: GraphQLIgnore] Guid ActorId, DateTimeOffset At);
