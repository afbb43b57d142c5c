using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>What the token endpoint answers: tokens, or why there are none.</summary>
internal static class TokenAnswer
{
    public static JsonObject Bearer(TokenDraft token, TimeSpan lifetime) => new()
    {
        ["token_type"] = "Bearer",
        ["expires_in"] = (int)lifetime.TotalSeconds,
        ["ext_expires_in"] = (int)lifetime.TotalSeconds,
        ["access_token"] = token.Write(),
    };

    public static void AddRefresh(JsonObject answer, IssuedRefresh right, DevelopmentTenant tenant)
    {
        answer["refresh_token"] = tenant.SignIns.AddRefresh(right);
        answer["refresh_token_expires_in"] = (int)(right.SignedInAt + SignIns.RefreshLifetime - tenant.Clock.GetUtcNow()).TotalSeconds;
    }

    public static IResult Grant(JsonObject answer) => Results.Text(answer.ToJsonString(), "application/json");

    public static IResult Refuse(SignInError error, DevelopmentTenant tenant) => Results.Text(
        error.ToJson(tenant.Clock.GetUtcNow()).ToJsonString(), "application/json",
        statusCode: error.Error == "invalid_client" ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest);
}
