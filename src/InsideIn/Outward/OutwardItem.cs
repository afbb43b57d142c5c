using System.Text.Json.Serialization;

namespace InsideIn.Outward;

/// <summary>
/// All that concerns one post on its way outside, in one document, so that each step is one conditional write.
/// </summary>
public sealed record OutwardItem
{
    /// <summary>An id of its own, which does not lead to the post: it stands in the cursors of the communications desk.</summary>
    public required Guid Id { get; init; }

    /// <summary>The post.</summary>
    public required Guid PostId { get; init; }

    /// <summary>The post's author.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>Every consent that was ever given, the latest last.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>The one consent that stands, if one does.</summary>
    [JsonIgnore]
    public Consent? Standing => Consents.SingleOrDefault(consent => consent.IsStanding);

    /// <summary>When the standing consent ends; null when none stands. By it the desk finds what is offered, first what ends first.</summary>
    public DateTimeOffset? OfferedUntil => Standing?.ExpiresAt;

    /// <summary>The ids of its consents.</summary>
    public IReadOnlyList<Guid> ConsentIds => [.. Consents.Select(consent => consent.Id)];

    /// <summary>Time and id of each consent, in an order that sorts by time.</summary>
    public IReadOnlyList<string> ConsentKeys => [.. Consents.Select(consent => $"{consent.GrantedAt.UtcTicks:D19}.{consent.Id:N}")];

    /// <summary>The consent's id in one of <see cref="ConsentKeys"/>.</summary>
    public static Guid ConsentIdIn(string key) => Guid.ParseExact(key.Split('.')[1], "N");

    /// <summary>The item with a further consent, which takes the place of one that stood, and what happened.</summary>
    public (OutwardItem Item, IReadOnlyList<Fact> Facts) Grant(Consent consent)
    {
        var (ended, facts) = End(AuthorId, consent.GrantedAt);
        return (ended with { Consents = [.. ended.Consents, consent] }, [.. facts, new ConsentGranted(AuthorId, consent.GrantedAt, consent.Id, PostId, consent.ContentHash)]);
    }

    /// <summary>The item with one consent withdrawn, standing or stale, and what happened. Withdrawn twice, nothing changes.</summary>
    public (OutwardItem Item, IReadOnlyList<Fact> Facts) Withdraw(Guid consentId, Guid actorId, DateTimeOffset at) =>
        Consents.Any(consent => consent.Id == consentId && consent.WithdrawnAt is null)
            ? (Change(consentId, consent => consent with { WithdrawnAt = at }), [new ConsentWithdrawn(actorId, at, consentId, PostId)])
            : (this, []);

    /// <summary>The item with the standing consent withdrawn, if one stands, and what happened.</summary>
    public (OutwardItem Item, IReadOnlyList<Fact> Facts) End(Guid actorId, DateTimeOffset at) =>
        Standing is { } standing ? Withdraw(standing.Id, actorId, at) : (this, []);

    /// <summary>The item after the post was deleted: nothing is offered, and no copy of the text is kept.</summary>
    public (OutwardItem Item, IReadOnlyList<Fact> Facts) Forget(Guid actorId, DateTimeOffset at)
    {
        var (ended, facts) = End(actorId, at);
        return (ended with { Consents = [.. ended.Consents.Select(consent => consent with { Version = consent.Version.WithoutText() })] }, facts);
    }

    /// <summary>
    /// The item once somebody is erased. Of an author nothing is offered any more and neither text nor line is kept; the hashes stay, by which a kept receipt proves its text.
    /// Where somebody else's text named them, the text is another: the desk no longer shows it, and the author is asked anew.
    /// </summary>
    public OutwardItem Forget(Pseudonym who) => AuthorId == who.PersonId
        ? Forget(who.PersonId, who.GivenAt).Item with { Consents = [.. Forget(who.PersonId, who.GivenAt).Item.Consents.Select(consent => consent with { Byline = "" })] }
        : Consents.All(consent => ReferenceEquals(who.Replace(consent.Version.Body), consent.Version.Body)) ? this
        : this with { Consents = [.. Consents.Select(consent => consent with { Version = consent.Version.Forget(who) })] };

    /// <summary>The item after the post was edited to <paramref name="revisionNumber"/>, and what happened.</summary>
    public (OutwardItem Item, IReadOnlyList<Fact> Facts) Stale(int revisionNumber, DateTimeOffset at) =>
        Standing is { } standing && standing.RevisionNumber < revisionNumber
            ? (Change(standing.Id, consent => consent with { StaleAt = at }), [new ConsentWentStale(AuthorId, at, standing.Id, PostId)])
            : (this, []);

    /// <summary>The item after the text of a revision was taken away: no copy of it is kept either.</summary>
    public OutwardItem Redact(int revisionNumber) => Consents.All(consent => consent.RevisionNumber != revisionNumber)
        ? this
        : this with { Consents = [.. Consents.Select(consent => consent.RevisionNumber == revisionNumber ? consent with { Version = consent.Version.WithoutText() } : consent)] };

    private OutwardItem Change(Guid consentId, Func<Consent, Consent> change) =>
        this with { Consents = [.. Consents.Select(consent => consent.Id == consentId ? change(consent) : consent)] };
}
