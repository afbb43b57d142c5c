using InsideIn.Access;

namespace InsideIn.Administration;

/// <summary>A second administrator agrees that the first one reads a closed thread.</summary>
[MutationType]
public static partial class ApproveBreakGlass
{
    /// <summary>Opens the thread, for reading, for 24 hours, to the administrator who asked and to nobody else. It takes another person than the one who asked.</summary>
    [Authorize(Policy = "Admin")]
    public static async Task<FieldResult<BreakGlass, NotFoundError, SecondPersonNeededError, BreakGlassClosedError>> ApproveBreakGlassAsync(
        [ID<BreakGlass>] Guid breakGlassId, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        await store.DecideAsync<FieldResult<BreakGlass, NotFoundError, SecondPersonNeededError, BreakGlassClosedError>>(
            async token =>
            {
                if (await store.GetAsync(BreakGlassStore.Requests, breakGlassId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                var now = time.GetUtcNow();
                return read.Document.Approve(viewer.PersonId, now) switch
                {
                    (_, SecondPersonNeededError same) => (same, null),
                    (_, BreakGlassClosedError closed) => (closed, null),
                    ({ } approved, _) => (approved, new Batch()
                        .Replace(BreakGlassStore.Requests, read, approved)
                        .Append(new BreakGlassApproved(viewer.PersonId, now, approved.Id, approved.Subject, approved.RequestedById))),
                    _ => throw new InvalidOperationException($"{nameof(BreakGlass)} {breakGlassId} was neither approved nor refused."),
                };
            },
            cancellationToken);
}
