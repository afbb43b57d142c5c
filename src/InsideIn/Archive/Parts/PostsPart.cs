using InsideIn.Posts;

namespace InsideIn.Archive;

/// <summary>Posts of every kind. What moderation withholds stays where it is decided about.</summary>
internal sealed class PostsPart() : Part<PostLine>("posts")
{
    protected override async IAsyncEnumerable<PostLine> LinesAsync(DocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in store.PagesAsync(PostStore.Posts, cancellationToken))
        {
            var polls = await PollLine.FindAsync(store, [.. page.Select(post => post.PollId).OfType<Guid>()], cancellationToken);
            foreach (var post in page.Where(post => !post.IsWithheld))
            {
                yield return PostLine.Of(post) with { Poll = post.PollId is { } pollId ? polls.GetValueOrDefault(pollId) : null };
            }
        }
    }

    protected override async Task ReadAsync(IReadOnlyList<PostLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var here = await step.Store.FindAsync(PostStore.Posts, lines.Select(line => step.Here(line.Id)), cancellationToken);
        var isGroupHere = await step.GroupsHereAsync(lines.SelectMany(line => line.GroupIds), cancellationToken);
        foreach (var line in lines)
        {
            IReadOnlyList<Guid> doors = [.. line.GroupIds.Select(id => step.Here(id)).Where(isGroupHere)];
            if (doors.Count == 0 && line.GroupIds.Count > 0)
            {
                step.Tally.Skip("none of their groups came along");
            }
            else if (step.Brings(line.Origin, here.ContainsKey(step.Here(line.Id))))
            {
                var post = line.Read(doors, line.Poll?.AddTo(step, step.Here(line.Id), step.Person(line.AuthorId)), step);
                step.Batch.Insert(PostStore.Posts, post);
                step.Things.Add(post.Subject);
            }
        }
    }
}
