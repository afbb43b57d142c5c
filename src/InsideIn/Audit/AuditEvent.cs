namespace InsideIn.Audit;

/// <summary>
/// One link of the chain of what happened to consents and what administrators did (rule C-23). Who and what stand in its <see cref="AuditPayload"/>,
/// of which the link holds a salted hash only, so that the payload can be erased and the chain still holds (rule C-24).
/// </summary>
/// <param name="Id">The id that belongs to the fact told of, so that telling it twice links it once.</param>
/// <param name="Seq">The place in the chain, 1 for the first.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Action">What happened: <c>consent.granted</c>, <c>administration.personSignedOut</c>.</param>
/// <param name="PayloadHash">The hash of salt and payload.</param>
/// <param name="PrevHash">The hash of the link before it; <see cref="AuditChain.Genesis"/> for the first.</param>
/// <param name="Hash">The hash of <paramref name="PrevHash"/> and of this link's content.</param>
public sealed record AuditEvent(Guid Id, long Seq, DateTimeOffset At, string Action, string PayloadHash, string PrevHash, string Hash);

/// <summary>The erasable part of a link: who did what to whom or what, and why.</summary>
/// <param name="Id">The link's id.</param>
/// <param name="Salt">Keeps the payload from being guessed once it is erased.</param>
/// <param name="Content">The canonical JSON of the payload.</param>
public sealed record AuditPayload(Guid Id, Guid Salt, string Content)
{
    /// <summary>Whether it tells of a person who is erased, by id or by name.</summary>
    public bool Names(Pseudonym who) => Content.Contains(who.PersonId.ToString(), StringComparison.OrdinalIgnoreCase) || who.Replace(Content) != Content;

    /// <summary>The hash that the link holds.</summary>
    public string Hash() => CanonicalJson.Hash(Salt.ToString("N") + Content);
}

/// <summary>The arithmetic of the chain.</summary>
public static class AuditChain
{
    /// <summary>What stands before the first link: 64 zeros.</summary>
    public static readonly string Genesis = new('0', 64);

    /// <summary>The hash that links an event, given as canonical JSON, to what stands before it.</summary>
    public static string Link(string prevHash, string canonicalEvent) => CanonicalJson.Hash(prevHash + canonicalEvent);

    /// <summary>The next link behind <paramref name="last"/>, or the first.</summary>
    public static AuditEvent Next(AuditEvent? last, Guid id, DateTimeOffset at, string action, string payloadHash)
    {
        var next = new AuditEvent(id, (last?.Seq ?? 0) + 1, at, action, payloadHash, last?.Hash ?? Genesis, "");
        return next with { Hash = HashOf(next) };
    }

    /// <summary>
    /// The place, 0 for the first, of the first link that does not follow from the one before it; null when all do.
    /// A change, a deletion and an exchange are found; a tail cut off is found only by comparing with a hash noted earlier.
    /// </summary>
    public static int? FirstBad(IEnumerable<AuditEvent> links)
    {
        AuditEvent? last = null;
        foreach (var (place, link) in links.Index())
        {
            if (!Follows(last, link))
            {
                return place;
            }

            last = link;
        }

        return null;
    }

    /// <summary>Whether the link is whole and stands right behind <paramref name="last"/>, or first.</summary>
    public static bool Follows(AuditEvent? last, AuditEvent link) =>
        link.Seq == (last?.Seq ?? 0) + 1 && link.PrevHash == (last?.Hash ?? Genesis) && link.Hash == HashOf(link);

    private static string HashOf(AuditEvent link) =>
        Link(link.PrevHash, CanonicalJson.Of(new { link.Action, link.At, link.PayloadHash, link.Seq }));
}
