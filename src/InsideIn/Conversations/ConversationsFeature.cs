using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.LinkPreviews;

namespace InsideIn.Conversations;

/// <summary>Comments and reactions on any subject.</summary>
public static class ConversationsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Conversations")
    {
        Collections = [ConversationStore.Comments, ConversationStore.Revisions, ConversationStore.Reactions],
        Facts = [typeof(CommentAdded), typeof(CommentEdited), typeof(CommentCorrected), typeof(RevisionRedacted), typeof(CommentDeleted), typeof(ReactionAdded), typeof(ReactionRemoved)],
        PersonalData =
        [
            new PersonalData<Comment>(ConversationStore.Comments, "comments")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, ConversationStore.CommentsBy(id), cancellationToken),
                Show = comment => new { comment.Id, comment.Subject, comment.ParentId, Text = (comment.Withheld?.Body ?? comment.Body).ToPlainText(), comment.CreatedAt, comment.EditedAt, comment.RevisionNumber, comment.Correction, comment.DeletedAt },
                Forget = (comment, who) => comment with
                {
                    Body = who.Replace(comment.Body),
                    Correction = comment.Correction?.Forget(who),
                    Withheld = comment.Withheld is { } withheld ? withheld with { Body = who.Replace(withheld.Body) } : null,
                },
            },
            new PersonalData<CommentRevision>(ConversationStore.Revisions, "earlier texts of comments")
            {
                Own = EarlierTextsOf,
                Show = revision => new { revision.CommentId, revision.Number, Text = revision.Body.ToPlainText(), revision.EditedAt, revision.Correction, revision.Redaction?.Reason },
                Forget = (revision, who) => revision with { Body = who.Replace(revision.Body), Correction = revision.Correction?.Forget(who) },
            },
            new PersonalData<Reaction>(ConversationStore.Reactions, "reactions")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, ConversationStore.ReactionsBy(id), cancellationToken),
                Show = reaction => new { reaction.SubjectId, reaction.Kind, reaction.At },
                Forget = (reaction, _) => reaction,
            },
        ],
        Services = services => services
            .AddSingleton(ReadableSource.Of(SubjectKind.Comment, ConversationStore.Comments, comment => !comment.IsDeleted))
            .AddSingleton(LinkingTexts.Of(
                SubjectKind.Comment,
                ConversationStore.Comments,
                fact => fact switch { CommentAdded added => added.CommentId, CommentEdited edited => edited.CommentId, _ => null },
                ConversationStore.LinkingTo,
                (comment, linkId) => comment with { LinksNotShown = [.. comment.LinksNotShown, linkId] }))
            .AddSingleton(Withholding.Of(
                SubjectKind.Comment,
                ConversationStore.Comments,
                comment => comment.DeletedAt is null ? new ReportedWords(comment.AuthorId, (comment.Withheld?.Body ?? comment.Body).ToPlainText(), comment.Withheld?.At) : null,
                (comment, at) => comment.Withhold(at)))
            .AddSingleton(CommentSubscriptions.Added)
            .AddSingleton(provider => GroupActivity.Of<CommentAdded>((_, added, cancellationToken) => provider.GetRequiredService<Rights>().DoorsOfAsync(added.Subject, cancellationToken)))
            .AddSingleton(provider => new ThreadTail(provider.GetRequiredService<DocumentStore>()).Topic)
            .AddSingleton<IListener, Remains>(),
    };

    private static IAsyncEnumerable<CommentRevision> EarlierTextsOf(DocumentStore store, Guid authorId, CancellationToken cancellationToken) =>
        PersonalData.ReadAsync(store, ConversationStore.CommentsBy(authorId), cancellationToken)
            .Where(comment => comment.EditedAt is not null)
            .SelectMany(comment => PersonalData.ReadAsync(store, ConversationStore.RevisionsOf(comment.Id), cancellationToken));
}
