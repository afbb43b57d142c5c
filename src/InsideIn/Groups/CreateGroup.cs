namespace InsideIn.Groups;

/// <summary>Anybody makes a group.</summary>
[MutationType]
public static partial class CreateGroup
{
    /// <summary>The most characters of a description.</summary>
    public const int DescriptionLimit = 2_000;

    /// <summary>Makes a group with the viewer as its owner.</summary>
    [Authorize]
    public static async Task<FieldResult<Group, NameInvalidError, NameTakenError, TextTooLongError>> CreateGroupAsync(
        string name, string description, GroupPrivacy privacy, [GlobalState] Viewer viewer, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        if (GroupName.Parse(name) is not { } parsed)
        {
            return new NameInvalidError(name, GroupName.Limit);
        }

        if (TextRules.Check("description", description, DescriptionLimit) is TextTooLongError tooLong)
        {
            return tooLong;
        }

        var (group, owner, created) = Group.Create(ids.Next(), parsed, RichText.Clean(description), privacy, viewer.PersonId, time.GetUtcNow());
        var result = await store.CommitAsync(
            new Batch().Insert(GroupStore.Groups, group).Insert(GroupStore.Memberships, owner).Append(created),
            cancellationToken);
        return result is Committed ? group : new NameTakenError(parsed.Text);
    }
}
