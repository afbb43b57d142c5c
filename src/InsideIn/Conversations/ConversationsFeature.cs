using InsideIn.Access;

namespace InsideIn.Conversations;

/// <summary>Comments and reactions on any subject.</summary>
public static class ConversationsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Conversations")
    {
        Collections = [ConversationStore.Comments, ConversationStore.Reactions],
        Facts = [typeof(CommentAdded), typeof(CommentDeleted), typeof(ReactionAdded), typeof(ReactionRemoved)],
        PersonalData =
        [
            new PersonalData<Comment>(ConversationStore.Comments, "comments")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, ConversationStore.CommentsBy(id), cancellationToken),
                Show = comment => new { comment.Id, comment.Subject, comment.ParentId, Text = (comment.Withheld?.Body ?? comment.Body).ToPlainText(), comment.CreatedAt, comment.EditedAt, comment.DeletedAt },
                Forget = (comment, who) => comment with { Body = who.Replace(comment.Body), Withheld = comment.Withheld is { } withheld ? withheld with { Body = who.Replace(withheld.Body) } : null },
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
            .AddSingleton(Withholding.Of(
                SubjectKind.Comment,
                ConversationStore.Comments,
                comment => comment.DeletedAt is null ? new ReportedWords(comment.AuthorId, (comment.Withheld?.Body ?? comment.Body).ToPlainText(), comment.Withheld?.At) : null,
                (comment, at) => comment.Withhold(at)))
            .AddSingleton(CommentSubscriptions.Added)
            .AddSingleton<IListener, Remains>(),
    };
}
