namespace InsideIn.Drafts;

/// <summary>When a draft is to be published, and by whom it was arranged.</summary>
/// <param name="PublishAt">The moment, UTC. It stays, whatever the rules of the zone become.</param>
/// <param name="Zone">The zone in which it was chosen, of the IANA database; it is shown beside the moment.</param>
/// <param name="ById">The person who arranged it: the author or a co-author.</param>
public sealed record Schedule(DateTimeOffset PublishAt, string Zone, [property: GraphQLIgnore] Guid ById)
{
    /// <summary>The number of people to tell that was confirmed with it; null when nobody had to ask.</summary>
    public int? ConfirmedRecipients { get; init; }

    /// <summary>How far ahead the moment must be.</summary>
    public static readonly TimeSpan ShortestLead = TimeSpan.FromMinutes(1);

    /// <summary>Why nothing can be scheduled so; null when it can.</summary>
    public IError? RefusalAt(DateTimeOffset now) =>
        !Zones.Exists(Zone) ? new UnknownZoneError(Zone)
        : PublishAt < now + ShortestLead || PublishAt > now.AddYears(1) ? new TimeOutOfRangeError("publishAt", PublishAt, now + ShortestLead, now.AddYears(1))
        : null;
}

/// <summary>Why a draft was not published when its time came.</summary>
/// <param name="Code">The code of the refusal: <c>NOT_ALLOWED</c> where a right is missing.</param>
/// <param name="Message">What is missing, in words.</param>
/// <param name="At">When it was tried, UTC.</param>
public sealed record ScheduleRefusal(string Code, string Message, DateTimeOffset At) : IError;
