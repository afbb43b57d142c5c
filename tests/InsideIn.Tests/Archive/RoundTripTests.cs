using InsideIn.Documents;
using InsideIn.Documents.Copying;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Archive;

/// <summary>demand 22: a whole network goes into a documented archive, and our own importer reads it back.</summary>
public class RoundTripTests
{
    // demand 22
    [Fact]
    public async Task An_archive_read_into_an_empty_network_gives_the_same_archive_again()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await FilledAsync(old);
        await using var empty = await Network.StartAsync();
        var first = await archives.WriteAsync(old);

        await Archives.ReadAsync(empty, first);

        var (before, after) = (await Archives.LinesAsync(first), await Archives.LinesAsync(await archives.WriteAsync(empty)));
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        foreach (var (part, lines) in before)
        {
            Assert.Equal(lines, after[part]);
            Assert.True(lines.Length > 1, $"{part} is empty, so nothing was shown of it.");
        }
    }

    // demand 22
    [Fact]
    public async Task Reading_an_archive_twice_changes_nothing_and_neither_does_reading_a_later_one_of_the_same_things()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await FilledAsync(old);
        await using var empty = await Network.StartAsync();
        var first = await archives.WriteAsync(old);
        await Archives.ReadAsync(empty, first);
        var before = await Archives.LinesAsync(await archives.WriteAsync(empty));

        var again = await Archives.ReadAsync(empty, first);
        var later = await Archives.ReadAsync(empty, await archives.WriteAsync(old));

        Assert.NotNull(again.ReadBefore);
        Assert.All(later.Parts, part => Assert.Equal(0, part.Tally.New));
        Assert.Equal(before, await Archives.LinesAsync(await archives.WriteAsync(empty)));
    }

    // demand 22
    [Fact]
    public async Task A_reading_that_was_stopped_at_any_place_and_gone_on_with_is_equal_to_one_that_was_not()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await FilledAsync(old);
        var first = await archives.WriteAsync(old);
        await using var empty = await Network.StartAsync();
        for (var steps = 1; steps <= 6; steps++)
        {
            using var stop = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Archives.ReadAsync(empty, first, new Stopping(stop, 1), stop.Token));
            empty.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await Archives.ReadAsync(empty, first);

        Assert.Equal(await Archives.LinesAsync(first), await Archives.LinesAsync(await archives.WriteAsync(empty)));
    }

    // demand 22
    [Fact]
    public async Task Counting_ahead_writes_nothing_and_says_what_then_comes()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await FilledAsync(old);
        await using var empty = await Network.StartAsync();
        var first = await archives.WriteAsync(old);
        var position = await empty.Store.LastPositionAsync();
        var before = await StandingAsync(empty.Store);

        var counted = await Archives.CountAsync(empty, first);

        Assert.Equal(before, await StandingAsync(empty.Store));
        Assert.Equal(position, await empty.Store.LastPositionAsync());
        var read = await Archives.ReadAsync(empty, first);
        Assert.Equal(
            read.Parts.Select(part => (part.Part, part.Tally.New, part.Tally.Here, part.Tally.Matched, part.Tally.Unknown)),
            counted.Parts.Select(part => (part.Part, part.Tally.New, part.Tally.Here, part.Tally.Matched, part.Tally.Unknown)));
    }

    /// <summary>A small network with one of everything.</summary>
    internal static async Task<(string Group, string Post)> FilledAsync(Network network)
    {
        var (owner, member, author) = (network.Cast.GroupOwner, network.Cast.Member, network.Cast.Author);
        var secret = await owner.CreateGroupAsync(GroupPrivacy.Secret, member, author);
        var open = await owner.CreateGroupAsync(GroupPrivacy.Open, author);
        await owner.ChangeAudienceAsync(secret, history: GroupHistory.SinceJoining);
        var post = await author.PublishAsync(secret, $"**Dragonfruit** for @[{member.Name}](person:{member.PersonId}) and #harvest, see <https://example.org/a>");
        await author.PublishAsync([secret, open], "Two doors");
        var gone = await author.PublishAsync(open, "Soon gone");
        await author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = gone });
        var comment = await member.CommentAsync(post, "A *word*");
        await author.CommentAsync(post, "A reply", comment);
        await member.ReactAsync(post, "CELEBRATE");
        await author.ReactAsync(comment);
        return (secret, post);
    }

    private static async Task<Dictionary<string, int>> StandingAsync(DocumentStore store)
    {
        var counts = new Dictionary<string, int>();
        // Others change by themselves while a server runs, such as what search keeps.
        foreach (var name in new[] { "people", "groups", "memberships", "posts", "comments", "reactions", "networkIdentities", "archiveReadings", "importedPeople", "auditEvents" })
        {
            var collection = Features.Collections.Single(one => one.Name == name);
            counts[collection.Name] = (await store.WalkAsync(collection, null, 10_000)).Count;
        }

        return counts;
    }

    private sealed class Stopping(CancellationTokenSource stop, int after) : IProgress<CopyProgress>
    {
        private int steps;

        public void Report(CopyProgress value)
        {
            if (++steps == after)
            {
                stop.Cancel();
            }
        }
    }
}
