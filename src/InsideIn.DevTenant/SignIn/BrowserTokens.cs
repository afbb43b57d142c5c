using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>Tokens for the single-page application, which can keep no secret: codes and refresh tokens, for registered origins only.</summary>
internal static class BrowserTokens
{
    public static IResult Answer(HttpContext context, IFormCollection form, DevelopmentTenant tenant)
    {
        if (Refusal(context, form, tenant.Options) is { } refusal)
            return TokenAnswer.Refuse(refusal, tenant);
        return form["grant_type"].ToString() switch
        {
            "authorization_code" => RedeemCode(form, tenant),
            "refresh_token" => Renew(form, tenant),
            var other => TokenAnswer.Refuse(SignInError.UnsupportedGrant(other), tenant),
        };
    }

    private static SignInError? Refusal(HttpContext context, IFormCollection form, DevelopmentTenantOptions options)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return form switch
        {
            _ when form["client_id"] != options.BrowserClientId => SignInError.UnknownClient(form["client_id"], options.BrowserClientId),
            _ when origin.Length == 0 => SignInError.OriginMissing,
            _ when !options.IsRegisteredOrigin(origin) => SignInError.OriginForeign(origin),
            _ => null,
        };
    }

    private static IResult RedeemCode(IFormCollection form, DevelopmentTenant tenant)
    {
        if (tenant.SignIns.TakeCode(form["code"]) is not { } code)
            return TokenAnswer.Refuse(SignInError.CodeInvalid, tenant);
        if (form["redirect_uri"] != code.Request.RedirectUri)
            return TokenAnswer.Refuse(SignInError.CodeForAnother, tenant);
        if (Challenge(form["code_verifier"].ToString()) != code.Request.Challenge)
            return TokenAnswer.Refuse(SignInError.VerifierWrong, tenant);
        return Grant(new IssuedRefresh(code.Person, tenant.Options.BrowserClientId, code.Request.Granted, code.SignedInAt) { Claims = code.Request.Claims }, code.Request.Nonce, form, tenant);
    }

    private static IResult Renew(IFormCollection form, DevelopmentTenant tenant)
    {
        if (tenant.SignIns.TakeRefresh(form["refresh_token"], tenant.Options.BrowserClientId) is not { } refresh)
            return TokenAnswer.Refuse(SignInError.RefreshInvalid, tenant);
        var asked = form["scope"].ToString();
        var granted = asked.Length == 0 ? refresh.Granted : GrantedScopes.Parse(asked, tenant.Options);
        return granted is null ? TokenAnswer.Refuse(SignInError.UnknownScope(asked), tenant) : Grant(refresh with { Granted = granted }, nonce: null, form, tenant);
    }

    private static IResult Grant(IssuedRefresh right, string? nonce, IFormCollection form, DevelopmentTenant tenant)
    {
        if (RequestedClaims.Parse(form["claims"]) is not { } demanded)
            return TokenAnswer.Refuse(SignInError.ClaimsUnreadable, tenant);
        if (demanded.Exceeds(right.Claims.Contexts))
            return TokenAnswer.Refuse(SignInError.SecondFactor(form["claims"].ToString()), tenant);
        if (tenant.MaySignIn(right.Person) is not { } person)
            return TokenAnswer.Refuse(SignInError.Gone(right.Person.User.DisplayName), tenant);

        var answer = TokenAnswer.Bearer(tenant.Tokens.Access(person, right.Granted, right.Claims with { Capabilities = [.. right.Claims.Capabilities.Union(demanded.Capabilities)] }), tenant.Options.AccessTokenLifetime);
        answer["scope"] = right.Granted.Text(tenant.Options);
        answer["client_info"] = ClientInfo.Of(person);
        if (right.Granted.HasIdToken)
            answer["id_token"] = tenant.Tokens.Id(person, nonce).Write();
        if (right.Granted.HasRefreshToken)
            TokenAnswer.AddRefresh(answer, right, tenant);
        return TokenAnswer.Grant(answer);
    }

    private static string Challenge(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
