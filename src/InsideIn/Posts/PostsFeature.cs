using InsideIn.Access;

namespace InsideIn.Posts;

/// <summary>Posts: publish, edit with history, delete.</summary>
public static class PostsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Posts")
    {
        Collections = [PostStore.Posts, PostStore.Revisions],
        Facts = [typeof(PostPublished), typeof(PostEdited), typeof(PostDeleted), typeof(PostRemovedFromGroup)],
        PersonalData =
        [
            new PersonalData<Post>(PostStore.Posts, "posts")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PostStore.AllBy(id), cancellationToken),
                Show = post => new { post.Id, post.GroupIds, Text = post.Body.ToPlainText(), post.PublishedAt, post.EditedAt, post.RevisionNumber, post.DeletedAt, post.RemovedAt },
                Forget = (post, who) => post with { Body = who.Replace(post.Body) },
            },
            new PersonalData<PostRevision>(PostStore.Revisions, "earlier texts of posts")
            {
                Own = EarlierTextsOf,
                Show = revision => new { revision.PostId, revision.Number, Text = revision.Body.ToPlainText(), revision.EditedAt },
                Forget = (revision, who) => revision with { Body = who.Replace(revision.Body) },
            },
        ],
        Services = services => services
            .AddSingleton(ReadableSource.Of(SubjectKind.Post, PostStore.Posts, post => post.DeletedAt is null))
            .AddSingleton(Withholding.Of(
                SubjectKind.Post,
                PostStore.Posts,
                post => post.DeletedAt is null ? new ReportedWords(post.AuthorId, post.Body.ToPlainText(), post.WithheldAt) : null,
                (post, at) => post with { WithheldAt = at })),
    };

    private static IAsyncEnumerable<PostRevision> EarlierTextsOf(DocumentStore store, Guid authorId, CancellationToken cancellationToken) =>
        PersonalData.ReadAsync(store, PostStore.AllBy(authorId), cancellationToken)
            .Where(post => post.RevisionNumber > 1)
            .SelectMany(post => PersonalData.ReadAsync(store, PostStore.RevisionsOf(post.Id), cancellationToken));
}
