using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace InsideIn.DevTenant;

/// <summary>
/// A request to sign somebody in. Two kinds of fault: where the redirect URI cannot be trusted the browser is not sent
/// anywhere, every other fault is told to the application at its redirect URI.
/// </summary>
internal sealed record AuthorizeRequest
{
    public required string RedirectUri { get; init; }
    public required GrantedScopes Granted { get; init; }
    public required string Challenge { get; init; }
    public required string? Nonce { get; init; }
    public required string? Prompt { get; init; }
    public required string? LoginHint { get; init; }
    public required RequestedClaims Claims { get; init; }

    /// <summary>Why no redirect may happen at all. Shape: null when client and redirect URI are registered ones.</summary>
    public static SignInError? Distrust(IQueryCollection query, DevelopmentTenantOptions options)
    {
        if (query.FirstOrDefault(parameter => parameter.Value.Count > 1).Key is { } repeated)
            return SignInError.Repeated(repeated);
        if (Text(query, "client_id") is var client && client != options.BrowserClientId)
            return SignInError.UnknownClient(client, options.BrowserClientId);
        var redirect = Text(query, "redirect_uri");
        return redirect is not null && options.RedirectUris.Contains(redirect) ? null : SignInError.RedirectNotRegistered(redirect, options.RedirectUris);
    }

    /// <summary>Why the application is answered with an error. Shape: null when the request can be read.</summary>
    public static SignInError? Fault(IQueryCollection query, DevelopmentTenantOptions options) => query switch
    {
        _ when Text(query, "response_type") is var type and not "code" => SignInError.UnsupportedResponseType(type),
        _ when Text(query, "response_mode") is var mode and not (null or "query" or "fragment") => SignInError.UnsupportedResponseMode(mode),
        _ when Text(query, "code_challenge_method") != "S256" || Text(query, "code_challenge") is not { Length: 43 } => SignInError.ChallengeMissing,
        _ when Text(query, "prompt") is var prompt and not (null or "none" or "login" or "select_account") => SignInError.UnsupportedPrompt(prompt),
        _ when GrantedScopes.Parse(Text(query, "scope"), options) is null => SignInError.UnknownScope(Text(query, "scope")),
        _ when RequestedClaims.Parse(Text(query, "claims")) is null => SignInError.ClaimsUnreadable,
        _ => null,
    };

    /// <summary>The request, once neither <see cref="Distrust"/> nor <see cref="Fault"/> has an objection.</summary>
    public static AuthorizeRequest Read(IQueryCollection query, DevelopmentTenantOptions options) => new()
    {
        RedirectUri = Text(query, "redirect_uri")!,
        Granted = GrantedScopes.Parse(Text(query, "scope"), options)!,
        Challenge = Text(query, "code_challenge")!,
        Nonce = Text(query, "nonce"),
        Prompt = Text(query, "prompt"),
        LoginHint = Text(query, "login_hint"),
        Claims = RequestedClaims.Parse(Text(query, "claims"))!,
    };

    /// <summary>The address at which the application learns the outcome.</summary>
    public static string Answer(IQueryCollection query, params (string Name, string? Value)[] outcome)
    {
        var parameters = outcome.Append(("state", Text(query, "state"))).Where(part => part.Item2 is not null)
            .Select(part => KeyValuePair.Create(part.Item1, part.Item2));
        var redirect = Text(query, "redirect_uri")!;
        return IsInFragment(query)
            ? $"{redirect}#{QueryHelpers.AddQueryString("", parameters)[1..]}"
            : QueryHelpers.AddQueryString(redirect, parameters);
    }

    /// <summary>A registered address, with the caller's state if it sent one.</summary>
    public static string WithState(string address, IQueryCollection query) =>
        Text(query, "state") is { } state ? QueryHelpers.AddQueryString(address, "state", state) : address;

    private static bool IsInFragment(IQueryCollection query) => Text(query, "response_mode") == "fragment";

    private static string? Text(IQueryCollection query, string name) => query.TryGetValue(name, out var values) && values is [{ Length: > 0 } text] ? text : null;
}
