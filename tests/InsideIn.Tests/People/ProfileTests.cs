using InsideIn.Kit;
using InsideIn.People;

namespace InsideIn.Tests.People;

/// <summary>What people say of themselves, and how they are found by it.</summary>
[Collection(NetworkCollection.Name)]
public class ProfileTests(RunningNetwork running)
{
    private const string Update =
        "mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { person { about skills languages timeZone workingHours { days from until } } errors { ... on Error { code message } } } }";

    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task What_is_left_out_of_a_change_stays_and_what_is_null_goes()
    {
        var hours = new { days = new[] { "FRIDAY", "MONDAY", "MONDAY" }, from = "22:00", until = "06:00" };
        await cast.Outsider.AskAsync(Update, new { input = new { about = "I draw.", skills = new[] { "Figma", " figma ", "Ink" }, languages = new[] { "PT-br", "de" }, timeZone = "Europe/Lisbon", workingHours = hours } });

        var changed = await cast.Outsider.AskAsync(Update, new { input = new { about = (string?)null } });

        Assert.Equal(
            """{"about":null,"skills":["Figma","Ink"],"languages":["pt-BR","de"],"timeZone":"Europe/Lisbon","workingHours":{"days":["MONDAY","FRIDAY"],"from":"22:00","until":"06:00"}}""",
            changed.Expected().At("updateProfile.person").GetRawText());

        var emptied = await cast.Outsider.AskAsync(Update, new { input = new { skills = Array.Empty<string>(), languages = (string[]?)null, timeZone = "", workingHours = (object?)null } });
        Assert.Equal("""{"about":null,"skills":[],"languages":[],"timeZone":null,"workingHours":null}""", emptied.Expected().At("updateProfile.person").GetRawText());
    }

    public static TheoryData<string, object, string> Refused => new()
    {
        { "TEXT_TOO_LONG", new { about = new string('x', OwnWords.LongestAbout + 1) }, "2001 characters; at most 2000" },
        { "TEXT_TOO_LONG", new { skills = new[] { new string('x', Skills.Longest + 1) } }, "61 characters; at most 60" },
        { "TOO_MANY", new { skills = Enumerable.Range(0, Skills.Most + 1).Select(number => $"skill {number}") }, "31 entries; at most 30" },
        { "TOO_MANY", new { languages = Enumerable.Range(0, Languages.Most + 1).Select(number => $"a{(char)('a' + number)}") }, "13 entries; at most 12" },
        { "UNKNOWN_LANGUAGE", new { languages = new[] { "German" } }, "'German'" },
        { "UNKNOWN_ZONE", new { timeZone = "Europe/Hamlet" }, "'Europe/Hamlet'" },
        { "WORKING_HOURS_INVALID", new { workingHours = new { days = Array.Empty<string>(), from = "09:00", until = "17:00" } }, "at least one day" },
        { "WORKING_HOURS_INVALID", new { workingHours = new { days = new[] { "MONDAY" }, from = "9", until = "17:00" } }, "'9'" },
        { "WORKING_HOURS_INVALID", new { workingHours = new { days = new[] { "MONDAY" }, from = "09:00", until = "24:00" } }, "'24:00'" },
        { "WORKING_HOURS_INVALID", new { workingHours = new { days = new[] { "MONDAY" }, from = "09:00", until = "09:00" } }, "another time" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_stand_in_a_profile_is_refused_with_what_was_found_and_what_is_allowed(string code, object input, string words)
    {
        var refused = await cast.Outsider.AskAsync(Update, new { input });

        Assert.Equal([code], refused.Expected().RefusalsOf("updateProfile"));
        Assert.Contains(words, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_most_of_everything_that_is_allowed_stands()
    {
        var skills = Enumerable.Range(0, Skills.Most).Select(number => $"{number:00} {new string('x', Skills.Longest - 3)}").ToArray();

        var saved = await cast.Outsider.AskAsync(Update, new { input = new { about = new string('x', OwnWords.LongestAbout), skills } });

        Assert.Equal(Skills.Most, saved.Expected().At("updateProfile.person.skills").GetArrayLength());
    }

    [Fact]
    public async Task Who_can_be_asked_about_something_is_found_however_it_is_written()
    {
        await cast.Outsider.AskAsync(Update, new { input = new { skills = new[] { "Käse-Kunde" } } });

        Assert.Equal([cast.Outsider.Id], (await cast.Member.AskAsync("{ peopleWithSkill(skill: \"KASE kunde\") { nodes { id } } }")).Expected().TextsAt("peopleWithSkill.nodes", "id"));

        await cast.Outsider.AskAsync(Update, new { input = new { skills = Array.Empty<string>() } });
        Assert.Equal("[]", (await cast.Member.AskAsync("{ peopleWithSkill(skill: \"KASE kunde\") { nodes { id } } }")).At("peopleWithSkill.nodes").GetRawText());
    }

    [Fact]
    public async Task People_are_looked_for_in_their_department_or_office()
    {
        const string list = "query($within: PeopleWithinInput, $search: String) { people(first: 50, within: $within, search: $search) { nodes { id department office } } }";
        var (department, office) = await PlaceOfAsync(cast.Author);

        var colleagues = await cast.Member.AskAsync(list, new { within = new { department } });
        Assert.All(colleagues.At("people.nodes").EnumerateArray(), person => Assert.Equal(department, person.GetProperty("department").GetString()));
        Assert.Contains(cast.Author.Id, colleagues.Expected().TextsAt("people.nodes", "id"));

        var atHome = await cast.Member.AskAsync(list, new { within = new { office }, search = "ana d" });
        Assert.Equal([cast.Author.Id], atHome.Expected().TextsAt("people.nodes", "id"));
        Assert.Equal("[]", (await cast.Member.AskAsync(list, new { within = new { department = "No such department" } })).At("people.nodes").GetRawText());
    }

    private static async Task<(string? Department, string? Office)> PlaceOfAsync(Employee person)
    {
        var answer = await person.AskAsync("{ viewer { person { department office } } }");
        return (answer.Expected().TextAt("viewer.person.department"), answer.TextAt("viewer.person.office"));
    }
}
