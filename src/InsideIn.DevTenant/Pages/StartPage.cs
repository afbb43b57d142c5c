using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>What one sees at the tenant's address, and the bare token for scripts and load tools.</summary>
internal static class StartPage
{
    public static void MapStartPage(this WebApplication server, DevelopmentTenant tenant)
    {
        server.MapAssets();
        server.MapGet("/", (HttpContext context) => Show(context, tenant));
        server.MapGet("/_dev/token/{alias}", (string alias, HttpContext context) => BareToken(alias, context, tenant));
    }

    private static IResult BareToken(string alias, HttpContext context, DevelopmentTenant tenant)
    {
        // A script has no Origin; a web page of whatever origin has one, and must not read tokens.
        if (context.Request.Headers.Origin.Count > 0 || context.Request.Headers["Sec-Fetch-Mode"].ToString() is "cors" or "no-cors")
            return Results.Text("Tokens are given to scripts, not to web pages: the request carries an Origin.", statusCode: StatusCodes.Status403Forbidden);
        return tenant.Accounts.Find(alias) is null
            ? Results.Text($"Nobody is called '{alias}'. Some who are: {string.Join(", ", Named(tenant).Select(person => person.Alias))}.", statusCode: StatusCodes.Status404NotFound)
            : Results.Text(tenant.TokenFor(alias), "text/plain");
    }

    private static IResult Show(HttpContext context, DevelopmentTenant tenant)
    {
        var rows = string.Concat(Named(tenant).Select(person => $"""
            <tr><th scope="row"><code>{person.Alias}</code></th><td><bdi>{Pages.Encode(person.User.DisplayName)}</bdi></td>
            <td>{Pages.Encode(string.Join(", ", person.Roles))}</td><td>{Pages.Encode(person.Note)}</td></tr>
            """));
        return Pages.Show(context, "Development tenant", $"""
            <h1>{DemoCompany.Name}</h1>
            <p class="lead">{tenant.Directory.Count} accounts, made up from a seed. To sign in, open the application; it sends you here.</p>
            <h2>A token for a script</h2>
            <pre tabindex="0"><code>TOKEN=$(curl -s {tenant.Address}/_dev/token/ana)
            curl -H "Authorization: Bearer $TOKEN" …</code></pre>
            <h2>People with a part to play</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="People"><table>
            <thead><tr><th scope="col">Alias</th><th scope="col">Name</th><th scope="col">Roles</th><th scope="col">What to try</th></tr></thead>
            <tbody>{rows}</tbody></table></div>
            """);
    }

    private static IEnumerable<DemoPerson> Named(DevelopmentTenant tenant) => tenant.Accounts.People.Where(person => person.IsNamed);
}
