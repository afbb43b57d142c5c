using InsideIn.Media;

namespace InsideIn.Groups;

/// <summary>Owners change what their group is.</summary>
[MutationType]
public static partial class UpdateGroup
{
    /// <summary>
    /// Changes a group that the viewer owns. What is left out stays; a picture of null takes it away. A picture is a file that the viewer uploaded.
    /// Whoever reads by the group reads or ceases to read with the next request. Another privacy or history is looked at first: <c>previewVersion</c> names what <c>previewAudienceChange</c> showed for it, and nothing else happens.
    /// </summary>
    /// <param name="previewVersion">The version of the preview; needed where more people or fewer come to read.</param>
    [Authorize]
    public static async Task<FieldResult<Group, NotFoundError, NotAllowedError, NameInvalidError, NameTakenError, TextTooLongError, PictureInvalidError, EverybodyGroupError, PreviewOutdatedError>> UpdateGroupAsync(
        [ID<Group>] Guid groupId,
        string? name,
        string? description,
        [ID<MediaFile>] Optional<Guid?> pictureId,
        GroupPrivacy? privacy,
        PostingRight? posting,
        GroupHistory? history,
        string? previewVersion,
        [GlobalState] Viewer viewer,
        AskForPreview preview,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await GroupStore.FindAsync(store, viewer, groupId, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        if (!viewer.Owns(groupId))
        {
            return new NotAllowedError("Only the owners of a group change it.");
        }

        if (groupId == Group.EverybodyId && (privacy ?? GroupPrivacy.Open) != GroupPrivacy.Open)
        {
            return new EverybodyGroupError();
        }

        switch (await CheckAsync(name, description, pictureId, viewer, store, cancellationToken))
        {
            case NameInvalidError invalid: return invalid;
            case TextTooLongError tooLong: return tooLong;
            case PictureInvalidError picture: return picture;
        }

        var wishes = new GroupWishes
        {
            Name = name is null ? null : GroupName.Parse(name),
            Description = description is null ? null : RichText.Clean(description),
            PictureId = pictureId,
            Privacy = privacy,
            Posting = posting,
            History = history,
        };
        var (changed, outdated) = await SaveAsync(groupId, wishes, (change, before, token) => preview(viewer, change, before, previewVersion, token), viewer.PersonId, store, time, cancellationToken);
        return outdated is not null ? outdated
            : changed is not null ? changed
            : new NameTakenError(wishes.Name!.Text);
    }

    private static async Task<IError?> CheckAsync(string? name, string? description, Optional<Guid?> pictureId, Viewer viewer, DocumentStore store, CancellationToken cancellationToken)
    {
        if (name is not null && GroupName.Parse(name) is null)
        {
            return new NameInvalidError(name, GroupName.Limit);
        }

        if (description is not null && TextRules.Check("description", description, CreateGroup.DescriptionLimit) is TextTooLongError tooLong)
        {
            return tooLong;
        }

        return pictureId.Or(null) is { } id && !GroupPicture.MayBe((await store.GetAsync(MediaStore.Files, id, cancellationToken))?.Document, viewer) ? new PictureInvalidError() : null;
    }

    /// <summary>The group as it stands then, or that it is not what was previewed; neither when another group has the name.</summary>
    private static Task<(Group? Group, PreviewOutdatedError? Outdated)> SaveAsync(
        Guid groupId, GroupWishes wishes, Func<GroupChange, Group, CancellationToken, Task<PreviewOutdatedError?>> preview, Guid actorId, DocumentStore store, TimeProvider time, CancellationToken cancellationToken) =>
        store.CommitAsync<(Group? Group, PreviewOutdatedError? Outdated)>(
            async token =>
            {
                var read = await store.GetAsync(GroupStore.Groups, groupId, token) ?? throw new InvalidOperationException($"The group {groupId} is gone.");
                var at = time.GetUtcNow();
                var change = GroupChange.Of(read.Document, wishes, at);
                if (change.Shift != AudienceShift.None && await preview(change, read.Document, token) is { } outdated)
                {
                    return Attempt.Answer<(Group?, PreviewOutdatedError?)>((null, outdated));
                }

                return change.Tell(read.Document, actorId, at) is { } told
                    ? Attempt.Save<(Group?, PreviewOutdatedError?)>(new Batch().Replace(GroupStore.Groups, read, change.Group).Append(told), (change.Group, null)).OnDuplicate(_ => (null, null))
                    : Attempt.Answer<(Group?, PreviewOutdatedError?)>((read.Document, null));
            },
            cancellationToken);
}
