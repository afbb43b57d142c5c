using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Media;

namespace InsideIn.Tests.Groups;

/// <summary>What owners make of their group.</summary>
[Collection(NetworkCollection.Name)]
public class UpdateGroupTests(RunningNetwork running)
{
    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task An_owner_changes_what_is_named_and_the_rest_stays()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);
        var name = network.NewGroupName();

        var changed = await cast.GroupOwner.DoAsync("updateGroup", new { groupId = group, name, description = "Boats.", posting = "MODERATORS", history = "SINCE_JOINING", previewVersion = await PreviewAsync(group, history: "SINCE_JOINING") }, "group { name slug description privacy posting history }");
        var again = await cast.GroupOwner.DoAsync("updateGroup", new { groupId = group, description = "Ships." }, "group { name description privacy posting history }");

        Assert.Equal(name, changed.TextAt("updateGroup.group.name"));
        var shown = again.At("updateGroup.group");
        Assert.Equal([name, "Ships.", "CLOSED", "MODERATORS", "SINCE_JOINING"], shown.EnumerateObject().Select(field => field.Value.GetString()));
    }

    [Fact]
    public async Task Only_owners_change_a_group_and_a_hidden_one_is_not_there()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Member);
        await cast.GroupOwner.MustAsync("changeMemberRole", new { groupId = secret, personId = cast.Member.Id, role = "MODERATOR" }, "membership { role }");

        Assert.Equal("NOT_ALLOWED", await cast.Member.RefusalAsync("updateGroup", new { groupId = secret, name = "Mine" }));
        Assert.Equal("NOT_FOUND", await cast.Outsider.RefusalAsync("updateGroup", new { groupId = secret, name = "Mine" }));
        Assert.Null(await cast.GroupOwner.RefusalAsync("updateGroup", new { groupId = secret, description = "Ours" }));
    }

    [Fact]
    public async Task A_name_that_is_taken_or_none_is_refused()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);
        var other = (await cast.GroupOwner.ReadGroupAsync(await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open), "name")).TextAt("node.name");

        Assert.Equal("NAME_TAKEN", await cast.GroupOwner.RefusalAsync("updateGroup", new { groupId = group, name = other }));
        Assert.Equal("NAME_INVALID", await cast.GroupOwner.RefusalAsync("updateGroup", new { groupId = group, name = "—" }));
        Assert.Equal("TEXT_TOO_LONG", await cast.GroupOwner.RefusalAsync("updateGroup", new { groupId = group, description = new string('x', 2_001) }));
    }

    // R9
    [Fact]
    public async Task Closing_a_group_ends_reading_with_the_next_request()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var post = await cast.Author.PublishAsync(group, "Seen by all");
        Assert.NotNull((await PostAsync(cast.Outsider, post)).TextAt("node.id"));

        await cast.GroupOwner.ChangeAudienceAsync(group, GroupPrivacy.Closed);
        Assert.Null((await PostAsync(cast.Outsider, post)).TextAt("node.id"));
        Assert.NotNull((await PostAsync(cast.Author, post)).TextAt("node.id"));
    }

    // R3
    [Fact]
    public async Task A_group_that_becomes_secret_is_gone_for_others_from_lists_counts_and_by_its_address()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var slug = (await cast.Outsider.ReadGroupAsync(group, "slug")).TextAt("node.slug");
        await cast.GroupOwner.ChangeAudienceAsync(group, GroupPrivacy.Secret);

        var found = (await cast.Outsider.AskAsync("query($slug: String!) { groupBySlug(slug: $slug) { id } }", new { slug })).Expected();
        Assert.Equal("""{"data":{"groupBySlug":null}}""", found.Text);
        Assert.Equal("""{"data":{"node":null}}""", (await cast.Outsider.ReadGroupAsync(group, "name")).Text);
        Assert.Equal(2, (await cast.Author.ReadGroupAsync(group, "memberCount")).NumberAt("node.memberCount"));
    }

    // Part 3 no. 3: what was previewed is what happens, and who looked at something else learns what is other.
    [Fact]
    public async Task Another_audience_needs_the_preview_of_what_stands()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author);
        await cast.Author.PublishAsync(group, "Among us");
        const string Outdated = "group { id } errors { ... on PreviewOutdatedError { changed } }";
        var none = await cast.GroupOwner.DoAsync("updateGroup", new { groupId = group, privacy = "OPEN" }, Outdated);
        Assert.Equal(6, none.At("updateGroup.errors.0.changed").GetArrayLength());

        var version = await PreviewAsync(group, "OPEN");
        var other = await cast.GroupOwner.DoAsync("updateGroup", new { groupId = group, privacy = "SECRET", previewVersion = version }, Outdated);
        Assert.Equal("""["REQUEST","GAINED","AUTHORS"]""", other.At("updateGroup.errors.0.changed").GetRawText());
        await cast.GroupOwner.MustAsync("addMember", new { groupId = group, personId = cast.Member.Id });
        await cast.Member.PublishAsync(group, "I too");
        var stale = await cast.GroupOwner.DoAsync("updateGroup", new { groupId = group, privacy = "OPEN", previewVersion = version }, Outdated);
        Assert.Equal("""["GAINED","AUTHORS"]""", stale.At("updateGroup.errors.0.changed").GetRawText());

        await cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, privacy = "OPEN", previewVersion = await PreviewAsync(group, "OPEN") });
    }

    // Demand 10, R10
    [Theory]
    [InlineData(GroupPrivacy.Closed, GroupPrivacy.Open, AudienceShift.Wider)]
    [InlineData(GroupPrivacy.Secret, GroupPrivacy.Closed, AudienceShift.Wider)]
    [InlineData(GroupPrivacy.Open, GroupPrivacy.Secret, AudienceShift.Narrower)]
    [InlineData(GroupPrivacy.Open, GroupPrivacy.Open, AudienceShift.None)]
    public void The_decision_says_whether_more_people_read_and_marks_the_moment_of_opening(GroupPrivacy before, GroupPrivacy after, AudienceShift shift)
    {
        var group = new Group { Id = Ids.Of("group"), Slug = "g", Name = "G", Description = "", Privacy = before, CreatedAt = Network.Beginning };
        var at = Network.Beginning.AddDays(1);

        var change = GroupChange.Of(group, new GroupWishes { Privacy = after }, at);

        Assert.Equal(shift, change.Shift);
        Assert.Equal(before != GroupPrivacy.Open && after == GroupPrivacy.Open ? at : null, change.Group.OpenedAt);
        Assert.Equal(before == after, change.Tell(group, Guid.Empty, at) is null);
    }

    // R10
    [Fact]
    public void Going_back_to_the_whole_history_marks_from_when_on_it_is_open()
    {
        var group = new Group { Id = Ids.Of("group"), Slug = "g", Name = "G", Description = "", Privacy = GroupPrivacy.Closed, CreatedAt = Network.Beginning, History = GroupHistory.SinceJoining };

        var opened = GroupChange.Of(group, new GroupWishes { History = GroupHistory.All }, Network.Beginning.AddDays(1));
        var closed = GroupChange.Of(opened.Group, new GroupWishes { History = GroupHistory.SinceJoining }, Network.Beginning.AddDays(2));
        var wider = GroupChange.Of(group, new GroupWishes { History = GroupHistory.All, Privacy = GroupPrivacy.Secret }, Network.Beginning.AddDays(1));

        Assert.Equal((AudienceShift.Wider, Network.Beginning.AddDays(1)), (opened.Shift, opened.Group.HistoryOpenedAt));
        Assert.Equal((AudienceShift.Narrower, Network.Beginning.AddDays(1)), (closed.Shift, closed.Group.HistoryOpenedAt));
        Assert.Equal(AudienceShift.Wider, wider.Shift);
    }

    [Fact]
    public async Task What_changed_is_told_once_without_words()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed);
        var before = await network.Store.LastPositionAsync();
        await cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, privacy = "OPEN", description = "For all", previewVersion = await PreviewAsync(group, "OPEN") });
        await cast.GroupOwner.MustAsync("updateGroup", new { groupId = group, privacy = "OPEN", description = "For all" });

        var told = await FactsBehindAsync(before);
        var changed = Assert.Single(told.OfType<GroupChanged>(), fact => fact.GroupId == GroupDoings.Key(group));
        Assert.Equal([GroupAspect.Description, GroupAspect.Privacy], changed.Aspects);
        Assert.Equal((AudienceShift.Wider, GroupPrivacy.Closed, GroupPrivacy.Open), (changed.Shift, changed.PrivacyBefore, changed.Privacy));
    }

    // R5
    [Fact]
    public async Task A_picture_is_ones_own_upload_and_shown_to_whoever_may_know_the_group()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Member);
        var file = FileId(await cast.GroupOwner.UploadAsync(MediaDoings.NewPicture()));
        var others = FileId(await cast.Member.UploadAsync(MediaDoings.NewPicture()));

        Assert.Equal("PICTURE_INVALID", await cast.GroupOwner.RefusalAsync("updateGroup", new { groupId = group, pictureId = others }));
        var set = await cast.GroupOwner.DoAsync("updateGroup", new { groupId = group, pictureId = file }, "group { picturePath }");
        var path = set.TextAt("updateGroup.group.picturePath")!;

        Assert.Equal((200, 404), (await StatusAsync(cast.Member, path), await StatusAsync(cast.Outsider, path)));
        await cast.GroupOwner.MustAsync("removeMember", new { groupId = group, personId = cast.Member.Id });
        Assert.Equal(404, await StatusAsync(cast.Member, path));
        var without = await cast.GroupOwner.DoAsync("updateGroup", new { groupId = group, pictureId = (string?)null }, "group { picturePath }");
        Assert.Null(without.TextAt("updateGroup.group.picturePath"));
        Assert.Equal(404, await StatusAsync(cast.GroupOwner, path));
    }

    [Fact]
    public async Task The_badge_is_given_and_taken_by_administrators_and_communications_only()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open);

        Assert.Equal("NOT_ALLOWED", await cast.GroupOwner.RefusalAsync("markGroupOfficial", new { groupId = group }));
        Assert.True((await cast.Comms.DoAsync("markGroupOfficial", new { groupId = group }, "group { isOfficial }")).At("markGroupOfficial.group.isOfficial").GetBoolean());
        Assert.False((await cast.Admin.DoAsync("unmarkGroupOfficial", new { groupId = group }, "group { isOfficial }")).At("unmarkGroupOfficial.group.isOfficial").GetBoolean());
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        Assert.Equal("NOT_FOUND", await cast.Admin.RefusalAsync("markGroupOfficial", new { groupId = secret }));
    }

    [Fact]
    public async Task Everybodys_group_stays_open_and_its_owners_say_who_posts()
    {
        var group = new GraphQL.NodeId("Group", Group.EverybodyId).ToString();

        Assert.Equal("EVERYBODY_GROUP", await cast.Admin.RefusalAsync("updateGroup", new { groupId = group, privacy = "CLOSED" }));
        Assert.Equal("NOT_ALLOWED", await cast.Member.RefusalAsync("updateGroup", new { groupId = group, posting = "MODERATORS" }));
        await cast.Admin.MustAsync("updateGroup", new { groupId = group, posting = "MODERATORS" });
        try
        {
            Assert.Equal("POSTING_BY_MODERATORS", await cast.Member.PostRefusalAsync(group));
            Assert.Null(await cast.Moderator.PostRefusalAsync(group));
        }
        finally
        {
            await cast.Admin.MustAsync("updateGroup", new { groupId = group, posting = "MEMBERS" });
        }
    }

    [Fact]
    public async Task Fifty_clicks_with_one_client_key_make_one_group()
    {
        var input = new { name = network.NewGroupName(), description = "", privacy = "SECRET", clientKey = network.NewClientKey() };

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cast.GroupOwner.DoAsync("createGroup", input)));

        Assert.Single(answers.Select(answer => answer.TextAt("createGroup.group.id") ?? answer.Text).Distinct());
    }

    private async Task<string?> PreviewAsync(string groupId, string? privacy = null, string? history = null) =>
        (await cast.GroupOwner.AskAsync("query($group: GroupAudienceInput) { previewAudienceChange(group: $group) { version } }", new { group = new { groupId, privacy, history } })).Expected().TextAt("previewAudienceChange.version");

    private static Task<Answer> PostAsync(Employee reader, string post) => reader.AskAsync("query($post: ID!) { node(id: $post) { id } }", new { post });

    private static string FileId(string path) => new GraphQL.NodeId("MediaFile", Guid.Parse(path[(path.LastIndexOf('/') + 1)..])).ToString();

    private static async Task<int> StatusAsync(Employee reader, string path)
    {
        using var answer = await reader.GetFileAsync(path);
        return (int)answer.StatusCode;
    }

    private async Task<List<object>> FactsBehindAsync(long position)
    {
        var last = await network.Store.LastPositionAsync();
        var facts = new List<object>();
        await foreach (var stored in network.Store.Tail(position))
        {
            facts.Add(stored.Fact);
            if (stored.Position >= last) break;
        }

        return facts;
    }
}
