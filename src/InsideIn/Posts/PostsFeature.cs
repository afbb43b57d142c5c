using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Posts: publish, edit with history, delete.</summary>
public static class PostsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Posts")
    {
        Collections = [PostStore.Posts, PostStore.Revisions],
        Facts = [typeof(PostPublished), typeof(PostEdited), typeof(PostDeleted)],
        Services = services => services.AddSingleton(ReadableSource.Of(SubjectKind.Post, PostStore.Posts, post => post.DeletedAt is null)),
    };
}
