using System.Text.Json;
using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Moves;
using InsideIn.Tests.Access.Worlds;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Moves;

/// <summary>
/// The visibility dry run (part 3 no. 3): in random worlds the people whom a preview lists as gaining and losing are those for whom what they may read differs before and after the change, for each person and each kind of change.
/// A failure prints the world's seed.
/// </summary>
public class DryRunTests
{
    private const int Worlds = 60;

    private static readonly string[] Kinds = ["group", "thread", "split", "merge"];

    [Fact]
    public async Task A_preview_lists_exactly_those_for_whom_reading_differs_before_and_after()
    {
        await using var server = await WorldServer.StartAsync();
        var network = server.Network;
        var run = new DryRun(server);
        var compared = Kinds.ToDictionary(kind => kind, _ => 0);
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = await RandomWorld.MakeAsync(network, seed);
            foreach (var kind in Kinds)
            {
                network.Clock.Advance(TimeSpan.FromSeconds(1));
                if (await run.CompareAsync(world, kind) is { } outcome)
                {
                    compared[kind]++;
                    Assert.True(outcome.Previewed == outcome.Actual, $"World {seed}, {kind}: the preview lists {outcome.Previewed}, and reading differs for {outcome.Actual}.");
                }
            }

            await world.EndAsync();
        }

