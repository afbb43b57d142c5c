using System.Text.RegularExpressions;

namespace InsideIn.Browser;

/// <summary>The addresses by which every screen of the client is looked at.</summary>
internal static partial class Screens
{
    /// <summary>Stands for the first thing of the list whose address comes before it.</summary>
    public const string First = "/*";

    public static readonly string[] ForEverybody =
    [
        "/", "/for-you", "/unread", "/saved", "/drafts", "/posts" + First,
        "/groups", "/groups/everybody", "/groups/everybody/about", "/groups/everybody/members", "/groups/everybody/events", "/groups/everybody/pages",
        "/people", "/people?department=Engineering", "/people/ana.duarte", "/people/skills/Field%20research", "/org", "/org?view=list", "/org?person=ana.duarte",
        "/events", "/events?view=month", "/events/new", "/events" + First,
        "/pages", "/pages/new", "/pages" + First, "/pages" + First + "/edit", "/pages" + First + "/history", "/pages" + First + "/compare?a=1&b=2",
        "/tags/Sensors", "/tags/nowhere-yet", "/search?q=travel", "/search?q=xylophonequartet", "/notifications",
        "/settings/profile", "/settings/notifications", "/settings/privacy", "/settings/consent", "/settings/appearance", "/settings/data", "/settings/reports",
        "/welcome", "/welcome?step=2", "/welcome?step=3", "/engagement", "/handover", "/nowhere",
    ];

    /// <summary>What people have by their role.</summary>
    public static readonly string[] ForSome =
    [
        "/groups/everybody/settings", "/groups/everybody/settings/members", "/moderation/transparency",
        "/advocacy", "/moderation", "/admin", "/admin/roles", "/admin/audit", "/admin/break-glass", "/admin/exports", "/admin/erasure",
    ];

    /// <summary>The routes of the client that no address of these leads to.</summary>
    public static IEnumerable<string> Missing(string routes, IEnumerable<string> addresses) => Pattern().Matches(routes)
        .Select(match => match.Groups[1].Value)
        .Where(pattern => !addresses.Any(address => Regex.IsMatch(address.Split('?')[0], $"^{Regex.Replace(pattern, ":[a-z]+", "[^/]+")}$")));

    [GeneratedRegex("pattern: '([^']+)'")]
    private static partial Regex Pattern();
}
