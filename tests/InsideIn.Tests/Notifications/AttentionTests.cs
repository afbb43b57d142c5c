using InsideIn.DevTenant;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Notifications;

namespace InsideIn.Tests.Notifications;

/// <summary>product/network.md part 3, nos. 1 and 4: the attention budget and the reach forecast.</summary>
public class AttentionTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private const string Forecast = "query($groupIds: [ID!]!, $kind: PostKind!) { reachForecast(groupIds: $groupIds, kind: $kind) { canRead toldNow inQuietHours digestOnly neverReached } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // Part 3, no. 4
    [Fact]
    public async Task The_third_announcement_of_a_day_disturbs_nobody_and_is_one_row_of_each_members_digest()
    {
        Employee[] members = [cast.Author, cast.Member, cast.Newcomer];
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, members);
        var announced = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            announced.Add(await AnnounceAsync(group, $"Announcement {number}"));
            network.Clock.Advance(TimeSpan.FromMinutes(6));
        }

        await network.SettleAsync();
        foreach (var member in members)
        {
            Assert.Equal([NoticeChannel.InApp], (await member.DeliveriesAsync(announced[0])).Select(delivery => delivery.Channel));
            Assert.Equal([NoticeChannel.InApp], (await member.DeliveriesAsync(announced[1])).Select(delivery => delivery.Channel));
            Assert.Equal([NoticeChannel.Digest], (await member.DeliveriesAsync(announced[2])).Select(delivery => delivery.Channel));
        }

        var spent = (await cast.GroupOwner.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { attention { perDay spentToday leftToday today { broadcasts { wasAtOnce post { id } actor { id } } } } } } }", new { id = group })).Expected();
        Assert.Equal((2, 2, 0), (spent.NumberAt("node.attention.perDay"), spent.NumberAt("node.attention.spentToday"), spent.NumberAt("node.attention.leftToday")));
        Assert.Equal([true, true, false], spent.At("node.attention.today.broadcasts").EnumerateArray().Select(broadcast => broadcast.GetProperty("wasAtOnce").GetBoolean()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await cast.Outsider.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { attention { perDay } } } }", new { id = group })).At("node.attention").ValueKind);
    }

    [Fact]
    public async Task What_cannot_wait_takes_a_role_and_a_reason_and_is_seen_by_all_who_read_it()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author, cast.Member);
        await cast.Author.SetLevelAsync(group, "MUTE");
        (await cast.Admin.AskAsync("mutation($id: ID!) { setAttentionBudget(input: { groupId: $id, perDay: 0 }) { group { id } errors { ... on Error { code } } } }", new { id = group })).Expected();
        var post = await AnnounceAsync(group, "The water is off");
        await network.SettleAsync();
        Assert.Equal([NoticeChannel.Digest], (await cast.Member.DeliveriesAsync(post)).Select(delivery => delivery.Channel));

        const string urgently = "mutation($id: ID!, $reason: String!) { sendUrgently(input: { postId: $id, reason: $reason }) { urgentSending { reason by { id } } errors { ... on Error { code } } } }";
        Assert.Equal(["NOT_ALLOWED"], (await cast.GroupOwner.AskAsync(urgently, new { id = post, reason = "Now" })).Expected().RefusalsOf("sendUrgently"));
        Assert.Equal(["TEXT_EMPTY"], (await cast.Comms.AskAsync(urgently, new { id = post, reason = " " })).Expected().RefusalsOf("sendUrgently"));
        Assert.Empty((await cast.Comms.AskAsync(urgently, new { id = post, reason = "Nobody may drink it" })).Expected().RefusalsOf("sendUrgently"));
        await network.SettleAsync();

        Assert.Equal([NoticeChannel.InApp], (await cast.Member.DeliveriesAsync(post)).Select(delivery => delivery.Channel));
        Assert.Empty(await cast.Author.DeliveriesAsync(post));
        var listed = (await cast.Outsider.AskAsync("{ urgentSendings(first: 5) { nodes { reason post { id } by { id } } } }")).Expected();
        Assert.Equal(("Nobody may drink it", post, cast.Comms.Id), (listed.TextAt("urgentSendings.nodes.0.reason"), listed.TextAt("urgentSendings.nodes.0.post.id"), listed.TextAt("urgentSendings.nodes.0.by.id")));
        Assert.Equal(["BUDGET_OUT_OF_RANGE"], (await cast.Admin.AskAsync("mutation($id: ID!) { setAttentionBudget(input: { groupId: $id, perDay: 11 }) { errors { ... on Error { code } } } }", new { id = group })).Expected().RefusalsOf("setAttentionBudget"));
    }

    // Part 3, no. 1
    [Theory]
    [InlineData(GroupPrivacy.Open, "POST")]
    [InlineData(GroupPrivacy.Open, "ANNOUNCEMENT")]
    [InlineData(GroupPrivacy.Secret, "ANNOUNCEMENT")]
    public async Task The_five_numbers_of_the_forecast_are_those_of_the_deliveries(GroupPrivacy privacy, string kind)
    {
        var everybody = network.Tenant.Options.Company.People.Where(person => person.State == DemoAccountState.Active && person.User is { IsGuest: false, EmployeeId: not null }).Select(person => network.Employee(person.Alias)).ToList();
        var members = everybody.Where(person => person.Alias is not "carla").Take(24).ToList();
        var group = await cast.GroupOwner.CreateGroupAsync(privacy, [.. members]);
        string?[] levels = ["ALL", "FIRST_POST", "DIGEST", "MENTIONS", "MUTE", null];
        string[] zones = ["America/New_York", "Europe/Berlin", "Asia/Tokyo"];
        foreach (var (at, member) in members.Index())
        {
            await member.SetLevelAsync(group, levels[at % levels.Length]);
            await member.AskAsync("mutation($zone: String!) { updateProfile(input: { timeZone: $zone }) { person { id } } }", new { zone = zones[at % zones.Length] });
        }

        await network.SettleAsync();
        var forecast = (await cast.GroupOwner.AskAsync(Forecast, new { groupIds = new[] { group }, kind })).Expected();
        var post = kind == "POST" ? await cast.GroupOwner.PublishAsync(group, "As foretold") : await AnnounceAsync(group, "As foretold");
        await network.SettleAsync();

        var deliveries = new List<Delivery>();
        var readers = 0;
        foreach (var person in everybody.Where(person => person.Alias is not "carla"))
        {
            deliveries.AddRange((await person.DeliveriesAsync(post)).Where(delivery => delivery.Channel != NoticeChannel.Mail));
            readers += (await person.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = post })).TextAt("node.id") is null ? 0 : 1;
        }

        int[] counted = [readers, Count(NoticeChannel.InApp, isQuiet: false), Count(NoticeChannel.InApp, isQuiet: true), Count(NoticeChannel.Digest, isQuiet: false), readers - deliveries.Count];
        Assert.Equal(counted, ((string[])["canRead", "toldNow", "inQuietHours", "digestOnly", "neverReached"]).Select(number => forecast.NumberAt($"reachForecast.{number}")));
        Assert.True(counted[1] > 0 && counted[2] > 0 && counted[4] > 0, string.Join(", ", counted));

        int Count(NoticeChannel channel, bool isQuiet) => deliveries.Count(delivery => delivery.Channel == channel && delivery.IsQuiet == isQuiet);
    }

    // R2
    [Fact]
    public async Task A_forecast_names_no_group_and_is_for_those_who_may_post_there()
    {
        var secret = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        var absent = new GraphQL.NodeId("Group", Kernel.Ids.Of("nowhere")).ToString();

        var hidden = await cast.Outsider.AskAsync(Forecast, new { groupIds = new[] { secret }, kind = "POST" });
        Assert.Equal(["NOT_FOUND"], hidden.ErrorCodes);
        Assert.Equal((await cast.Outsider.AskAsync(Forecast, new { groupIds = new[] { absent }, kind = "POST" })).Text, hidden.Text);
    }

    private async Task<string> AnnounceAsync(string group, string text)
    {
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        var answer = (await cast.GroupOwner.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code message } } } }",
            new { input = new { groupIds = new[] { group }, text, details = new { announcement = new { endsAt = network.Clock.GetUtcNow().AddMinutes(5) } }, clientKey = network.NewClientKey() } })).Expected();
        return answer.TextAt("publishPost.post.id") ?? throw new InvalidOperationException(answer.Text);
    }
}
