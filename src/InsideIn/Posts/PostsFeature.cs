using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.LinkPreviews;

namespace InsideIn.Posts;

/// <summary>Posts: publish, edit with history, delete.</summary>
public static class PostsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Posts")
    {
        Collections = [PostStore.Posts, PostStore.Revisions, PostStore.AnnouncementSlots, SeriesStore.All, DoorStore.Removals],
        Facts = [typeof(PostPublished), typeof(GroupMentionsLeftOut), typeof(PostEdited), typeof(PostCorrected), typeof(PostExpired), typeof(PostBroughtBack), typeof(PostDeleted), typeof(PostRemovedFromGroup), typeof(AnswerAccepted), typeof(AnswerUnaccepted)],
        PersonalData =
        [
            new PersonalData<Post>(PostStore.Posts, "posts")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PostStore.AllBy(id), cancellationToken),
                Show = post => new { post.Id, post.GroupIds, post.Kind, post.Title, Text = post.Body.ToPlainText(), post.PublishedAt, post.EditedAt, post.RevisionNumber, post.Correction, post.CoAuthorIds, post.PublishedById, post.ExpiresAt, post.DeletedAt, post.RemovedAt, post.Praise, post.Announcement, post.Shared, post.FileIds },
                Forget = (post, who) => post with { Body = who.Replace(post.Body), Correction = post.Correction?.Forget(who), Title = post.Title is { } title ? who.Replace(title) : null },
            },
            new PersonalData<PostRevision>(PostStore.Revisions, "earlier texts of posts")
            {
                Own = EarlierTextsOf,
                Show = revision => new { revision.PostId, revision.Number, revision.Title, Text = revision.Body.ToPlainText(), revision.EditedAt, revision.Correction, revision.Redaction?.Reason },
                Forget = (revision, who) => revision with { Title = revision.Title is { } title ? who.Replace(title) : null, Body = who.Replace(revision.Body), Correction = revision.Correction?.Forget(who) },
            },
            new PersonalData<Series>(SeriesStore.All, "series")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, SeriesStore.BegunBy(id), cancellationToken),
                Show = series => new { series.Id, series.Title, series.GroupId, series.BegunAt },
                Forget = (series, who) => series with { Title = who.Replace(series.Title) },
            },
            new PersonalData<DoorRemoval>(DoorStore.Removals, "posts taken out of groups")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, DoorStore.RemovalsAbout(id), cancellationToken),
                Show = removal => new { removal.PostId, removal.GroupId, removal.Reason, removal.Words, removal.RemovedAt },
                Forget = (removal, who) => removal with { Words = who.Replace(removal.Words) },
            },
            PersonalData.None(PostStore.AnnouncementSlots, "a place names an announcement by its id"),
        ],
        Services = services => services
            .AddSingleton<Publishing>()
            .AddSingleton<Editing>()
            .AddSingleton(GroupActivity.Of<PostPublished>(published => published.GroupIds))
            .AddSingleton<IListener, DeletedAnswers>()
            .AddSingleton<IListener, DeletedArticles>()
            .AddSingleton<IDuty, ExpiredPosts>()
            .AddSingleton(ReadableSource.Of(SubjectKind.Post, PostStore.Posts, post => post.DeletedAt is null))
            .AddSingleton(OwnAddresses.ById(SubjectKind.Post, "/posts/"))
            .AddSingleton(LinkingTexts.Of(
                SubjectKind.Post,
                PostStore.Posts,
                fact => fact switch { PostPublished published => published.PostId, PostEdited edited => edited.PostId, _ => null },
                PostStore.LinkingTo,
                (post, linkId) => post with { LinksNotShown = [.. post.LinksNotShown, linkId] }))
            .AddSingleton(Withholding.Of(
                SubjectKind.Post,
                PostStore.Posts,
                post => post.DeletedAt is null ? new ReportedWords(post.AuthorId, $"{post.Title}\n\n{post.Body.ToPlainText()}".TrimStart(), post.WithheldAt) : null,
                (post, at) => post with { WithheldAt = at })),
    };

    private static IAsyncEnumerable<PostRevision> EarlierTextsOf(DocumentStore store, Guid authorId, CancellationToken cancellationToken) =>
        PersonalData.ReadAsync(store, PostStore.AllBy(authorId), cancellationToken)
            .Where(post => post.RevisionNumber > 1)
            .SelectMany(post => PersonalData.ReadAsync(store, PostStore.RevisionsOf(post.Id), cancellationToken));
}
