using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Mentions;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Mentions;

/// <summary>Naming people and groups: only readers, with a guard, told once.</summary>
[Collection(NetworkCollection.Name)]
public class MentionTests(RunningNetwork running)
{
    private const string Publish = "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id body text source unreachedMentions } errors { __typename ... on Error { code } ... on MentionsNotConfirmedError { recipientCount limit } } } }";
    private const string Edit = "mutation($input: EditPostInput!) { editPost(input: $input) { post { id source } errors { ... on Error { code } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    // Demand 5, R2
    [Fact]
    public async Task Only_a_reader_is_mentioned_and_the_author_learns_the_names_that_stayed_words()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);

        var answer = await PublishAsync(group, $"Ask {At("Ben", cast.Member)}, {At("Dirk", cast.Outsider)} and @[Nobody](person:{network.NewClientKey()})");

        Assert.Equal(["Dirk", "Nobody"], answer.At("publishPost.post.unreachedMentions").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains(cast.Member.Id, answer.At("publishPost.post.body").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(cast.Outsider.Id, answer.At("publishPost.post.body").ToString(), StringComparison.Ordinal);
        Assert.Equal([KeyOf(cast.Member)], (await LastFactAsync()).PersonIds);
    }

    // R15
    [Fact]
    public async Task Readers_see_the_name_of_now_and_the_stored_text_keeps_the_words()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);

        var answer = await PublishAsync(group, $"Ask {At("Benny", cast.Member)}");

        Assert.DoesNotContain("Benny", answer.TextAt("publishPost.post.text"), StringComparison.Ordinal);
        Assert.Contains("@[Benny](person:", answer.TextAt("publishPost.post.source"), StringComparison.Ordinal);
    }

    // R11
    [Fact]
    public async Task An_edit_tells_only_who_was_not_named_before()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member, cast.Newcomer);
        var post = (await PublishAsync(group, $"Ask {At("Ben", cast.Member)}")).TextAt("publishPost.post.id")!;

        var edited = await cast.Author.AskAsync(Edit, new { input = new { postId = post, baseRevision = 1, text = $"Ask {At("Ben", cast.Member)} or {At("New", cast.Newcomer)}" } });

        Assert.NotNull(edited.Expected().TextAt("editPost.post.id"));
        Assert.Equal([KeyOf(cast.Newcomer)], (await LastFactAsync()).PersonIds);
    }

    // Table B: the mass-mention guard; R14, demand 23
    [Fact]
    public async Task Above_five_the_real_number_is_confirmed_and_a_group_is_told_once_a_day()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member, cast.Newcomer, cast.Manager, cast.GroupOwner, cast.Moderator, cast.Comms);
        var text = $"All of @[us](group:{group})";

        var asked = await PublishAsync(group, text);
        var wrong = await PublishAsync(group, text, confirmed: 7);
        var told = await PublishAsync(group, text, confirmed: 6);
        var again = await PublishAsync(group, text, confirmed: 6);

        Assert.Equal(["MENTIONS_NOT_CONFIRMED"], asked.RefusalsOf("publishPost"));
        Assert.Equal(6, asked.At("publishPost.errors")[0].GetProperty("recipientCount").GetInt32());
        Assert.Equal(["MENTIONS_NOT_CONFIRMED"], wrong.RefusalsOf("publishPost"));
        Assert.NotNull(told.TextAt("publishPost.post.id"));
        Assert.Equal(6, (await LastFactAsync()).PersonIds.Count);
        Assert.Equal(["GROUP_MENTIONED_TODAY"], again.RefusalsOf("publishPost"));
    }

    [Theory]
    [InlineData(5, false, null, null)]
    [InlineData(6, false, null, "MENTIONS_NOT_CONFIRMED")]
    [InlineData(6, false, 6, null)]
    [InlineData(51, false, 51, "TOO_MANY_MENTIONED")]
    [InlineData(51, true, null, "MENTIONS_NOT_CONFIRMED")]
    [InlineData(51, true, 51, null)]
    public void Above_fifty_only_who_keeps_order_tells_people(int count, bool keepsOrder, int? confirmed, string? code)
    {
        Assert.Equal(code, Naming(count, confirmed).Refuses(keepsOrder)?.Code);
    }

    // R14, R2: a group that the author may not see into stays words, and so does one that is not there.
    [Fact]
    public async Task A_group_that_the_author_cannot_see_into_stays_words()
    {
        var mine = await cast.Author.CreateGroupAsync(GroupPrivacy.Closed, cast.Member);
        var (secret, closed) = (await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret, cast.Member), await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Member));

        var answer = await PublishAsync(mine, $"@[a](group:{secret}) @[b](group:{closed}) @[c](group:{network.NewClientKey()})");

        Assert.Equal(["a", "b", "c"], answer.At("publishPost.post.unreachedMentions").EnumerateArray().Select(name => name.GetString()));
    }

    // Demand 5, R3
    [Fact]
    public async Task The_picker_offers_readers_only()
    {
        var group = await cast.Author.CreateGroupAsync(GroupPrivacy.Secret, cast.Member);
        var post = await cast.Author.PublishAsync(group, "Hello");

        Assert.Equal([cast.Member.Id], await OfferedAsync(cast.Author, post));
        Assert.Equal([cast.Member.Id], await OfferedAsync(cast.Author, group));
        Assert.Empty(await OfferedAsync(cast.Outsider, post));
        Assert.Empty(await OfferedAsync(cast.Outsider, group));
    }

    private static string At(string name, Employee person) => $"@[{name}](person:{person.Id})";

    private static Mentioned Naming(int count, int? confirmed)
    {
        var text = new MentioningText(default, null!, Kernel.RichText.Empty, Network.Beginning) { ConfirmedRecipients = confirmed };
        return new Mentioned(text.Body, [.. Enumerable.Range(0, count).Select(number => Kernel.Ids.Of($"named.{number}"))], [], []) { Text = text };
    }

    private static Guid KeyOf(Employee person) => GraphQL.NodeId.TryParse(person.Id, out var id) ? id.Key : throw new InvalidOperationException(person.Id);

    private static async Task<IReadOnlyList<string?>> OfferedAsync(Employee who, string id) =>
        [.. (await who.AskAsync("query($id: ID!) { mentionable(inId: $id, search: \"\") { id } }", new { id })).Expected().At("mentionable").EnumerateArray().Select(person => person.GetProperty("id").GetString())];

    private async Task<Answer> PublishAsync(string groupId, string text, int? confirmed = null) =>
        (await cast.Author.AskAsync(Publish, new { input = new { groupIds = new[] { groupId }, text, clientKey = network.NewClientKey(), confirmedRecipients = confirmed } })).Expected();

    private async Task<PeopleMentioned> LastFactAsync()
    {
        var store = network.Services.GetRequiredService<DocumentStore>();
        PeopleMentioned? last = null;
        var position = await store.LastPositionAsync();
        await foreach (var fact in store.Tail(0))
        {
            last = fact.Fact as PeopleMentioned ?? last;
            if (fact.Position >= position)
            {
                break;
            }
        }

        return last!;
    }
}
