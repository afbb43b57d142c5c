using InsideIn.Documents.Copying;
using InsideIn.Privacy.Leavers;

namespace InsideIn.Privacy;

/// <summary>Where exports and erasures are kept, and every list of them with its index.</summary>
public static class PrivacyStore
{
    /// <summary>One per person who asked.</summary>
    public static readonly Collection<DataExport> Exports = new("dataExports", export => export.Id);

    /// <summary>One per person who is or was to be erased.</summary>
    public static readonly Collection<Erasure> Erasures = new("erasures", erasure => erasure.Id);

    /// <summary>One for each time that an officer asked for the data of somebody who has left.</summary>
    public static readonly Collection<LeaverExport> LeaverExports = new("leaverExports", export => export.Id);

    private static readonly Index<DataExport> ByTicket = Exports.Unique("byTicket", index => index.Ascending(export => export.TicketHash));

    private static readonly Index<DataExport> ByEnd = Exports.Index("byEnd", index => index.Ascending(export => export.ExpiresAt));

    private static readonly Index<DataExport> ByContent = Exports.Index("byContent", index => index.Ascending(export => export.Content));

    /// <summary>The archives of the exports that are ready.</summary>
    public static readonly BlobNames ArchivesHere = BlobNames.In(Exports, export => export.ReadyAt is null ? null : BlobId.TryParse(export.Content));

    private static readonly Index<Erasure> ByRequest = Erasures.Index("byRequest", index => index.Descending(erasure => erasure.RequestedAt));

    private static readonly Index<LeaverExport> ByAsking = LeaverExports.Index("byRequest", index => index.Descending(export => export.RequestedAt));

    private static readonly Index<LeaverExport> ByLeaver = LeaverExports.Index("byPerson", index => index.Ascending(export => export.PersonId).Descending(export => export.RequestedAt));

    /// <summary>All exports of people who have left, the latest asked for first.</summary>
    public static Pick<LeaverExport> AllLeaverExports => ByAsking.At();

    /// <summary>Those of one person, the latest asked for first.</summary>
    public static Pick<LeaverExport> LeaverExportsOf(Guid personId) => ByLeaver.At(personId);

    /// <summary>The one export that a ticket opens.</summary>
    public static Pick<DataExport> WithTicket(string hash) => ByTicket.At(hash).Take(1);

    /// <summary>The exports whose day was over before <paramref name="now"/>.</summary>
    public static Pick<DataExport> EndedBefore(DateTimeOffset now) => ByEnd.At().Between(null, now).Take(500);

    /// <summary>The exports with this archive.</summary>
    public static Pick<DataExport> WithContent(string hash) => ByContent.At(hash);

    /// <summary>All erasures, the latest asked for first.</summary>
    public static Pick<Erasure> AllErasures() => ByRequest.At();
}
