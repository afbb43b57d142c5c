using System.Text.Json;
using InsideIn.Documents;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Notifications;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Notifications;

/// <summary>What people do about what they are told.</summary>
internal static class NoticeDoings
{
    private const string List = """
        query($unreadOnly: Boolean!) {
          notices(first: 50, unreadOnly: $unreadOnly) { nodes { id reason why count actorCount actors { id } scope { kind thread { id } group { id } person { id } } thread { id } group { id } readAt since latestAt } }
          viewer { noticeCounter { unread shown since horizonDays } }
        }
        """;

    /// <summary>A person's notices with their counter.</summary>
    public static async Task<Answer> AskNoticesAsync(this Employee person, bool unreadOnly = false) => (await person.AskAsync(List, new { unreadOnly })).Expected();

    /// <summary>A person's notices of one thread, or group.</summary>
    public static async Task<IReadOnlyList<JsonElement>> NoticesAsync(this Employee person, string placeId) =>
        [.. (await person.AskNoticesAsync()).At("notices.nodes").EnumerateArray().Where(notice => IdOf(notice, "thread") == placeId || IdOf(notice, "group") == placeId)];

    /// <summary>The reasons of a person's notices of one thread, or group.</summary>
    public static async Task<IReadOnlyList<string?>> ReasonsAsync(this Employee person, string placeId) =>
        [.. (await person.NoticesAsync(placeId)).Select(notice => notice.GetProperty("reason").GetString()).Order()];

    /// <summary>Performs a mutation; the answer is the code of its refusal, null when it was done.</summary>
    public static async Task<string?> DoneAsync(this Employee person, string mutation, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        var answer = await person.AskAsync($"mutation($input: {type}Input!) {{ {mutation}(input: $input) {{ errors {{ ... on Error {{ code }} }} }} }}", new { input });
        return answer.Expected().RefusalsOf(mutation) is [var code, ..] ? code : null;
    }

    /// <summary>The id of a post with details, published.</summary>
    public static async Task<string> PublishPostAsync(this Employee author, string groupId, object details, string text = "Words")
    {
        var answer = await author.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code message } } } }",
            new { input = new { groupIds = new[] { groupId }, text, details, clientKey = author.Network.NewClientKey() } });
        return answer.Expected().TextAt("publishPost.post.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Moves a thread to other groups, after a look; the answer is the move's id.</summary>
    public static async Task<string> MoveThreadAsync(this Employee mover, string postId, params string[] groupIds)
    {
        var preview = (await mover.AskAsync("query($thread: ThreadDoorsInput) { previewAudienceChange(thread: $thread) { version } }", new { thread = new { postId, groupIds } })).Expected();
        var moved = await mover.AskAsync(
            "mutation($input: MoveThreadInput!) { moveThread(input: $input) { move { id } errors { ... on Error { code } } } }",
            new { input = new { postId, groupIds, previewVersion = preview.TextAt("previewAudienceChange.version") } });
        return moved.Expected().TextAt("moveThread.move.id") ?? throw new InvalidOperationException(moved.Text);
    }

    public static async Task SetLevelAsync(this Employee person, string thingId, string? level) =>
        (await person.AskAsync(
            "mutation($thingId: ID!, $level: FollowLevel) { setFollowLevel(input: { thingId: $thingId, level: $level }) { followed { level } errors { ... on Error { code } } } }",
            new { thingId, level })).Expected();

    /// <summary>Waits until everything that has happened so far has been told: it tells one thing more, and waits for that.</summary>
    public static async Task SettleAsync(this Network network)
    {
        var told = network.Cast.Hr.PersonId;
        var committed = (Committed)await network.Store.CommitAsync(new Batch().Append(new MemberJoined(Guid.Empty, network.Clock.GetUtcNow(), Group.EverybodyId, told)));
        var id = Delivery.IdOf(told, Ids.Of($"fact.{committed.Position}"), NoticeChannel.InApp);
        await PrivacyDoings.UntilAsync(async () => await network.Store.GetAsync(NoticeStore.Deliveries, id) is not null);
    }

    /// <summary>What was delivered to a person of one thing, by any channel.</summary>
    public static async Task<IReadOnlyList<Delivery>> DeliveriesAsync(this Employee person, string itemId)
    {
        var item = Key(itemId);
        var ids = Enum.GetValues<NoticeChannel>().Select(channel => Delivery.IdOf(person.PersonId, item, channel)).ToList();
        return [.. (await person.Network.Store.GetAsync(NoticeStore.Deliveries, ids)).Values.Select(read => read.Document).OrderBy(delivery => delivery.Channel)];
    }

    /// <summary>The key of an id as the API shows it.</summary>
    public static Guid Key(string id) => NodeId.TryParse(id, out var node) ? node.Key : throw new ArgumentException(id);

    public static string? IdOf(JsonElement notice, string member) => notice.GetProperty(member) is { ValueKind: JsonValueKind.Object } thing ? thing.GetProperty("id").GetString() : null;
}
