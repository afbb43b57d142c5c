using System.Text.Json.Serialization;

namespace InsideIn.Posts;

/// <summary>Articles that belong together, in an order: the blog of a person or of a group, or a part of it.</summary>
public sealed record Series
{
    /// <summary>The most articles of a series.</summary>
    public const int MostArticles = 100;

    /// <summary>The id, which follows from who began it and the client key.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The group whose series it is; null for a person's own.</summary>
    [GraphQLIgnore]
    public Guid? GroupId { get; init; }

    /// <summary>The person who began it, and whose series it is where it is no group's.</summary>
    [GraphQLIgnore]
    public required Guid BegunById { get; init; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>The articles in their order.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<Guid> ArticleIds { get; init; } = [];

    /// <summary>Where it began, for what came with the archive of another network; null for what began here.</summary>
    [GraphQLIgnore]
    public Origin? Origin { get; init; }

    /// <summary>The group or the person whose series it is.</summary>
    [GraphQLIgnore]
    public Guid OwnerId => GroupId ?? BegunById;

    /// <summary>Whether it has room for another article.</summary>
    [JsonIgnore]
    [GraphQLIgnore]
    public bool IsFull => ArticleIds.Count >= MostArticles;

    /// <summary>The id of a person's series with this client key.</summary>
    public static Guid IdOf(Guid personId, Guid clientKey) => Ids.Of("series", personId, clientKey);

    /// <summary>The series with an article behind another one, or as the first where <paramref name="afterId"/> is null. An article that stands in it already is moved.</summary>
    public Series Place(Guid articleId, Guid? afterId)
    {
        var others = ArticleIds.Where(id => id != articleId).ToList();
        others.Insert(afterId is null ? 0 : others.IndexOf(afterId.Value) + 1, articleId);
        return this with { ArticleIds = others };
    }

    /// <summary>The series without an article.</summary>
    public Series Remove(Guid articleId) => this with { ArticleIds = [.. ArticleIds.Where(id => id != articleId)] };

    /// <summary>Whether the viewer may put an article into it: their own into their own series, and into a group's one that stands in the group.</summary>
    public bool Takes(Post article, Viewer viewer) =>
        article.Kind == PostKind.Article
        && article.MayBeEditedBy(viewer)
        && (GroupId is { } groupId ? viewer.IsIn(groupId) && article.GroupIds.Contains(groupId) : BegunById == viewer.PersonId);

    /// <summary>Whether the viewer may change the order of the articles and take articles out: whose series it is, and who keeps order in the group.</summary>
    public bool MayBeOrderedBy(Viewer viewer) => BegunById == viewer.PersonId || (GroupId is { } groupId && viewer.KeepsOrderIn(groupId));
}
