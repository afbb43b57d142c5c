using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>The documents from which an application learns whom to trust: endpoints and keys, for every tenant.</summary>
internal static class Metadata
{
    public static void MapMetadata(this WebApplication server, DevelopmentTenant tenant)
    {
        server.MapGet("/{directory}/v2.0/.well-known/openid-configuration", (string directory, HttpContext context) =>
            Directories.IsKnown(directory) ? Document(context, Describe(directory, context, tenant)) : Results.NotFound());
        server.MapGet("/{directory}/discovery/instance", (string directory, HttpContext context) =>
            Directories.IsKnown(directory) ? Document(context, Instance(directory, context)) : Results.NotFound());
        server.MapGet("/{directory}/discovery/v2.0/keys", (string directory, HttpContext context) =>
        {
            tenant.CountKeyRead();
            return Directories.IsKnown(directory) ? Document(context, Keys(tenant)) : Results.NotFound();
        });
    }

    /// <summary>Which names this cloud goes by: its own, whichever of them was asked.</summary>
    private static JsonObject Instance(string directory, HttpContext context)
    {
        var host = context.Request.Host.Value!;
        return new JsonObject
        {
            ["tenant_discovery_endpoint"] = $"{Address(directory, context)}/v2.0/.well-known/openid-configuration",
            ["api-version"] = "1.1",
            ["metadata"] = new JsonArray(new JsonObject { ["preferred_network"] = host, ["preferred_cache"] = host, ["aliases"] = new JsonArray(host) }),
        };
    }

    /// <summary>Below the name that the caller reached the tenant by, so that it reaches every other endpoint the same way.</summary>
    private static string Address(string directory, HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}/{directory}";

    private static JsonObject Describe(string directory, HttpContext context, DevelopmentTenant tenant)
    {
        var address = Address(directory, context);
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
            ["token_endpoint_auth_methods_supported"] = new JsonArray("none", "client_secret_post", "private_key_jwt"),
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
