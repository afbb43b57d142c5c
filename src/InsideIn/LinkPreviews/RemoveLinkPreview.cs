using InsideIn.Access;

namespace InsideIn.LinkPreviews;

/// <summary>Authors take away what is shown below their texts.</summary>
[MutationType]
public static partial class RemoveLinkPreview
{
    /// <summary>Shows nothing of an address below the viewer's text any more, not after later edits either. The link stays. Without anything shown of it nothing changes.</summary>
    /// <param name="textId">A post or a comment that the viewer may edit.</param>
    /// <param name="address">The address, as the preview has it.</param>
    [Authorize]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [UseMutationConvention(PayloadFieldName = "text")]
    public static async Task<ITextWithLinks> RemoveLinkPreviewAsync(
        NodeId textId, string address, [GlobalState] Viewer viewer, Rights rights, TextsWithLinks texts, CancellationToken cancellationToken)
    {
        if (rights.SubjectOf(textId) is not { } subject || await rights.FindReadableAsync(viewer, subject, cancellationToken) is not ITextWithLinks text)
        {
            throw new GraphQLException(new NotFoundError());
        }

        if (!text.MayBeEditedBy(viewer))
        {
            throw new GraphQLException(new NotAllowedError("Only who may edit a text removes what is shown below it."));
        }

        var previewId = ShownLinks.IdOf(address);
        return ShownLinks.IdsOf(text).Contains(previewId) && await texts.HideAsync(subject, previewId, cancellationToken) is { } changed ? changed : text;
    }
}
