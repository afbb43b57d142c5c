using InsideIn.Groups;
using InsideIn.Kit;

namespace InsideIn.Tests.Access;

/// <summary>Addresses of groups and pages are words that can be guessed; neither the answer nor the work behind it tells whether one is taken (R2).</summary>
[Collection(NetworkCollection.Name)]
public sealed class GuessedAddressTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    // R2: the same answer, and the same calls of the store, so that the time tells nothing either.
    [Theory]
    [InlineData("groupBySlug")]
    [InlineData("pageBySlug")]
    public async Task A_hidden_address_is_answered_with_the_words_and_the_work_of_a_free_one(string field)
    {
        var slug = await HiddenAddressAsync(field);

        // The first question of somebody's day asks for more.
        await AskAsync(cast.Outsider, field, slug);

        var (hidden, hiddenCalls) = await AskAsync(cast.Outsider, field, slug);
        var (free, freeCalls) = await AskAsync(cast.Outsider, field, "nobody-has-this");

        Assert.Contains(slug, (await AskAsync(cast.GroupOwner, field, slug)).Answer.Text, StringComparison.Ordinal);
        Assert.Equal(free.Text, hidden.Text);
        Assert.Equal(freeCalls, hiddenCalls);
    }

    private async Task<string> HiddenAddressAsync(string field)
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Secret);
        if (field == "pageBySlug")
        {
            var made = await cast.GroupOwner.AskAsync(
                "mutation($input: CreatePageInput!) { createPage(input: $input) { page { slug } } }",
                new { input = new { groupId = group, title = "The merger", text = "Soon", clientKey = running.Network.NewClientKey() } });
            return made.Expected().TextAt("createPage.page.slug")!;
        }

        var asked = await cast.GroupOwner.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { slug } } }", new { id = group });
        return asked.Expected().TextAt("node.slug")!;
    }

    private static async Task<(Answer Answer, IReadOnlyList<string> Calls)> AskAsync(Employee who, string field, string slug)
    {
        Answer? answer = null;
        var calls = await StoreCalls.OfAsync(async () => answer = await who.AskAsync($"query($slug: String!) {{ {field}(slug: $slug) {{ slug }} }}", new { slug }));
        return (answer!, calls);
    }
}
