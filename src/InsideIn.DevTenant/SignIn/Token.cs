using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>The token endpoint for a single-page application: redeems codes and refresh tokens, for registered origins only.</summary>
internal static class Token
{
    private const string Path = "/{directory}/oauth2/v2.0/token";

    public static void MapToken(this WebApplication server, DevelopmentTenant tenant)
    {
        server.MapMethods(Path, [HttpMethods.Options], (HttpContext context) =>
        {
            context.Response.Headers.AccessControlAllowMethods = "POST";
            context.Response.Headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders;
            AllowOrigin(context, tenant.Options);
            return Results.NoContent();
        });
        server.MapPost(Path, async (string directory, HttpContext context) =>
        {
            AllowOrigin(context, tenant.Options);
            if (!context.Request.HasFormContentType)
                return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Refusal(directory, context, form, tenant.Options) is { } error ? Refuse(error, tenant) : Redeem(form, tenant);
        });
    }

    private static SignInError? Refusal(string directory, HttpContext context, IFormCollection form, DevelopmentTenantOptions options)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return form switch
        {
            _ when !Directories.IsKnown(directory) => SignInError.UnknownDirectory(directory),
            _ when form["client_id"] != options.BrowserClientId => SignInError.UnknownClient(form["client_id"], options.BrowserClientId),
            _ when origin.Length == 0 => SignInError.OriginMissing,
            _ when !IsRegistered(origin, options) => SignInError.OriginForeign(origin),
            _ => null,
        };
    }

    private static IResult Redeem(IFormCollection form, DevelopmentTenant tenant) => form["grant_type"].ToString() switch
    {
        "authorization_code" => RedeemCode(form, tenant),
        "refresh_token" => Renew(form, tenant),
        var other => Refuse(SignInError.UnsupportedGrant(other), tenant),
    };

    private static IResult RedeemCode(IFormCollection form, DevelopmentTenant tenant)
    {
        if (tenant.SignIns.TakeCode(form["code"]) is not { } code)
            return Refuse(SignInError.CodeInvalid, tenant);
        if (form["redirect_uri"] != code.Request.RedirectUri)
            return Refuse(SignInError.CodeForAnother, tenant);
        if (Challenge(form["code_verifier"].ToString()) != code.Request.Challenge)
            return Refuse(SignInError.VerifierWrong, tenant);
        return Grant(new IssuedRefresh(code.Person, code.Request.Granted, code.SignedInAt), code.Request.Nonce, tenant);
    }

    private static IResult Renew(IFormCollection form, DevelopmentTenant tenant)
    {
        if (tenant.SignIns.TakeRefresh(form["refresh_token"]) is not { } refresh)
            return Refuse(SignInError.RefreshInvalid, tenant);
        var asked = form["scope"].ToString();
        var granted = asked.Length == 0 ? refresh.Granted : GrantedScopes.Parse(asked, tenant.Options);
        return granted is null ? Refuse(SignInError.UnknownScope(asked), tenant) : Grant(refresh with { Granted = granted }, nonce: null, tenant);
    }

    private static IResult Grant(IssuedRefresh right, string? nonce, DevelopmentTenant tenant)
    {
        var (person, granted, signedInAt) = right;
        if (!tenant.MaySignIn(person))
            return Refuse(SignInError.Gone(person.User.DisplayName), tenant);

        var lifetime = (int)tenant.Options.AccessTokenLifetime.TotalSeconds;
        var answer = new JsonObject
        {
            ["token_type"] = "Bearer",
            ["scope"] = granted.Text(tenant.Options),
            ["expires_in"] = lifetime,
            ["ext_expires_in"] = lifetime,
            ["access_token"] = tenant.Tokens.Access(person, granted).Write(),
            ["client_info"] = ClientInfo.Of(person),
        };
        if (granted.HasIdToken)
            answer["id_token"] = tenant.Tokens.Id(person, nonce).Write();
        if (granted.HasRefreshToken)
        {
            answer["refresh_token"] = tenant.SignIns.AddRefresh(right);
            answer["refresh_token_expires_in"] = (int)(signedInAt + SignIns.RefreshLifetime - tenant.Options.Clock.GetUtcNow()).TotalSeconds;
        }
        return Results.Text(answer.ToJsonString(), "application/json");
    }

    private static IResult Refuse(SignInError error, DevelopmentTenant tenant) =>
        Results.Text(error.ToJson(tenant.Options.Clock.GetUtcNow()).ToJsonString(), "application/json", statusCode: StatusCodes.Status400BadRequest);

    private static string Challenge(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private static void AllowOrigin(HttpContext context, DevelopmentTenantOptions options)
    {
        context.Response.Headers.Vary = "Origin";
        if (context.Request.Headers.Origin is [{ } origin] && IsRegistered(origin, options))
            context.Response.Headers.AccessControlAllowOrigin = origin;
    }

    private static bool IsRegistered(string origin, DevelopmentTenantOptions options) =>
        options.RedirectUris.Any(redirect => new Uri(redirect).GetLeftPart(UriPartial.Authority) == origin);
}
