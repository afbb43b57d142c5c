using InsideIn.Kit;

namespace InsideIn.Tests.Moves;

/// <summary>Looking and then moving, splitting and merging, through the API.</summary>
internal static class MoveDoings
{
    private const string Preview =
        "query($split: ThreadPartInput, $merge: ThreadMergerInput, $thread: ThreadDoorsInput) { previewAudienceChange(split: $split, merge: $merge, thread: $thread) { version gainedCount lostCount gained { id } lost { id } fileCount noticeCount searchEntryCount authorsToAsk { id } } }";

    /// <summary>What a change of a thread would do.</summary>
    public static async Task<Answer> PreviewAsync(this Employee mover, object change) => (await mover.AskAsync(Preview, change)).Expected();

    /// <summary>Makes a thread of comments, having looked. The answer is the move with the new post.</summary>
    public static async Task<(string Move, string? Post)> SplitAsync(this Employee mover, string postId, IReadOnlyList<string> commentIds, string? title = null, IReadOnlyList<string>? groupIds = null)
    {
        var preview = await mover.PreviewAsync(new { split = new { postId, commentIds, groupIds } });
        return await mover.MoveAsync("splitThread", new { postId, commentIds, groupIds, title, previewVersion = preview.TextAt("previewAudienceChange.version") });
    }

    /// <summary>Lets a thread go into another one, having looked.</summary>
    public static async Task<(string Move, string? Post)> MergeAsync(this Employee mover, string postId, string intoPostId)
    {
        var preview = await mover.PreviewAsync(new { merge = new { postId, intoPostId } });
        return await mover.MoveAsync("mergeThreads", new { postId, intoPostId, previewVersion = preview.TextAt("previewAudienceChange.version") });
    }

    /// <summary>Asks for a move as it is. The answer is null where it was refused.</summary>
    public static async Task<Answer> AskToMoveAsync(this Employee mover, string mutation, object input) =>
        (await mover.AskAsync($"mutation($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ move {{ id commentCount post {{ id }} }} errors {{ ... on Error {{ code }} }} }} }}", new { input })).Expected();

    /// <summary>Takes a move back.</summary>
    public static async Task<Answer> UndoAsync(this Employee mover, string move) =>
        (await mover.AskAsync("mutation($id: ID!) { undoMove(input: { moveId: $id }) { move { undoneAt } errors { ... on Error { code } } } }", new { id = move })).Expected();

    /// <summary>All that a reader sees of a thread.</summary>
    public static async Task<string> ThreadAsync(this Employee reader, string post) => (await reader.AskAsync(
        """
        query($id: ID!) { node(id: $id) { ... on Post { id title text isBlank publishedAt commentCount viewerReaction reactionCounts { kind count } doors { id } mergedPosts { id text isBlank }
          comments { nodes { id text isBlank createdAt viewerReaction reactionCounts { kind count } attachments { id } replies(first: 5) { nodes { id text isBlank } } } } } } }
        """,
        new { id = post })).Expected().Text;

    private static async Task<(string Move, string? Post)> MoveAsync(this Employee mover, string mutation, object input)
    {
        var answer = await mover.AskToMoveAsync(mutation, input);
        return (answer.TextAt($"{mutation}.move.id") ?? throw new InvalidOperationException(answer.Text), answer.TextAt($"{mutation}.move.post.id"));
    }
}
