using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Posts;

/// <summary>The fields of a series that need loading.</summary>
[ObjectType<Series>]
public static partial class SeriesType
{
    /// <summary>The series by id.</summary>
    [NodeResolver]
    public static Task<Series?> GetSeriesAsync(Guid id, ISeriesByIdDataLoader series, CancellationToken cancellationToken) => series.LoadAsync(id, cancellationToken);

    /// <summary>The person who began it, and whose series it is where it is no group's.</summary>
    public static Task<Person> GetBegunByAsync([Parent] Series series, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(series.BegunById, cancellationToken);

    /// <summary>The group whose series it is; null for a person's own.</summary>
    public static async Task<Group?> GetGroupAsync([Parent] Series series, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        series.GroupId is { } groupId ? await groups.LoadAsync(groupId, cancellationToken) : null;

    /// <summary>The articles that the viewer may read, in their order; at most 100.</summary>
    [ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<Post>> GetArticlesAsync([Parent] Series series, IPostByIdDataLoader posts, CancellationToken cancellationToken) =>
        [.. (await posts.LoadAsync(series.ArticleIds, cancellationToken)).OfType<Post>()];
}
