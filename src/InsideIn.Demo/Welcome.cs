using System.Globalization;
using System.Text;

namespace InsideIn.Demo;

/// <summary>What the demo prints once it runs: one address, and the names to sign in as.</summary>
internal static class Welcome
{
    private static readonly (string Alias, string Part)[] Cast =
    [
        ("ana", "writes, hosts, offers a story to the outside"),
        ("ben", "comments and reacts"),
        ("carla", "answers invitations"),
        ("dirk", "answers invitations, too late"),
        ("newcomer", "came this week: meets the first steps"),
        ("comms", "communications: sees what authors offered, and nothing else"),
        ("hr", "human resources: sees the figures that everybody sees"),
    ];

    public static string Text(DemoHost demo, string data)
    {
        var text = new StringBuilder();
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"  Inside-In is open:  {demo.Address}").AppendLine();
        text.AppendLine("  Sign in as");
        foreach (var (alias, part) in Cast)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    {demo.Tenant.Options.Company[alias].User.DisplayName,-18} {alias,-8} {part}");
        }

        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"  Data     {data}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  Design   {demo.Address}/design shows every component of the web client");
        text.AppendLine(CultureInfo.InvariantCulture, $"  Scripts  curl -H \"Authorization: Bearer $(curl -s {demo.Tenant.Address}/_dev/token/ana)\" -H 'Content-Type: application/json' \\");
        text.AppendLine(CultureInfo.InvariantCulture, $"             -d '{{\"query\":\"{{ viewer {{ person {{ displayName }} }} }}\"}}' {demo.Address}/graphql");
        text.AppendLine(CultureInfo.InvariantCulture, $"  Faults   curl -H 'X-Dev-Key: {demo.Tenant.ControlKey}' -d '' {demo.Tenant.Address}/_dev/accounts/ben/disable   (more in src/InsideIn.DevTenant/README.md)");
        text.AppendLine("  Stop     Ctrl+C");
        return text.ToString();
    }
}
