using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>The sign-in: decides whether somebody is signed in already, has a page shown to pick a person, and hands out a code.</summary>
internal static class Authorize
{
    public const string SessionCookie = "development-tenant";

    private const string Path = "/{directory}/oauth2/v2.0/authorize";

    public static void MapAuthorize(this WebApplication server, DevelopmentTenant tenant)
    {
        server.MapGet(Path, (string directory, HttpContext context) =>
            Refusal(directory, context, tenant) ?? Begin(directory, context, tenant));
        server.MapPost(Path, async (string directory, HttpContext context) =>
            Refusal(directory, context, tenant) ?? await Pick(directory, context, tenant));
    }

    private static IResult? Refusal(string directory, HttpContext context, DevelopmentTenant tenant)
    {
        var query = context.Request.Query;
        var distrust = Directories.IsKnown(directory) ? AuthorizeRequest.Distrust(query, tenant.Options) : SignInError.UnknownDirectory(directory);
        if (distrust is not null)
            return Pages.Error(context, distrust);
        return AuthorizeRequest.Fault(query, tenant.Options) is { } fault ? SendBack(query, fault) : null;
    }

    private static IResult Begin(string directory, HttpContext context, DevelopmentTenant tenant)
    {
        var query = context.Request.Query;
        var request = AuthorizeRequest.Read(query, tenant.Options);
        var session = Admitted(directory, tenant.SignIns.Session(context.Request.Cookies[SessionCookie]));
        var hinted = Hinted(directory, request.LoginHint, tenant);

        if (request.Prompt == "none")
            return request.Claims.Exceeds([]) ? SendBack(query, SignInError.SecondFactor(query["claims"].ToString()))
                : session is null || (request.LoginHint is not null && hinted?.User.Id != session.User.Id) ? SendBack(query, SignInError.LoginRequired)
                : tenant.MaySignIn(session) is { } silent ? SendBack(query, silent, request, tenant)
                : SendBack(query, SignInError.Disabled(session.User.DisplayName));

        var person = request.Prompt is null ? hinted ?? session : null;
        return person is null ? PersonPage.Show(directory, context, tenant) : SignIn(directory, person, context, tenant);
    }

    private static async Task<IResult> Pick(string directory, HttpContext context, DevelopmentTenant tenant)
    {
        // A page of somebody else must not sign a visitor in as a person of its choice.
        if (context.Request.Headers.Origin is [{ } origin] && origin != $"{context.Request.Scheme}://{context.Request.Host}")
            return Results.StatusCode(StatusCodes.Status403Forbidden);

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Outcome(form["outcome"]) is { } outcome)
            return SendBack(context.Request.Query, outcome);
        var person = Admitted(directory, tenant.Accounts.Find(form["person"].ToString()));
        return person is null ? PersonPage.Show(directory, context, tenant) : SignIn(directory, person, context, tenant);
    }

    /// <summary>How a sign-in may end without anybody signed in: the buttons below the list.</summary>
    private static SignInError? Outcome(string? button) => button switch
    {
        "cancel" => SignInError.Cancelled,
        "wrong-tenant" => SignInError.WrongTenant,
        "second-factor" => SignInError.SecondFactor(RequestedClaims.SecondFactor),
        _ => null,
    };

    private static IResult SignIn(string directory, DemoPerson person, HttpContext context, DevelopmentTenant tenant)
    {
        if (tenant.MaySignIn(person) is null)
            return PersonPage.Show(directory, context, tenant, SignInError.Disabled(person.User.DisplayName));
        context.Response.Cookies.Append(SessionCookie, tenant.SignIns.AddSession(person),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        return SendBack(context.Request.Query, person, AuthorizeRequest.Read(context.Request.Query, tenant.Options), tenant);
    }

    private static IResult SendBack(IQueryCollection query, DemoPerson person, AuthorizeRequest request, DevelopmentTenant tenant) =>
        Results.Redirect(AuthorizeRequest.Answer(query, ("code", tenant.SignIns.AddCode(person, request)), ("client_info", ClientInfo.Of(person))));

    private static IResult SendBack(IQueryCollection query, SignInError error) =>
        Results.Redirect(AuthorizeRequest.Answer(query,
            ("error", error.Error), ("error_description", error.Description), ("suberror", error.SubError), ("claims", error.Claims)));

    private static DemoPerson? Admitted(string directory, DemoPerson? person) =>
        person is not null && Directories.Admits(directory, person.TenantId) ? person : null;

    private static DemoPerson? Hinted(string directory, string? hint, DevelopmentTenant tenant) => hint is null ? null
        : tenant.Accounts.People.FirstOrDefault(person => person.State != DemoAccountState.Deleted && Directories.Admits(directory, person.TenantId)
            && string.Equals(person.User.UserPrincipalName, hint, StringComparison.OrdinalIgnoreCase));
}
