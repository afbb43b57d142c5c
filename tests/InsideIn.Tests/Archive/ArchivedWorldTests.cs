using InsideIn.Access;
using InsideIn.Archive;
using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Events;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Pages;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Tests.Access.Worlds;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Archive;

/// <summary>Who reads what is the same after the way through an archive, in random worlds of groups of every kind with comings and goings.</summary>
public class ArchivedWorldTests
{
    private const int Worlds = 12;

    // R1, R4, R10, demand 22
    [Fact]
    public async Task Matched_people_read_what_they_read_there_and_nobody_reads_more()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await using var standing = await RoundTripTests.EmptyAsync();
        var worlds = new List<RandomWorld>();
        foreach (var seed in Enumerable.Range(0, Worlds))
        {
            worlds.Add(await RandomWorld.MakeAsync(old, seed));
        }

        foreach (var file in worlds.SelectMany(world => world.Files))
        {
            await using var draft = await old.Store.Blobs.BeginAsync();
            await draft.WriteAsync(FileReads.ContentOf(file.Id));
            await draft.KeepAsync();
        }

        // Every other one of the people works here as well.
        var matched = worlds.SelectMany(world => world.People).Where((_, number) => number % 2 == 0).ToHashSet();
        var come = (await old.Store.GetAsync(PeopleStore.People, matched)).Values.Aggregate(new Batch(), (batch, read) => batch.Insert(PeopleStore.People, read.Document));
        Assert.IsType<Committed>(await standing.Store.CommitAsync(come));

        await Archives.ReadAsync(standing, await archives.WriteAsync(old));

        var network = (await ArchiveStore.FindNetworkIdAsync(old.Store, default))!.Value;
        var stranger = Ids.Of("stranger");
        var openToAll = (await ReadAsync(standing, stranger)).Keys.ToHashSet();
        var secrets = 0;
        foreach (var (world, person) in worlds.SelectMany(world => world.People.Select(person => (world, person))))
        {
            var here = await ReadAsync(standing, matched.Contains(person) ? person : Origin.IdHere(network, person));
            var there = (await ReadAsync(old, person)).ToDictionary(pair => Origin.IdHere(network, pair.Key), pair => pair.Value);
            var (expected, found) = (matched.Contains(person) ? there.Keys.ToHashSet() : openToAll, here.Keys.ToHashSet());
            Assert.True(expected.SetEquals(found), $"World {world.Seed}: person {world.People.IndexOf(person)} reads {string.Join(", ", found.Except(expected))} too much and {string.Join(", ", expected.Except(found))} too little.");
            Assert.All(here.Where(pair => matched.Contains(person)), pair => Assert.True(pair.Value || !there[pair.Key], $"World {world.Seed}: the words of {pair.Key} are a blank there and none here."));
            secrets += found.Except(openToAll).Count();
        }

        // The comparison can fail: one membership too many opens something.
        var closed = worlds.SelectMany(world => world.Posts).First(post => post is { IsDeleted: false, IsWithheld: false, MergedInto: null } && post.Doors is [{ Privacy: not GroupPrivacy.Open, ShowsAll: true, ShowsAllSince: null }]).Doors[0];
        await standing.Store.CommitAsync(new Batch().Insert(GroupStore.Memberships, new Membership(Origin.IdHere(network, closed.Id), stranger, GroupRole.Member, standing.Clock.GetUtcNow())));
        Assert.NotEmpty((await ReadAsync(standing, stranger)).Keys.Except(openToAll));
        Assert.True(secrets > 100, $"Only {secrets} times was anything read that is not open to all.");
    }

    /// <summary>Everything that a person may read, each with whether its words are left out.</summary>
    private static async Task<Dictionary<Guid, bool>> ReadAsync(Network network, Guid personId)
    {
        await using var scope = network.Services.CreateAsyncScope();
        var rights = scope.ServiceProvider.GetRequiredService<Rights>();
        var viewer = await scope.ServiceProvider.GetRequiredService<Viewers>().OfAsync(personId, [], CancellationToken.None);
        var subjects = new List<Subject>();
        foreach (var (kind, collection) in new (SubjectKind, Collection)[] { (SubjectKind.Post, PostStore.Posts), (SubjectKind.Comment, ConversationStore.Comments), (SubjectKind.Event, EventStore.Events), (SubjectKind.Page, PageStore.Pages) })
        {
            subjects.AddRange((await network.Store.WalkAsync(collection, null, 10_000)).Select(id => new Subject(kind, id)));
        }

        // A comment that moderation withholds is a tombstone here and there.
        return (await rights.FindReadableAsync(viewer, subjects, CancellationToken.None)).ToDictionary(pair => pair.Key, pair => pair.Value is Comment { IsDeleted: true } || pair.Value.IsBlank);
    }
}