        Assert.All(compared, kind => Assert.True(kind.Value >= 10, $"Only {kind.Value} changes of the kind '{kind.Key}' were compared."));
    }

    // The test can fail: a preview that looks at the settings alone, and forgets that older texts stay for those who were there (R10), is caught.
    [Fact]
    public async Task A_preview_that_opens_older_texts_by_mistake_is_caught()
    {
        await using var server = await WorldServer.StartAsync();
        var network = server.Network;
        var run = new DryRun(server);
        var caught = 0;
        for (var seed = 0; seed < Worlds && caught == 0; seed++)
        {
            var world = await RandomWorld.MakeAsync(network, seed);
            caught += await run.CompareAsync(world, "group", forgetsWhen: true) is { } outcome && outcome.Previewed != outcome.Actual ? 1 : 0;
            await world.EndAsync();
        }

        Assert.True(caught > 0, "The mistake was not caught.");
    }

    /// <summary>Previews a change, makes it, and looks at what everybody reads before and after.</summary>
    private sealed class DryRun(WorldServer server)
    {
        private readonly Network network = server.Network;
        private readonly Rights rights = server.Network.Services.GetRequiredService<Rights>();
        private readonly Previews previews = server.Network.Services.GetRequiredService<Previews>();

        public async Task<(string Previewed, string Actual)?> CompareAsync(RandomWorld world, string kind, bool forgetsWhen = false)
        {
            if (await FindAsync(world, kind) is not var (person, change))
            {
                return null;
            }

            var viewer = await server.ViewerOfAsync(world, person);
            var preview = (await PreviewAsync(viewer, change))!;
            IReadOnlyList<Subject> subjects = [.. world.Things.Select(thing => new Subject(Enum.Parse<SubjectKind>(thing.Type), thing.Id)), .. world.Comments.Select(comment => new Subject(SubjectKind.Comment, comment.Id))];
            var before = await ReadAsync(world, subjects);
            await MakeAsync(world, viewer, change, preview.Version, forgetsWhen);
            var after = await ReadAsync(world, subjects);

            var gained = world.People.Where(reader => after[reader].Except(before[reader]).Any());
            var lost = world.People.Where(reader => before[reader].Except(after[reader]).Any());
            return (Show(world.People.Where(preview.GainedIds.Contains), world.People.Where(preview.LostIds.Contains), world), Show(gained, lost, world));
        }

        private static string Show(IEnumerable<Guid> gained, IEnumerable<Guid> lost, RandomWorld world) =>
            $"+[{string.Join(' ', gained.Select(person => world.People.IndexOf(person)))}] -[{string.Join(' ', lost.Select(person => world.People.IndexOf(person)))}]";

        /// <summary>A change that somebody may make: tried at random, a few dozen times.</summary>
        private async Task<(Guid Person, Change Change)?> FindAsync(RandomWorld world, string kind)
        {
            for (var attempt = 0; attempt < 40; attempt++)
            {
                var group = world.Pick(world.Groups);
                var (post, other) = (world.Pick(world.Posts), world.Pick(world.Posts));
                var doors = new[] { group.Id, world.Pick(world.Groups).Id }.Distinct().Take(1 + world.Random.Next(2)).ToList();
                var comments = post.Comments.Where(_ => world.OneIn(2)).Select(comment => comment.Id).ToList();
                var change = kind switch
                {
                    "group" => new Change { Group = new GroupAudience(group.Id, (GroupPrivacy)world.Random.Next(3), (GroupHistory)world.Random.Next(2)) },
                    "thread" => new Change { Thread = new ThreadDoors(post.Id, doors) },
                    "split" => new Change { Split = new ThreadPart(post.Id, comments, world.OneIn(2) ? doors : null) },
                    _ => new Change { Merge = new ThreadMerger(post.Id, other.Id) },
                };
                foreach (var person in kind == "group" ? [group.OwnerId] : world.People)
                {
                    if (await PreviewAsync(await server.ViewerOfAsync(world, person), change) is not null)
                    {
                        return (person, change);
                    }
                }
            }

            return null;
        }

        private Task<AudiencePreview?> PreviewAsync(Viewer viewer, Change change) =>
            PreviewAudienceChange.PreviewAudienceChangeAsync(change.Thread, change.Split, change.Merge, change.Group, viewer, rights, previews, network.Store, CancellationToken.None);

        private async Task MakeAsync(RandomWorld world, Viewer viewer, Change change, string version, bool forgetsWhen)
        {
            var (mutation, input) = change switch
            {
                { Group: { } group } => ("updateGroup", (object)new { groupId = Node("Group", group.GroupId), privacy = group.Privacy.ToString()!.ToUpperInvariant(), history = group.History == GroupHistory.All ? "ALL" : "SINCE_JOINING", previewVersion = version }),
                { Thread: { } thread } => ("moveThread", new { postId = Node("Post", thread.PostId), groupIds = thread.GroupIds.Select(id => Node("Group", id)), previewVersion = version }),
                { Split: { } split } => ("splitThread", new { postId = Node("Post", split.PostId), commentIds = split.CommentIds.Select(id => Node("Comment", id)), groupIds = split.GroupIds?.Select(id => Node("Group", id)), title = "Apart", previewVersion = version }),
                _ => ("mergeThreads", new { postId = Node("Post", change.Merge!.PostId), intoPostId = Node("Post", change.Merge.IntoPostId), previewVersion = version }),
            };
            var answer = await server.AskAsync(world, viewer, $"mutation($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ errors {{ ... on Error {{ code }} }} }} }}", new { input });
            Assert.Equal(JsonValueKind.Null, answer.GetProperty(mutation).GetProperty("errors").ValueKind);
            if (forgetsWhen && await network.Store.GetAsync(GroupStore.Groups, change.Group!.GroupId) is { } read)
            {
                await network.Store.CommitAsync(new Documents.Batch().Replace(GroupStore.Groups, read, read.Document with { HistoryOpenedAt = null }));
            }
        }

        private async Task<Dictionary<Guid, HashSet<Guid>>> ReadAsync(RandomWorld world, IReadOnlyList<Subject> subjects)
        {
            var read = new Dictionary<Guid, HashSet<Guid>>();
            foreach (var person in world.People)
            {
                read[person] = [.. (await rights.FindReadableAsync(await server.ViewerOfAsync(world, person), subjects, CancellationToken.None)).Keys];
            }

            return read;
        }

        private static string Node(string type, Guid id) => new GraphQL.NodeId(type, id).ToString();
    }

    private sealed record Change
    {
        public ThreadDoors? Thread { get; init; }

        public ThreadPart? Split { get; init; }

        public ThreadMerger? Merge { get; init; }

        public GroupAudience? Group { get; init; }
    }
}
