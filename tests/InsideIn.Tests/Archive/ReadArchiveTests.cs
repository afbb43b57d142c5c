using InsideIn.Archive;
using InsideIn.DevTenant;
using InsideIn.Documents;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Tests.Privacy;
using InsideIn.Tests.Search;

namespace InsideIn.Tests.Archive;

/// <summary>demand 22: what comes with an archive into a network that stands.</summary>
public class ReadArchiveTests
{
    // R4, demand 22
    [Fact]
    public async Task A_secret_groups_post_is_read_by_its_matched_members_and_by_nobody_else()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        var (group, post) = await RoundTripTests.FilledAsync(old);
        await using var standing = await RoundTripTests.EmptyAsync();
        await Archives.ReadAsync(standing, await archives.WriteAsync(old));
        var here = await HereAsync(old, post);

        foreach (var (person, isMember) in new[] { (standing.Cast.GroupOwner, true), (standing.Cast.Member, true), (standing.Cast.Author, true), (standing.Cast.Outsider, false), (standing.Cast.Admin, false), (standing.Cast.Manager, false) })
        {
            var read = await person.AskAsync("query($id: ID!) { node(id: $id) { ... on Post { text author { handle } origin { networkName importedAt } } } }", new { id = here });
            Assert.Equal(isMember, read.Expected().TextAt("node.text")?.Contains("Dragonfruit", StringComparison.Ordinal) is true);
            Assert.Equal(isMember ? "Meridian" : null, read.TextAt("node.origin.networkName"));
            Assert.Equal(isMember ? "ana.duarte" : null, read.TextAt("node.author.handle"));
        }
    }

    // demand 22
    [Fact]
    public async Task Who_has_no_account_here_becomes_a_former_colleague_and_nothing_is_put_under_somebody_elses_name()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync(people: 80);
        var stranger = await StrangerAsync(old);
        await using var standing = await RoundTripTests.EmptyAsync();
        var report = await Archives.ReadAsync(standing, await archives.WriteAsync(old));

        var people = report.Parts.Single(part => part.Part == "people").Tally;
        Assert.True(people is { Matched: > 50, Unknown: > 0 });
        var networkId = (await ArchiveStore.FindNetworkIdAsync(old.Store, default))!.Value;
        var former = (await standing.Store.GetAsync(PeopleStore.People, Origin.IdHere(networkId, stranger.Id)))!.Document;
        Assert.True(former.HasLeft);
        Assert.Equal((stranger.DisplayName, stranger.Id), (former.DisplayName, former.Origin?.IdThere));
        Assert.Empty(former.SearchKeys);
        Assert.Equal(0, report.Parts.Single(part => part.Part == "memberships").Tally.Skipped.GetValueOrDefault("none"));
        Assert.Empty(await standing.Store.PickAsync(GroupStore.MembershipsOf(former.Id)));
    }

    // R4, demand 22
    [Fact]
    public async Task Where_a_groups_address_is_taken_it_gets_another_one_and_never_other_peoples_members()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await using var standing = await RoundTripTests.EmptyAsync();

        // Both name their first group alike.
        var (group, _) = await RoundTripTests.FilledAsync(old);
        var taken = await standing.Cast.Manager.CreateGroupAsync(GroupPrivacy.Secret, standing.Cast.Outsider);

        await Archives.ReadAsync(standing, await archives.WriteAsync(old));

        var here = await GroupHereAsync(old, standing, group);
        var before = (await standing.Store.GetAsync(GroupStore.Groups, KeyOf(taken)))!.Document;
        Assert.StartsWith(before.Slug + "-", here.Slug, StringComparison.Ordinal);
        Assert.Equal(GroupPrivacy.Secret, here.Privacy);
        Assert.Equal(GroupHistory.SinceJoining, here.History);
        Assert.Equal(2, (await standing.Store.PickAsync(GroupStore.MembersOf(before.Id))).Count);
        var members = await standing.Store.GetAsync(GroupStore.Memberships, [.. (await standing.Store.PickAsync(GroupStore.MembersOf(here.Id))).Select(entry => entry.Id)]);
        Assert.Equal(new[] { standing.Cast.GroupOwner.PersonId, standing.Cast.Member.PersonId, standing.Cast.Author.PersonId }.Order(), members.Values.Select(read => read.Document.PersonId).Order());
    }

    // demand 22
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_group_whose_owner_has_left_goes_to_who_stands_nearest_and_no_other_does(bool hasLeft)
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        var (group, _) = await RoundTripTests.FilledAsync(old);
        await using var standing = await RoundTripTests.EmptyAsync();
        if (hasLeft)
        {
            standing.Tenant.Disable(old.Cast.GroupOwner.Alias);
            await standing.ImportAsync();
        }

        var report = await Archives.ReadAsync(standing, await archives.WriteAsync(old));

        var here = await GroupHereAsync(old, standing, group);
        var owners = await standing.Store.GetAsync(GroupStore.Memberships, [.. (await standing.Store.PickAsync(GroupStore.OwnersOf(here.Id))).Select(entry => entry.Id)]);
        var working = owners.Values.Select(read => read.Document.PersonId).Where(id => id != standing.Cast.GroupOwner.PersonId).ToList();
        Assert.Equal(hasLeft ? 1 : 0, working.Count);
        Assert.Equal(hasLeft, report.OwnersNamed > 0);
    }

    // demand 22
    [Fact]
    public async Task Nobody_is_told_and_no_mark_is_made_while_search_and_feed_find_what_came()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        var (_, post) = await RoundTripTests.FilledAsync(old);
        await using var standing = await RoundTripTests.EmptyAsync();
        standing.Clock.Advance(TimeSpan.FromHours(1));
        var begun = await standing.Store.LastPositionAsync();

        await Archives.ReadAsync(standing, await archives.WriteAsync(old));
        var ended = await standing.Store.LastPositionAsync();
        await standing.DoDueAsync();

        var facts = await standing.Store.Tail(begun).Take((int)(ended - begun)).ToListAsync();
        Assert.All(facts, fact => Assert.IsType<ThingsImported>(fact.Fact));
        Assert.Equal(0, await CountAsync(standing, "notices") + await CountAsync(standing, "engagementParticipations"));
        Assert.Equal(0, (await standing.Cast.Member.AskAsync("{ viewer { unreadCount } }")).Expected().NumberAt("viewer.unreadCount"));

        var here = await HereAsync(old, post);
        await standing.Cast.Member.UntilFoundAsync("dragonfruit", here);
        Assert.Empty(await standing.Cast.Outsider.FoundAsync("dragonfruit"));
        Assert.Contains(here, (await standing.Cast.Member.AskAsync("{ feed(first: 20) { nodes { ... on Post { id } } } }")).Text, StringComparison.Ordinal);
    }

    // demand 22
    [Fact]
    public async Task What_was_changed_or_taken_away_here_since_stays_so_when_a_later_archive_comes()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        var (group, post) = await RoundTripTests.FilledAsync(old);
        await using var standing = await RoundTripTests.EmptyAsync();
        await Archives.ReadAsync(standing, await archives.WriteAsync(old));
        var here = await HereAsync(old, post);
        var groupHere = await GroupHereAsync(old, standing, group);
        await standing.Cast.Member.AskAsync("mutation($id: ID!) { leaveGroup(input: { groupId: $id }) { group { id } } }", new { id = new NodeId("Group", groupHere.Id).ToString() });
        await standing.Cast.Author.AskAsync("mutation($id: ID!) { deletePost(input: { postId: $id }) { deletedPost { id } } }", new { id = here });
        await old.Cast.Member.CommentAsync(post, "Said later");
        standing.Clock.Advance(TimeSpan.FromMinutes(1));

        await Archives.ReadAsync(standing, await archives.WriteAsync(old));

        Assert.NotNull((await standing.Store.GetAsync(PostStore.Posts, KeyOf(here)))!.Document.DeletedAt);
        Assert.Null(await standing.Store.GetAsync(GroupStore.Memberships, Membership.IdOf(groupHere.Id, standing.Cast.Member.PersonId)));
    }

    // demand 22
    [Theory]
    [InlineData("posts.jsonl", "Dragonfruit", "Dragonfruid", "SHA-256")]
    [InlineData("posts.jsonl", "Dragonfruit", "Dragonfruits", "bytes")]
    [InlineData("manifest.json", "\"version\":1", "\"version\":2", "version 2")]
    [InlineData("manifest.json", "inside-in-archive", "other-archive", "'other-archive'")]
    [InlineData("manifest.json", "comments.jsonl", "remarks.jsonl", "remarks.jsonl")]
    [InlineData("manifest.json", "\"entries\":", "\"entry\":", "manifest")]
    [InlineData("comments.jsonl", null, null, "has no 'comments.jsonl'")]
    [InlineData("files/", null, null, "has no 'files/")]
    [InlineData("files/", "PNG", "GNP", "'files/")]
    public async Task A_damaged_archive_is_refused_before_anything_is_written(string entry, string? good, string? bad, string said)
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await RoundTripTests.FilledAsync(old);
        var whole = await archives.WriteAsync(old);
        var damaged = await archives.ChangedAsync(whole, entry, good is null ? null : text => text.Replace(good, bad, StringComparison.Ordinal));

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => CheckedArchive.OpenAsync(damaged));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        await using var good2 = await CheckedArchive.OpenAsync(whole);
        Assert.NotNull(good2.Digest);
    }

    // demand 22
    [Fact]
    public async Task A_line_that_is_not_of_its_parts_form_is_named_with_its_number()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await RoundTripTests.FilledAsync(old);
        var whole = await archives.WriteAsync(old);
        await using var standing = await Network.StartAsync();
        foreach (var (good, bad, said) in new[] { ("\"kind\":\"ARTICLE\"", "\"kind\":\"NOVELLA\"", "kind"), ("\"publishedAt\":", "\"publishedOn\":", "publishedOn"), ("\"authorId\":\"", "\"authorId\":\"x", "authorId") })
        {
            var forged = await archives.ForgedAsync(whole, "posts.jsonl", text => text.Replace(good, bad, StringComparison.Ordinal));

            var refused = await Assert.ThrowsAsync<InvalidDataException>(() => Archives.ReadAsync(standing, forged));

            Assert.Matches("'posts.jsonl', line [0-9]+", refused.Message);
            Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, await CountAsync(standing, "archiveReadings") + await CountAsync(standing, "posts"));
        await Archives.ReadAsync(standing, await archives.ForgedAsync(whole, "posts.jsonl", text => text));
    }

    // demand 22
    [Fact]
    public async Task Writing_and_reading_stand_in_the_audit_once_with_digest_and_counts()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await RoundTripTests.FilledAsync(old);
        await using var standing = await Network.StartAsync();
        var path = await archives.WriteAsync(old);
        await Archives.ReadAsync(standing, path);
        await Archives.ReadAsync(standing, path);

        var written = (await old.Cast.Admin.AskAsync("{ auditTrail(first: 5) { nodes { action details } } }")).Expected().At("auditTrail.nodes").EnumerateArray().Single();
        var read = (await standing.Cast.Admin.AskAsync("{ auditTrail(first: 5) { nodes { action details } } }")).Expected().At("auditTrail.nodes").EnumerateArray().Single();
        Assert.Equal(("administration.archiveWritten", "administration.archiveRead"), (written.GetProperty("action").GetString(), read.GetProperty("action").GetString()));
        Assert.Equal(written.GetProperty("details").GetProperty("digest").GetString(), read.GetProperty("details").GetProperty("digest").GetString());
        Assert.Equal(10, read.GetProperty("details").GetProperty("counts").GetProperty("posts").GetInt32());
    }

    // R28, demand 22
    [Fact]
    public async Task People_of_another_directory_are_known_by_the_mail_address_of_who_works_in_both_and_never_within_one_directory()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync();
        await RoundTripTests.FilledAsync(old);
        await using var standing = await Network.StartAsync();
        var path = await archives.WriteAsync(old);
        string Renewed(string text) => text.Replace("\"objectId\":\"", "\"objectId\":\"00000000", StringComparison.Ordinal);
        static string Shortened(string text) => System.Text.RegularExpressions.Regex.Replace(text, "00000000[0-9a-f]{8}", "00000000");
        var elsewhere = await archives.ForgedAsync(path, "people.jsonl", text => Shortened(Renewed(text)));

        var within = await Archives.CountAsync(standing, elsewhere);
        var across = await Archives.CountAsync(standing, await archives.ForgedAsync(elsewhere, "manifest.json", text => text.Replace(standing.Tenant.Options.TenantId.ToString(), $"{Guid.Empty}", StringComparison.Ordinal)));

        Assert.Equal(0, within.Parts[0].Tally.Matched);
        Assert.True(across.Parts[0].Tally is { Matched: > 50 });
    }

    // R27, demand 22
    [Fact]
    public async Task An_erasure_reaches_a_former_colleague_who_came_with_an_archive_and_a_later_archive_does_not_bring_the_name_back()
    {
        using var archives = new Archives();
        await using var old = await Network.StartAsync(people: 80);
        var stranger = await StrangerAsync(old);
        var post = Ids.Of("the stranger's post");
        await old.Store.CommitAsync(new Batch().Insert(PostStore.Posts, Post.Publish(post, stranger.Id, [Group.EverybodyId], new PostContent(PostKind.Post, RichText.Parse($"Yours, {stranger.DisplayName}")), old.Clock.GetUtcNow()).Post));
        await using var standing = await RoundTripTests.EmptyAsync();
        await Archives.ReadAsync(standing, await archives.WriteAsync(old));
        var (personHere, postHere) = (new NodeId("Person", await HereAsync(old, stranger.Id)), await HereAsync(old, post));
        var erasure = await RequestErasureAsync(standing.Cast.Admin, personHere.ToString());

        await standing.Cast.Admin.ConfirmErasureAsync(erasure);
        await PrivacyDoings.UntilAsync(async () => await standing.Cast.Admin.ErasureStateAsync(erasure) == "ERASED");
        standing.Clock.Advance(TimeSpan.FromMinutes(1));
        await old.Cast.Author.PublishAsync(new NodeId("Group", Group.EverybodyId).ToString(), "So that the later archive is another one");
        await Archives.ReadAsync(standing, await archives.WriteAsync(old));

        Assert.NotNull((await standing.Store.GetAsync(PeopleStore.People, personHere.Key))!.Document.ErasedAt);
        Assert.DoesNotContain(stranger.DisplayName, (await standing.Store.GetAsync(PostStore.Posts, postHere))!.Document.Body.ToPlainText(), StringComparison.Ordinal);
        Assert.All(await Archives.LinesAsync(await archives.WriteAsync(standing)), part => Assert.DoesNotContain(part.Value, line => line.Contains(stranger.DisplayName, StringComparison.Ordinal)));
    }

    // demand 22
    [Fact]
    public async Task What_came_from_a_third_network_comes_once_and_says_where_it_began()
    {
        using var archives = new Archives();
        await using var first = await Network.StartAsync();
        var (_, post) = await RoundTripTests.FilledAsync(first);
        await using var second = await RoundTripTests.EmptyAsync();
        await using var third = await RoundTripTests.EmptyAsync();
        var own = await archives.WriteAsync(first);
        await Archives.ReadAsync(second, own);
        var byWay = await archives.WriteAsync(second);

        await Archives.ReadAsync(third, byWay);
        third.Clock.Advance(TimeSpan.FromMinutes(1));
        var straight = await Archives.ReadAsync(third, own);
        first.Clock.Advance(TimeSpan.FromDays(2));
        var back = await Archives.ReadAsync(first, byWay);

        var here = (await third.Store.GetAsync(PostStore.Posts, KeyOf(await HereAsync(first, post))))!.Document;
        Assert.Equal((await ArchiveStore.FindNetworkIdAsync(first.Store, default), KeyOf(post)), (here.Origin?.NetworkId, here.Origin?.IdThere));
        // Who somebody is, is decided anew for each network that knew them.
        Assert.All(straight.Parts.Concat(back.Parts).Where(part => part.Part != "people"), part => Assert.Equal(0, part.Tally.New));
    }

    internal static async Task<string> HereAsync(Network old, string id)
    {
        var node = Node(id);
        return new NodeId(node.TypeName, Origin.IdHere((await ArchiveStore.FindNetworkIdAsync(old.Store, default))!.Value, node.Key)).ToString();
    }

    private static async Task<Guid> HereAsync(Network old, Guid id) => Origin.IdHere((await ArchiveStore.FindNetworkIdAsync(old.Store, default))!.Value, id);

    private static async Task<string> RequestErasureAsync(Employee admin, string personId)
    {
        var asked = await admin.AskAsync("mutation($input: RequestErasureInput!) { requestErasure(input: $input) { erasure { id } errors { ... on Error { code } } } }", new { input = new { personId, reason = "They asked for it." } });
        var id = asked.Expected().TextAt("requestErasure.erasure.id") ?? throw new InvalidOperationException(asked.Text);
        await PrivacyDoings.UntilAsync(async () => await admin.ErasureStateAsync(id) != "COLLECTING");
        return id;
    }

    private static NodeId Node(string id) => NodeId.TryParse(id, out var node) ? node : throw new FormatException(id);

    private static Guid KeyOf(string id) => Node(id).Key;

    private static async Task<Group> GroupHereAsync(Network old, Network standing, string id) => (await standing.Store.GetAsync(GroupStore.Groups, KeyOf(await HereAsync(old, id))))!.Document;

    private static async Task<int> CountAsync(Network network, string collection) => (await network.Store.WalkAsync(Features.Collections.Single(one => one.Name == collection), null, 10_000)).Count;

    /// <summary>Somebody of the larger company whom the smaller one does not have.</summary>
    private static async Task<Person> StrangerAsync(Network larger)
    {
        var small = DemoCompany.Create(DemoCompany.SmallestSize).People.Select(person => Person.IdOf(person.TenantId, person.User.Id)).ToHashSet();
        return (await PeopleStore.ReadAllAsync(larger.Store, default).FirstAsync(person => !small.Contains(person.Id))).Document;
    }
}
