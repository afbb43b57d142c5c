namespace InsideIn.Groups;

/// <summary>Anybody makes a group.</summary>
[MutationType]
public static partial class CreateGroup
{
    /// <summary>The most characters of a description.</summary>
    public const int DescriptionLimit = 2_000;

    /// <summary>Makes a group with the viewer as its owner. The same client key again gives the first group.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NameInvalidError, NameTakenError, TextTooLongError>> CreateGroupAsync(
        string name, string description, GroupPrivacy privacy, Guid? clientKey, [GlobalState] Viewer viewer, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        if (GroupName.Parse(name) is not { } parsed)
        {
            return new NameInvalidError(name, GroupName.Limit);
        }

        if (TextRules.Check("description", description, DescriptionLimit) is TextTooLongError tooLong)
        {
            return tooLong;
        }

        var id = clientKey is { } key ? Group.IdOf(viewer.PersonId, key) : ids.Next();
        var (group, owner, created) = Group.Create(id, parsed, RichText.Clean(description), privacy, viewer.PersonId, time.GetUtcNow());
        return await store.CommitAsync(
            new Batch().Insert(GroupStore.Groups, group).Insert(GroupStore.Memberships, owner).Append(created),
            cancellationToken) switch
        {
            Committed => group,
            // The client's first try got through, whatever the group is called by now. Who has left a secret one since does not know it any more.
            _ when await FirstAsync(id, viewer, store, cancellationToken) is { } first => first,
            _ => new NameTakenError(parsed.Text),
        };
    }

    private static async Task<Group?> FirstAsync(Guid id, Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(GroupStore.Groups, id, cancellationToken))?.Document is { } first
            && (first.IsKnownTo(viewer) || await store.GetAsync(GroupStore.Memberships, Membership.IdOf(id, viewer.PersonId), cancellationToken) is not null)
                ? first : null;
}
