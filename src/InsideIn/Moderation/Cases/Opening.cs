using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Moderation;

/// <summary>How a case is opened on a thing.</summary>
internal static class Opening
{
    /// <summary>
    /// The thing's open case, or a new one on it. The thing is one that the viewer may read.
    /// Errors: <see cref="NotAllowedError"/> for words of the viewer's own, <see cref="NotFoundError"/> for what has just gone.
    /// </summary>
    public static async Task<(Stored<ModerationCase>? Read, ModerationCase? Case, IError? Refusal)> CaseOnAsync(
        DocumentStore store, Rights rights, Withholdings withholdings, Viewer viewer, Subject subject, Guid newId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await withholdings.FindAsync(subject, cancellationToken) is not { Words: { WithheldAt: null } words } || await rights.FindThreadAsync(subject, cancellationToken) is not { } thread)
        {
            return (null, null, new NotFoundError());
        }

        if (words.AuthorId == viewer.PersonId)
        {
            return (null, null, new NotAllowedError("These are your own words; change or delete them."));
        }

        if (await ModerationStore.FindOpenAsync(store, subject.Id, cancellationToken) is { } open)
        {
            return (open, open.Document, null);
        }

        var doors = thread.Thing.Audience.Doors;
        var opened = new ModerationCase
        {
            Id = newId,
            Subject = subject,
            AuthorId = words.AuthorId,
            Doors = doors,
            NeedsSecond = await KeepsOrderAsync(store, words.AuthorId, doors, cancellationToken),
            OpenedAt = now,
            DueAt = Promise.DueAt(now),
        };
        return (null, opened, null);
    }

    private static async Task<bool> KeepsOrderAsync(DocumentStore store, Guid personId, IReadOnlyList<Guid> groups, CancellationToken cancellationToken)
    {
        var places = await store.GetAsync(GroupStore.Memberships, [.. groups.Select(group => Membership.IdOf(group, personId))], cancellationToken);
        return places.Values.Any(place => place.Document.Role >= GroupRole.Moderator);
    }
}
