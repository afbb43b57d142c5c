using Microsoft.AspNetCore.Http;

namespace InsideIn.EntraId;

/// <summary>An answer to a request that may not pass: an HTTP status, a stable code, and a sentence for a person.</summary>
internal sealed record Refusal(int Status, string Code, string Message)
{
    public static readonly Refusal TokenMissing = new(401, "TOKEN_MISSING", "Sign in first: the request carries no bearer token.");

    public static readonly Refusal TokenRefused = new(401, "TOKEN_REFUSED", "The token is not valid here. Renew it or sign in again.");

    public static readonly Refusal SignedOut = new(401, "SIGNED_OUT", "This sign-in was ended by an administrator. Sign in again.");

    public static readonly Refusal ScopeMissing = new(403, "SCOPE_MISSING", "The token does not allow this application to act for a person.");

    public static readonly Refusal PermissionMissing = new(403, "PERMISSION_MISSING", "This is for applications that hold the permission; no person's token opens it.");

    public static readonly Refusal RoleMissing = new(403, "ROLE_MISSING", "Your account does not hold the role that this needs.");

    public static readonly Refusal AccountDisabled = new(403, "ACCOUNT_DISABLED", "This account has been disabled in the directory.");

    public static readonly Refusal AccountUnknown = new(403, "ACCOUNT_UNKNOWN", "This account is not in the directory. A new account is known a few minutes after it is made.");

    public static readonly Refusal IssuerUnavailable = new(503, "ISSUER_UNAVAILABLE", "Tokens cannot be checked at the moment. Try again shortly; there is no need to sign in again.");

    public Task Write(HttpContext context)
    {
        context.Response.StatusCode = Status;
        if (Status == StatusCodes.Status401Unauthorized && context.Response.Headers.WWWAuthenticate.Count == 0)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(new { code = Code, message = Message }, context.RequestAborted);
    }
}
