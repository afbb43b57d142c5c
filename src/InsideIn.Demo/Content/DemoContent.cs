using System.Reflection;
using System.Text.Json;

namespace InsideIn.Demo.Content;

/// <summary>A group of the demo company. <paramref name="Share"/> is the part of the office, the department or the company that belongs to it, 0 to 1; by <paramref name="ByRule"/> the directory says who.</summary>
internal sealed record DemoGroup(string Slug, string Name, string About, string Privacy, double Share, string? Office, string? Department, bool ByRule);

/// <summary>An event: <paramref name="In"/> days from now, at wall time <paramref name="At"/> of its zone.</summary>
internal sealed record DemoEvent(string Group, string Title, string About, string Place, string? Link, string Zone, int In, string At, int Minutes, int? Capacity);

/// <summary>A knowledge page.</summary>
internal sealed record DemoPage(string Group, string Title, string Text);

/// <summary>What one of the named people says of themselves.</summary>
internal sealed record DemoProfile(string Alias, string? About, string[] Skills, string[] Languages, string TimeZone);

/// <summary>A post with a title, and the answer to it where it is a question.</summary>
internal sealed record DemoTitled(string Title, string Text, string? Answer);

/// <summary>A poll.</summary>
internal sealed record DemoPoll(string Text, string[] Options);

/// <summary>A post with a file.</summary>
internal sealed record DemoFile(string Text, string FileName, string Content);

/// <summary>A post of each kind.</summary>
internal sealed record DemoKinds(DemoTitled Article, DemoTitled Question, DemoTitled Unanswered, string Praise, DemoTitled Announcement, string Share, DemoPoll Poll, DemoPoll SecretPoll, DemoPoll RankedPoll, DemoPoll WinnerPoll, DemoFile List, string Begun, string Waiting, string Over);

/// <summary>What happens to Ana in the last hours.</summary>
internal sealed record DemoNotices(DemoTitled Question, string Reply, string Mention, string Praise, DemoPoll Poll, string Group, string GroupAbout, string Invitation, string InvitationAbout, string Wish);

/// <summary>What the demo company says, read from the files beside this one.</summary>
internal static class DemoContent
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>The groups beside everybody's.</summary>
    public static readonly IReadOnlyList<DemoGroup> Groups = Read<DemoGroup[]>("groups.json");

    /// <summary>The events.</summary>
    public static readonly IReadOnlyList<DemoEvent> Events = Read<DemoEvent[]>("events.json");

    /// <summary>The pages.</summary>
    public static readonly IReadOnlyList<DemoPage> Pages = Read<DemoPage[]>("pages.json");

    /// <summary>The profiles of the named people.</summary>
    public static readonly IReadOnlyList<DemoProfile> Profiles = Read<DemoProfile[]>("profiles.json");

    /// <summary>A post of each kind.</summary>
    public static readonly DemoKinds Kinds = Read<DemoKinds>("kinds.json");

    /// <summary>What happens to Ana in the last hours.</summary>
    public static readonly DemoNotices Notices = Read<DemoNotices>("notices.json");

    private static readonly Dictionary<string, string[]> Texts = Read<Dictionary<string, string[]>>("posts.json");

    /// <summary>What is said under posts.</summary>
    public static IReadOnlyList<string> Comments => Texts["comments"];

    /// <summary>The stories written for a group.</summary>
    public static IReadOnlyList<string> Stories(string group) => Texts.GetValueOrDefault(group, []);

    /// <summary>Every everyday note once: an opening, something that happened, an ending.</summary>
    public static IEnumerable<string> Notes(Random random)
    {
        var notes = from opening in Texts["openings"]
                    from middle in Texts["middles"]
                    from ending in Texts["endings"]
                    select $"{opening} {middle}. {ending}";
        var all = notes.ToArray();
        random.Shuffle(all);
        return all;
    }

    private static T Read<T>(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(file, Web)!;
    }
}
