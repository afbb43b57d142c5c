using InsideIn.Kit;
using InsideIn.People;

namespace InsideIn.Tests.People;

[Collection(NetworkCollection.Name)]
public class PeopleTests(RunningNetwork running)
{
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task The_viewer_is_the_one_whose_token_it_is()
    {
        var answer = await cast.Hr.AskAsync("{ viewer { person { id handle displayName manager { displayName } } roles } }");

        Assert.Equal(cast.Hr.Id, answer.Expected().TextAt("viewer.person.id"));
        Assert.Equal("""["HR"]""", answer.At("viewer.roles").GetRawText());
        Assert.Equal("[]", (await cast.Author.AskAsync("{ viewer { roles } }")).At("viewer.roles").GetRawText());
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("Dua")]
    [InlineData("  ANA   duar")]
    public async Task People_are_found_by_the_beginning_of_their_name_or_of_a_word_of_it(string search)
    {
        var answer = await cast.Member.AskAsync("query($search: String) { people(search: $search) { nodes { id } } }", new { search });

        Assert.Contains(cast.Author.Id, answer.Expected().TextsAt("people.nodes", "id"));
    }

    [Fact]
    public async Task Leavers_are_not_found_but_keep_their_profile()
    {
        var found = await cast.Member.AskAsync("query($id: ID!) { people(search: \"Lars Eklund\") { nodes { id } } node(id: $id) { ... on Person { displayName hasLeft } } }", new { id = cast.Leaver.Id });

        Assert.Equal("""{"data":{"people":{"nodes":[]},"node":{"displayName":"Lars Eklund","hasLeft":true}}}""", found.Text);
    }

    [Fact]
    public async Task A_manager_has_reports_and_a_report_its_manager()
    {
        var answer = await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Person { reports(first: 50) { nodes { id manager { id } } } } } }", new { id = cast.Manager.Id });

        Assert.Contains(cast.Author.Id, answer.Expected().TextsAt("node.reports.nodes", "id"));
        Assert.All(answer.At("node.reports.nodes").EnumerateArray(), report => Assert.Equal(cast.Manager.Id, report.GetProperty("manager").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task People_say_something_of_themselves_within_a_limit()
    {
        const string update = "mutation($about: String) { updateProfile(input: { about: $about }) { person { about } errors { ... on Error { code message } } } }";

        Assert.Equal("I draw.", (await cast.Newcomer.AskAsync(update, new { about = " I draw. " })).Expected().TextAt("updateProfile.person.about"));
        Assert.Equal(["TEXT_TOO_LONG"], (await cast.Newcomer.AskAsync(update, new { about = new string('x', 2_001) })).Expected().RefusalsOf("updateProfile"));
        Assert.Equal("I draw.", (await cast.Member.AskAsync("query($id: ID!) { node(id: $id) { ... on Person { about } } }", new { id = cast.Newcomer.Id })).TextAt("node.about"));
        Assert.Null((await cast.Newcomer.AskAsync(update, new { about = "" })).Expected().TextAt("updateProfile.person.about"));
    }

    [Theory]
    [InlineData("Zoë  Groß", "zoe gross")]
    [InlineData("O'Brien, Aoife", "o brien aoife")]
    [InlineData("山田 美咲", "山田 美咲")]
    [InlineData("Pia 🌻 Sommer", "pia sommer")]
    public void Names_are_folded_for_lists_and_search(string name, string folded) => Assert.Equal(folded, Names.Fold(name));
}
