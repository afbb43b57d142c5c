using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>Tokens for applications that keep a secret: for themselves, or on behalf of a person whose token they were sent.</summary>
internal static class ServerTokens
{
    private const string OnBehalfOf = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    public static IResult Answer(Registration client, string directory, HttpContext context, IFormCollection form, DevelopmentTenant tenant)
    {
        if (!Directories.Admits(directory, Tenants.Home))
            return TokenAnswer.Refuse(SignInError.UnknownClient(client.ClientId, "an application of that directory"), tenant);
        var endpoint = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}";
        if (ClientProof.Fault(client, form, endpoint, tenant.Clock) is { } fault)
            return TokenAnswer.Refuse(fault, tenant);
        return form["grant_type"].ToString() switch
        {
            "client_credentials" => ForItself(client, form, tenant),
            OnBehalfOf => ForPerson(client, form, tenant),
            "refresh_token" => Renew(client, form, tenant),
            var other => TokenAnswer.Refuse(SignInError.UnsupportedGrant(other), tenant),
        };
    }

    private static IResult ForItself(Registration client, IFormCollection form, DevelopmentTenant tenant)
    {
        if (Resource.Parse(form["scope"], tenant.Options) is not { IsEverything: true } resource)
            return TokenAnswer.Refuse(SignInError.NotEverything(form["scope"]), tenant);
        var token = resource.IsGraph
            ? tenant.Tokens.Application(client.ClientId, Resource.Graph, client.ApplicationPermissions)
            : tenant.Tokens.Application(client.ClientId, tenant.Options.ApiClientId, []);
        return TokenAnswer.Grant(TokenAnswer.Bearer(token, tenant.Options.ApplicationTokenLifetime));
    }

    private static IResult ForPerson(Registration client, IFormCollection form, DevelopmentTenant tenant)
    {
        if (form["requested_token_use"] != "on_behalf_of")
            return TokenAnswer.Refuse(SignInError.TokenUseUnsupported(form["requested_token_use"]), tenant);
        var (token, fault) = TokenCheck.Verify(form["assertion"].ToString(), [client.ClientId], tenant);
        if (token is null)
            return TokenAnswer.Refuse(SignInError.AssertionInvalid(fault!), tenant);
        if (token.Text("scp") is null || tenant.Accounts.Account(Guid.Parse(token.Text("oid")!)) is not { } account)
            return TokenAnswer.Refuse(SignInError.AssertionInvalid("it is no token of a person"), tenant);
        if (tenant.Faults.TakeInteraction() is { } interaction)
            return TokenAnswer.Refuse(interaction.Refusal(client.ClientId), tenant);
        if (RequestedClaims.Parse(form["claims"]) is not { } demanded)
            return TokenAnswer.Refuse(SignInError.ClaimsUnreadable, tenant);
        if (demanded.Exceeds(token.Texts("acrs")))
            return TokenAnswer.Refuse(SignInError.SecondFactor(form["claims"].ToString()), tenant);
        return Grant(client, account.Person, form["scope"].ToString(), tenant.Clock.GetUtcNow(), tenant);
    }

    private static IResult Renew(Registration client, IFormCollection form, DevelopmentTenant tenant) =>
        tenant.SignIns.TakeRefresh(form["refresh_token"], client.ClientId) is not { } right
            ? TokenAnswer.Refuse(SignInError.RefreshInvalid, tenant)
            : Grant(client, right.Person, form["scope"].ToString(), right.SignedInAt, tenant);

    private static IResult Grant(Registration client, DemoPerson asked, string scope, DateTimeOffset signedInAt, DevelopmentTenant tenant)
    {
        if (tenant.MaySignIn(asked) is not { } person)
            return TokenAnswer.Refuse(SignInError.Gone(asked.User.DisplayName), tenant);
        if (Resource.Parse(scope, tenant.Options) is not { IsGraph: true } resource)
            return TokenAnswer.Refuse(SignInError.UnknownScope(scope), tenant);
        var permissions = resource.IsEverything ? client.DelegatedPermissions : resource.Names;
        if (permissions.Except(client.DelegatedPermissions).ToArray() is { Length: > 0 } missing)
            return TokenAnswer.Refuse(SignInError.ConsentRequired(client.ClientId, missing), tenant);

        var answer = TokenAnswer.Bearer(tenant.Tokens.OnBehalf(person, client.ClientId, permissions), tenant.Options.AccessTokenLifetime);
        answer["scope"] = string.Join(' ', permissions.Select(name => $"https://graph.microsoft.com/{name}"));
        answer["client_info"] = ClientInfo.Of(person);
        if (resource.SignIn.Contains("offline_access"))
            TokenAnswer.AddRefresh(answer, new IssuedRefresh(person, client.ClientId, new GrantedScopes([], resource.SignIn), signedInAt), tenant);
        return TokenAnswer.Grant(answer);
    }
}
