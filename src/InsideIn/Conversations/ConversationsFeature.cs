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
        Services = services => services
            .AddSingleton(ReadableSource.Of(SubjectKind.Comment, ConversationStore.Comments, comment => !comment.IsDeleted))
            .AddSingleton(CommentSubscriptions.Added)
            .AddSingleton<IListener, Remains>(),
    };
}
