namespace InsideIn.Access;

/// <summary>What an author says to a wider audience for what they had said before.</summary>
public enum WideningAnswer
{
    /// <summary>Not answered yet: newcomers see a blank.</summary>
    Open,

    /// <summary>Newcomers read it.</summary>
    Agreed,

    /// <summary>It stays a blank for newcomers.</summary>
    Declined,
}

/// <summary>The question to one author whether newcomers may read what they said before an audience was widened, and the answer.</summary>
/// <param name="WideningId">The change that widened it.</param>
/// <param name="PersonId">The author who is asked.</param>
/// <param name="GroupId">The group that the texts are opened to, or that was opened to everybody.</param>
/// <param name="ThreadId">The thread; null when a whole group was opened.</param>
/// <param name="AskedAt">When the question was put.</param>
/// <param name="Answer">What the author said.</param>
public sealed record WideningConsent(
    [property: GraphQLIgnore] Guid WideningId,
    [property: GraphQLIgnore] Guid PersonId,
    [property: GraphQLIgnore] Guid GroupId,
    [property: GraphQLIgnore] Subject? ThreadId,
    DateTimeOffset AskedAt,
    WideningAnswer Answer)
{
    /// <summary>The id, which follows from change and author: nobody is asked twice.</summary>
    [ID]
    public Guid Id => IdOf(WideningId, PersonId);

    /// <summary>The author on whose list of open questions it stands; null once answered.</summary>
    [GraphQLIgnore]
    public Guid? AskedOf => Answer == WideningAnswer.Open ? PersonId : null;

    /// <summary>The id of an author's consent to a change.</summary>
    public static Guid IdOf(Guid wideningId, Guid personId) => Ids.Of("wideningConsent", wideningId, personId);
}

/// <summary>An author said what newcomers may read of what they had said before.</summary>
public sealed record WideningAnswered(Guid ActorId, DateTimeOffset At, Guid WideningId, Guid GroupId) : Fact(ActorId, At);

/// <summary>An audience was widened, and these authors are asked whether newcomers may read what they had said before.</summary>
public sealed record WideningAsked(DateTimeOffset At, Guid WideningId, Guid GroupId, IReadOnlyList<Guid> PersonIds) : Fact(Guid.Empty, At);
