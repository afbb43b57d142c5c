namespace InsideIn.Answers;

/// <summary>Why somebody is thought to know an answer.</summary>
public enum AnswerProof
{
    /// <summary>They answered other questions of the group, and the answers were accepted.</summary>
    AcceptedAnswer,

    /// <summary>They answered questions with the same tag, and the answers were accepted.</summary>
    SharedTag,

    /// <summary>They wrote in a page of the group whose title speaks of the same.</summary>
    PageEdit,

    /// <summary>They named the skill in their profile.</summary>
    Skill,

    /// <summary>Somebody who was asked named them.</summary>
    Named,
}

/// <summary>How a request for an answer stands.</summary>
public enum AnswerRequestState
{
    /// <summary>The person is asked.</summary>
    Open,

    /// <summary>They said something below the question.</summary>
    Answered,

    /// <summary>They said that it is not them.</summary>
    Declined,

    /// <summary>The question is settled without them.</summary>
    Stopped,
}

/// <summary>One person's being asked to answer one question: at most once.</summary>
public sealed record AnswerRequest
{
    /// <summary>The most people who are asked at a time for one question.</summary>
    public const int MostAsked = 3;

    /// <summary>The id, which follows from question and person: nobody is asked twice for the same.</summary>
    [ID<AnswerRequest>]
    public required Guid Id { get; init; }

    /// <summary>The question.</summary>
    [GraphQLIgnore]
    public required Guid PostId { get; init; }

    /// <summary>Who is asked.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>Why they are thought to know.</summary>
    public required IReadOnlyList<AnswerProof> Proofs { get; init; }

    /// <summary>When they were asked.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Who was asked before and named them; null when nobody was.</summary>
    [GraphQLIgnore]
    public Guid? PassedOnById { get; init; }

    /// <summary>How it stands.</summary>
    public AnswerRequestState State { get; init; }

    /// <summary>The person on whose list of requests it stands; null once it is settled.</summary>
    [GraphQLIgnore]
    public Guid? OpenFor => State == AnswerRequestState.Open ? PersonId : null;

    /// <summary>The id of a person's request for a question.</summary>
    public static Guid IdOf(Guid postId, Guid personId) => Ids.Of("answerRequest", postId, personId);

    /// <summary>A new request and what happened.</summary>
    public static (AnswerRequest Request, AnswerRequested Fact) Ask(Guid postId, Guid personId, IReadOnlyList<AnswerProof> proofs, Guid? passedOnById, DateTimeOffset at)
    {
        var request = new AnswerRequest { Id = IdOf(postId, personId), PostId = postId, PersonId = personId, Proofs = proofs, RequestedAt = at, PassedOnById = passedOnById };
        return (request, new AnswerRequested(passedOnById ?? Guid.Empty, at, request.Id, postId, personId));
    }
}

/// <summary>When a person was asked lately, over all groups. Every request changes it in its own batch, so nobody is asked too often however many questions fall due at once.</summary>
/// <param name="Id">Follows from the person.</param>
/// <param name="AskedAt">The moments of the last week.</param>
public sealed record AnswerLedger(Guid Id, IReadOnlyList<DateTimeOffset> AskedAt)
{
    /// <summary>The most requests to one person in a week.</summary>
    public const int MostInWeek = 2;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>The id of a person's ledger.</summary>
    public static Guid IdOf(Guid personId) => Ids.Of("answerLedger", personId);

    /// <summary>Whether the person may be asked once more.</summary>
    public bool HasRoom(DateTimeOffset now) => AskedAt.Count(at => at > now - Week) < MostInWeek;

    /// <summary>The ledger with one more request.</summary>
    public AnswerLedger Note(DateTimeOffset now) => this with { AskedAt = [.. AskedAt.Where(at => at > now - Week), now] };
}
