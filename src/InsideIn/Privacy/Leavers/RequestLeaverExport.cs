using InsideIn.People;

namespace InsideIn.Privacy.Leavers;

/// <summary>Officers have the data of people gathered who have left and ask for it.</summary>
[MutationType]
public static partial class RequestLeaverExport
{
    private const int LongestReason = 500;

    /// <summary>
    /// Has everything gathered that the network holds of somebody who has left, for the viewer to hand to that person. The reason stands in the audit.
    /// What the person answered for goes its own way.
    /// </summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<LeaverExport, NotFoundError, StillEmployedError, TextEmptyError, TextTooLongError>> RequestLeaverExportAsync(
        [ID<Person>] Guid personId, string reason, [GlobalState] Viewer viewer, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (TextRules.Check("reason", reason, LongestReason))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        // Of whom is erased there is nothing left to give.
        if ((await store.GetAsync(PeopleStore.People, personId, cancellationToken))?.Document is not { ErasedAt: null } person)
        {
            return new NotFoundError();
        }

        if (!person.HasLeft)
        {
            return new StillEmployedError();
        }

        var asked = new LeaverExport { Id = ids.Unordered(), PersonId = personId, OfficerId = viewer.PersonId, Reason = RichText.Clean(reason), RequestedAt = time.GetUtcNow() };
        await store.CommitAsync(
            new Batch()
                .Insert(PrivacyStore.LeaverExports, asked)
                .Insert(PrivacyStore.Exports, new DataExport { Id = asked.Id, PersonId = personId, RequestedAt = asked.RequestedAt })
                .Append(new LeaverExportRequested(viewer.PersonId, asked.RequestedAt, asked.Id, personId)),
            cancellationToken);
        return asked;
    }
}
