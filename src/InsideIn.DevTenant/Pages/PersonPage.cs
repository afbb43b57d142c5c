using System.Text;
using InsideIn.EntraId;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>The page on which one picks who to be: the named people first, everybody else by search.</summary>
internal static class PersonPage
{
    private const int LargestList = 60;

    // Not a parameter of the sign-in itself, so it is left out when the request is carried on.
    private const string SearchParameter = "find";

    public static IResult Show(string directory, HttpContext context, DevelopmentTenant tenant, SignInError? refusal = null)
    {
        var query = context.Request.Query;
        var search = query[SearchParameter].ToString();
        var found = Find(directory, search, tenant.Accounts.People);
        var redirect = new Uri(query["redirect_uri"].ToString()).GetLeftPart(UriPartial.Authority);
        var body = $"""
            <h1>Who do you want to be?</h1>
            <p class="lead">Sign in to <strong>{Pages.Encode(tenant.Options.ApplicationName)}</strong> as somebody at {DemoCompany.Name}.</p>
            {(refusal is null ? "" : $"<p class=\"notice\" role=\"alert\">{Pages.Encode(refusal.Description)} Pick somebody else.</p>")}
            {SearchForm(query, search)}
            <form method="post" action="{Pages.Encode(Target(query))}" id="people" aria-live="polite">
            {List(found)}
            <div class="outcomes" role="group" aria-label="End the sign-in otherwise">
            <button class="quiet" name="outcome" value="cancel" data-testid="cancel">Cancel the sign-in</button>
            <button class="quiet" name="outcome" value="second-factor" data-testid="second-factor">Demand a second factor</button>
            <button class="quiet" name="outcome" value="wrong-tenant" data-testid="wrong-tenant">Come from another directory</button>
            </div>
            </form>
            <script src="/_dev/search.js" defer></script>
            """;
        return Pages.Show(context, $"Sign in to {tenant.Options.ApplicationName}", body,
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden, $"'self' {redirect}");
    }

    private static DemoPerson[] Find(string directory, string search, IReadOnlyList<DemoPerson> people)
    {
        var words = search.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. people.Where(person => Directories.Admits(directory, person.TenantId) && person.State != DemoAccountState.Deleted
            && words.All(word => Text(person).Contains(word, StringComparison.CurrentCultureIgnoreCase)))];
    }

    private static string Text(DemoPerson person) =>
        string.Join(' ', person.Alias, person.User.DisplayName, person.User.JobTitle, person.User.Department, person.User.City, string.Join(' ', person.Roles));

    private static string SearchForm(IQueryCollection query, string search)
    {
        var carried = string.Concat(query.Where(parameter => parameter.Key != SearchParameter).Select(parameter =>
            $"<input type=\"hidden\" name=\"{Pages.Encode(parameter.Key)}\" value=\"{Pages.Encode(parameter.Value)}\">"));
        return $"""
            <form method="get" role="search" class="search">{carried}
            <label for="find">Search by name, role, title, department or city</label>
            <div><input type="search" id="find" name="{SearchParameter}" value="{Pages.Encode(search)}" autocomplete="off" autofocus spellcheck="false"><button>Search</button></div>
            </form>
            """;
    }

    private static string Target(IQueryCollection query) =>
        QueryString.Create(query.Where(parameter => parameter.Key != SearchParameter)).ToString();

    private static string List(DemoPerson[] found)
    {
        if (found.Length == 0)
            return "<p class=\"empty\">Nobody fits. Try part of a name, or a city.</p>";
        var named = found.Where(person => person.IsNamed).ToArray();
        var others = found.Where(person => !person.IsNamed).ToArray();
        var shown = others[..Math.Min(others.Length, Math.Max(0, LargestList - named.Length))];
        var more = others.Length - shown.Length;
        return Section("People with a part to play", named) + Section("Everybody else", shown)
            + (more > 0 ? $"<p class=\"more\">{more} more: search to find them.</p>" : "");
    }

    private static string Section(string title, DemoPerson[] people) => people.Length == 0 ? ""
        : $"<h2>{title}</h2><ul class=\"people\">{string.Concat(people.Select(Row))}</ul>";

    private static string Row(DemoPerson person)
    {
        var user = person.User;
        var place = string.Join(" · ", new[] { user.JobTitle ?? "No title", user.Department ?? user.CompanyName, user.City }.Where(text => text is not null));
        return $"""
            <li><button name="person" value="{person.Alias}" data-testid="pick-{person.Alias}">
            <span class="face hue-{user.Id.ToByteArray()[0] % 8}" aria-hidden="true">{Pages.Encode(Initials(user))}</span>
            <span class="who"><span class="name"><bdi>{Pages.Encode(user.DisplayName)}</bdi>{Badges(person)}</span>
            <span class="place">{Pages.Encode(place)}</span>{(person.Note is null ? "" : $"<span class=\"note\">{Pages.Encode(person.Note)}</span>")}</span>
            <span class="alias">{person.Alias}</span></button></li>
            """;
    }

    private static string Badges(DemoPerson person)
    {
        var roles = person.Roles.Select(role => $"<span class=\"badge role\">{Pages.Encode(role)}</span>");
        var guest = person.User.UserType == DirectoryUser.Guest ? "<span class=\"badge\">Guest</span>" : "";
        var disabled = person.State == DemoAccountState.Active ? "" : "<span class=\"badge off\">Disabled</span>";
        return string.Concat([.. roles, guest, disabled]);
    }

    private static string Initials(DirectoryUser user) =>
        string.Concat(new[] { user.GivenName, user.Surname }.Select(name => name?.EnumerateRunes().FirstOrDefault(Rune.IsLetter).ToString()));
}
