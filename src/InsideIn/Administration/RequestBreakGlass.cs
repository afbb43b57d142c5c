using InsideIn.Access;

namespace InsideIn.Administration;

/// <summary>The viewer reads this already: nothing needs to be opened.</summary>
public sealed record ReadableAlreadyError : IError
{
    /// <inheritdoc/>
    public string Message => "You may read this already; nothing needs to be opened.";

    /// <inheritdoc/>
    public string Code => "READABLE_ALREADY";
}

/// <summary>Administrators ask to read one thread that is closed to them.</summary>
[MutationType]
public static partial class RequestBreakGlass
{
    /// <summary>
    /// Asks to read one thread: a post, an event or a page with its comments, or the one that a comment stands in. Nothing is open before a second administrator approves;
    /// request, reason and every reading stand in the audit, and the members of its groups learn of it afterwards.
    /// </summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<BreakGlass, NotFoundError, ReadableAlreadyError, TextEmptyError, TextTooLongError>> RequestBreakGlassAsync(
        NodeId subjectId, string reason, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        switch (Reasons.Check(reason))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        if (rights.SubjectOf(subjectId) is not { } subject || await rights.FindThreadAsync(subject, cancellationToken) is not { } thread)
        {
            return new NotFoundError();
        }

        if (await rights.MayReadAsync(viewer, thread.Thing, cancellationToken))
        {
            return new ReadableAlreadyError();
        }

        var request = new BreakGlass
        {
            Id = ids.Next(),
            Subject = thread.Subject,
            Groups = thread.Thing.Audience.Doors,
            RequestedById = viewer.PersonId,
            Reason = RichText.Clean(reason),
            RequestedAt = time.GetUtcNow(),
        };
        var fact = new BreakGlassRequested(viewer.PersonId, request.RequestedAt, request.Id, request.Subject);
        await store.CommitAsync(new Batch().Insert(BreakGlassStore.Requests, request).Append(fact), cancellationToken);
        return request;
    }
}
