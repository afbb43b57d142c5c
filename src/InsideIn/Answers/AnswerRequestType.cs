using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Answers;

/// <summary>What the viewer is asked.</summary>
[ObjectType<Viewer>]
public static partial class ViewerAnswerRequests
{
    /// <summary>The questions that the viewer is asked to answer, the latest first.</summary>
    [UsePaging(ConnectionName = "AnswerRequests")]
    public static async Task<Connection<AnswerRequest>> GetAnswerRequestsAsync([Parent] Viewer viewer, PagingArguments paging, IAnswerRequestByIdDataLoader requests, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(AnswerStore.OpenFor(viewer.PersonId).Page(paging), cancellationToken);
        return await picked.ToConnectionAsync(paging, requests, cancellationToken);
    }
}

/// <summary>The fields of a request that need loading.</summary>
[ObjectType<AnswerRequest>]
public static partial class AnswerRequestType
{
    /// <summary>The question; null once the viewer may not read it any more.</summary>
    public static Task<Post?> GetQuestionAsync([Parent] AnswerRequest request, IPostByIdDataLoader posts, CancellationToken cancellationToken) => posts.LoadAsync(request.PostId, cancellationToken);

    /// <summary>Who was asked before and named the viewer; null when nobody was.</summary>
    public static async Task<Person?> GetPassedOnByAsync([Parent] AnswerRequest request, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        request.PassedOnById is { } id ? await people.LoadAsync(id, cancellationToken) : null;
}

/// <summary>Batched reads of requests.</summary>
public static class AnswerLoaders
{
    /// <summary>The viewer's own requests among the ids.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<Guid, AnswerRequest>> GetAnswerRequestByIdAsync(IReadOnlyList<Guid> ids, [GlobalState] Viewer viewer, DocumentStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(AnswerStore.Requests, ids, cancellationToken)).Documents().Where(pair => pair.Value.PersonId == viewer.PersonId).ToDictionary();
}
