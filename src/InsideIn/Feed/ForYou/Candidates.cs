using InsideIn.Conversations;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Seen;

namespace InsideIn.Feed;

/// <summary>Gathers what may be for somebody, from indexes and within bounds: the cost depends neither on the size of the network nor on what others do.</summary>
internal sealed class Candidates(Viewer viewer, FeedSources sources, IPostByIdDataLoader posts, IReadMarkBySubjectDataLoader marks, DocumentStore store)
{
    private const int FromGroups = 300;
    private const int FromPeople = 100;
    private const int FromTags = 100;
    private const int Questions = 100;
    private const int TeamSize = 100;
    private const int CommentsEach = 5;

    /// <summary>The candidates of the last two weeks. Shape: only what the viewer may read, nothing of their own, nothing muted.</summary>
    public async Task<IReadOnlyList<Candidate>> OfAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var self = (await store.GetAsync(PeopleStore.People, viewer.PersonId, cancellationToken))?.Document;
        var team = await TeamAsync(self, cancellationToken);
        var replied = await RepliedToAsync(team, now, cancellationToken);
        var picked = await store.PickEachAsync(Picks(team, now - Ranking.Reach), cancellationToken);
        var ids = picked.SelectMany(list => list).Select(entry => entry.Id).Concat(replied.Select(thread => thread.Key)).Distinct().ToList();
        var loaded = (await posts.LoadAsync(ids, cancellationToken)).OfType<Post>().Where(post => post.AuthorId != viewer.PersonId && sources.Shows(post)).ToList();
        var seen = await marks.LoadAsync([.. loaded.Select(post => post.Id)], cancellationToken);
        return [.. loaded.Zip(seen, (post, mark) => new Candidate(post.Id, post.PublishedAt, mark is { Revision: > 0, UnreadSince: null }, [.. ReasonsFor(post, team, replied, self)]))];
    }

    private List<Pick<Post>> Picks(IReadOnlySet<Guid> team, DateTimeOffset since) =>
    [
        PostStore.Behind(sources.Doors).Between(since, null).Take(FromGroups),
        PostStore.AllBy(sources.PersonIds).Between(since, null).Take(FromPeople),
        PostStore.AllBy(team).Between(since, null).Take(FromPeople),
        PostStore.AllTagged(sources.TagIds).Between(since, null).Take(FromTags),
        PostStore.Unanswered(sources.Doors).Between(since, null).Take(Questions),
    ];

    /// <summary>Those whom the viewer works with: who reports to the same manager, the manager, and who reports to the viewer.</summary>
    private async Task<IReadOnlySet<Guid>> TeamAsync(Person? self, CancellationToken cancellationToken)
    {
        List<Pick<Person>> picks = [PeopleStore.ReportsOf(viewer.PersonId).Take(TeamSize)];
        if (self?.ManagerId is { } manager)
        {
            picks.Add(PeopleStore.ReportsOf(manager).Take(TeamSize));
        }

        var found = (await store.PickEachAsync(picks, cancellationToken)).SelectMany(list => list).Select(entry => entry.Id).ToHashSet();
        if (self?.ManagerId is { } boss)
        {
            found.Add(boss);
        }

        found.Remove(viewer.PersonId);
        return found;
    }

    /// <summary>The threads in which those people took part lately, each with who did.</summary>
    private async Task<ILookup<Guid, Guid>> RepliedToAsync(IReadOnlySet<Guid> team, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - Ranking.Reach;
        var picked = await store.PickEachAsync([.. team.Select(person => ConversationStore.CommentsBy(person).Between(since, null).Take(CommentsEach))], cancellationToken);
        var ids = picked.SelectMany(list => list).Select(entry => entry.Id).ToList();
        var comments = ids.Count == 0 ? [] : (await store.GetAsync(ConversationStore.Comments, ids, cancellationToken)).Values.Select(read => read.Document);
        return comments.Where(comment => comment is { IsDeleted: false, Subject.Kind: SubjectKind.Post }).ToLookup(comment => comment.SubjectId, comment => comment.AuthorId);
    }

    private IEnumerable<FeedReason> ReasonsFor(Post post, IReadOnlySet<Guid> team, ILookup<Guid, Guid> replied, Person? self)
    {
        foreach (var group in post.GroupIds.Where(sources.GroupIds.Contains))
        {
            yield return new FeedReason(FeedReasonKind.InYourGroup, group);
        }

        if (sources.PersonIds.Contains(post.AuthorId))
        {
            yield return new FeedReason(FeedReasonKind.YouFollow, post.AuthorId);
        }

        foreach (var tag in sources.TagsOf(post))
        {
            yield return new FeedReason(FeedReasonKind.TagYouFollow, tag);
        }

        if (team.Contains(post.AuthorId))
        {
            yield return new FeedReason(FeedReasonKind.TeamWrote, post.AuthorId);
        }

        foreach (var person in replied[post.Id].Where(person => person != post.AuthorId).Distinct())
        {
            yield return new FeedReason(FeedReasonKind.TeamReplied, person);
        }

        foreach (var skill in Fields.Among(self?.Skills ?? [], post))
        {
            yield return FeedReason.OfSkill(skill);
        }
    }
}
