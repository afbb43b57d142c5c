using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>The two documents from which an application learns whom to trust: endpoints and keys, for every tenant.</summary>
internal static class Metadata
{
    public static void MapMetadata(this WebApplication server, DevelopmentTenant tenant)
    {
        server.MapGet("/{directory}/v2.0/.well-known/openid-configuration", (string directory, HttpContext context) =>
            Directories.IsKnown(directory) ? Document(context, Describe(directory, tenant)) : Results.NotFound());
        server.MapGet("/{directory}/discovery/v2.0/keys", (string directory, HttpContext context) =>
        {
            tenant.CountKeyRead();
            return Directories.IsKnown(directory) ? Document(context, Keys(tenant)) : Results.NotFound();
        });
    }

    private static JsonObject Describe(string directory, DevelopmentTenant tenant)
    {
        var address = $"{tenant.Address}/{directory}";
        return new JsonObject
        {
            ["issuer"] = tenant.Tokens.Issuer(Guid.TryParse(directory, out var id) ? id.ToString() : "{tenantid}"),
            ["authorization_endpoint"] = $"{address}/oauth2/v2.0/authorize",
            ["token_endpoint"] = $"{address}/oauth2/v2.0/token",
            ["end_session_endpoint"] = $"{address}/oauth2/v2.0/logout",
            ["jwks_uri"] = $"{address}/discovery/v2.0/keys",
            ["response_types_supported"] = new JsonArray("code"),
            ["response_modes_supported"] = new JsonArray("query", "fragment"),
            ["subject_types_supported"] = new JsonArray("pairwise"),
            ["scopes_supported"] = new JsonArray("openid", "profile", "email", "offline_access"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["code_challenge_methods_supported"] = new JsonArray("S256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("none"),
            ["cloud_instance_name"] = KeyOwner.Ours.Cloud,
            ["tenant_region_scope"] = null,
        };
    }

    private static JsonObject Keys(DevelopmentTenant tenant)
    {
        var (issuerPath, cloud) = tenant.KeyOwner;
        return new JsonObject
        {
            ["keys"] = new JsonArray([.. tenant.Keys.Published.Select(key => key.Describe(tenant.Tokens.Issuer(issuerPath), cloud))]),
        };
    }

    private static IResult Document(HttpContext context, JsonObject document)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Text(document.ToJsonString(), "application/json");
    }
}
