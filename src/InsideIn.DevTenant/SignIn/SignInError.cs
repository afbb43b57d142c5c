using System.Globalization;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>Why a sign-in is refused, in OAuth's word and in Entra ID's number and sentence.</summary>
internal sealed record SignInError(string Error, int Number, string Sentence)
{
    public string Description => $"AADSTS{Number.ToString(CultureInfo.InvariantCulture)}: {Sentence}";

    /// <summary>A finer word where OAuth's is too coarse. Shape: null where it is not.</summary>
    public string? SubError { get; init; }

    /// <summary>What a further sign-in must fulfil, as JSON text. Shape: null when there is nothing to fulfil.</summary>
    public string? Claims { get; init; }

    public JsonObject ToJson(DateTimeOffset now)
    {
        var answer = new JsonObject
        {
            ["error"] = Error,
            ["error_description"] = Description,
            ["error_codes"] = new JsonArray(Number),
            ["timestamp"] = now.ToString("yyyy-MM-dd HH:mm:ssZ", CultureInfo.InvariantCulture),
        };
        if (SubError is not null)
            answer["suberror"] = SubError;
        if (Claims is not null)
            answer["claims"] = Claims;
        return answer;
    }

    public static SignInError UnknownDirectory(string found) => new("invalid_request", 90002,
        $"There is no directory '{found}' here; expected {Tenants.Home}, {Tenants.Other}, common or organizations.");

    public static SignInError UnknownClient(string? found, string expected) => new("unauthorized_client", 700016,
        $"There is no application '{found}' in the directory; expected {expected}.");

    public static SignInError RedirectNotRegistered(string? found, IEnumerable<string> registered) => new("invalid_request", 50011,
        $"The redirect URI '{found}' is not one of those registered: {string.Join(", ", registered)}.");

    public static SignInError Repeated(string parameter) => new("invalid_request", 900144, $"The parameter '{parameter}' stands in the request more than once.");

    public static SignInError UnsupportedResponseType(string? found) => new("unsupported_response_type", 700054, $"The response_type is '{found}'; expected 'code'.");

    public static SignInError UnsupportedResponseMode(string? found) => new("invalid_request", 70007, $"The response_mode is '{found}'; expected 'query' or 'fragment'.");

    public static readonly SignInError ChallengeMissing = new("invalid_request", 9002325,
        "Proof Key for Code Exchange is required: a code_challenge of 43 characters with code_challenge_method 'S256'.");

    public static SignInError UnsupportedPrompt(string? found) => new("invalid_request", 90023, $"The prompt is '{found}'; expected 'none', 'login' or 'select_account'.");

    public static SignInError UnknownScope(string? found) => new("invalid_scope", 70011, $"The scope '{found}' holds a name that is not offered, or none.");

    public static readonly SignInError LoginRequired = new("login_required", 50058, "A silent sign-in was asked for, but nobody fitting is signed in.");

    public static readonly SignInError Cancelled = new("access_denied", 65004, "The person cancelled the sign-in.");

    /// <summary>The sign-in must be repeated with a second factor.</summary>
    public static SignInError SecondFactor(string claims) => new("interaction_required", 50076,
        "A second factor is required, because an administrator demands it or the person is somewhere new.") { SubError = "basic_action", Claims = claims };

    public static readonly SignInError WrongTenant = new("access_denied", 50020, "The account that was picked does not exist in this directory.");

    public static readonly SignInError ClaimsUnreadable = new("invalid_request", 50154, "The parameter 'claims' is no JSON object.");

    public static SignInError Disabled(string name) => new("interaction_required", 50057, $"The account of {name} is disabled.");

    public static SignInError Gone(string name) => new("invalid_grant", 50057, $"The account of {name} is disabled.");

    public static SignInError UnsupportedGrant(string? found) => new("unsupported_grant_type", 70003,
        $"The grant_type is '{found}'; expected 'authorization_code' or 'refresh_token'.");

    public static readonly SignInError OriginMissing = new("invalid_request", 9002327,
        "Tokens of a single-page application may only be redeemed by a cross-origin request: the Origin header is missing.");

    public static SignInError OriginForeign(string found) => new("invalid_request", 9002326,
        $"The origin '{found}' is not that of a registered redirect URI.");

    public static readonly SignInError CodeInvalid = new("invalid_grant", 54005, "The code is unknown, has been redeemed already, or has expired.");

    public static readonly SignInError CodeForAnother = new("invalid_grant", 500112, "The redirect URI is not the one that the code was issued for.");

    public static readonly SignInError VerifierWrong = new("invalid_grant", 501481, "The code_verifier does not match the code_challenge of the sign-in.");

    public static readonly SignInError RefreshInvalid = new("invalid_grant", 700084, "The refresh token is unknown, has been used already, or is older than 24 hours.");

    public static readonly SignInError ProofMissing = new("invalid_client", 7000218, "The request must carry a client_secret or a client_assertion.");

    public static SignInError ProofUnsupported(string? found) => new("invalid_request", 70002, $"The client_assertion_type is '{found}'; expected 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'.");

    public static SignInError SecretWrong(string client) => new("invalid_client", 7000215, $"The client secret is not that of the application {client}.");

    public static SignInError StatementWrong(string client) => new("invalid_client", 700027,
        $"The client assertion is not signed with a key of the application {client}, not meant for this address, or expired.");

    public static SignInError NotEverything(string? found) => new("invalid_scope", 1002012,
        $"The scope is '{found}'; an application that acts by itself asks for one known resource followed by '/.default'.");

    public static SignInError TokenUseUnsupported(string? found) => new("invalid_request", 900144, $"The requested_token_use is '{found}'; expected 'on_behalf_of'.");

    public static SignInError AssertionInvalid(string why) => new("invalid_grant", 500131, $"The assertion cannot be used: {why}");

    public static SignInError ConsentRequired(string client, IEnumerable<string> missing) => new("invalid_grant", 65001,
        $"Nobody has consented that the application {client} may use {string.Join(", ", missing)}.") { SubError = "consent_required" };
}
