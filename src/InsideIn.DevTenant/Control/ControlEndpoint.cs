using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InsideIn.DevTenant;

/// <summary>
/// Makes the tenant misbehave or change, by request: for scripts and for tests whose program is another process. Only
/// from this machine, with the key that was printed at start, and never for a web page.
/// </summary>
internal static class ControlEndpoint
{
    public const string Prefix = "/_dev";

    public const string KeyHeader = "X-Dev-Key";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void MapControl(this WebApplication server, DevelopmentTenant tenant)
    {
        var control = server.MapGroup(Prefix);
        control.AddEndpointFilter(async (call, next) => Refusal(call.HttpContext, tenant) ?? await next(call));
        control.MapFaults(tenant);
        control.MapTokens(tenant);
        control.MapPost("/accounts/{alias}/{change}", (string alias, string change, HttpContext context) =>
            Act<AccountChange>(context, body => body.Apply(change, alias, tenant.Accounts)));
        control.MapOrder<ClockOffset>("/clock", body => tenant.ClockOffset = TimeSpan.FromSeconds(body.OffsetSeconds));
        control.MapPost("/reset", () => { tenant.Reset(); return Results.NoContent(); });
        control.MapGet("/requests", () => Results.Json(tenant.Requests, Format));
        control.MapGet("/outbox", () => Results.Json(tenant.Outbox, Format));
    }

    private static void MapFaults(this RouteGroupBuilder control, DevelopmentTenant tenant)
    {
        control.MapOrder<TransportFault>("/faults", tenant.Faults.Add);
        control.MapOrder<DeltaOrder>("/faults/delta", body => tenant.Faults.Add(body.Fault, body.Count));
        control.MapOrder<Interaction>("/faults/interaction", tenant.Faults.Add);
        control.MapPost("/faults/clear", () => { tenant.Faults.Clear(); return Results.NoContent(); });
    }

    private static void MapTokens(this RouteGroupBuilder control, DevelopmentTenant tenant)
    {
        control.MapOrder<KeyRollover>("/keys/roll", body => tenant.RollKeys(body.KeepOld));
        control.MapOrder<KeyOwner>("/keys/owner", body => tenant.KeyOwner = body);
        control.MapPost("/refresh-tokens/revoke", () => { tenant.RevokeRefreshTokens(); return Results.NoContent(); });
        control.MapPost("/mint", (Delegate)((HttpContext context) => Answer<MintRequest>(context, body => Results.Text(body.Mint(tenant)))));
    }

    private static void MapOrder<T>(this RouteGroupBuilder control, string path, Action<T> act) where T : class =>
        control.MapPost(path, (Delegate)((HttpContext context) => Act(context, act)));

    private static IResult? Refusal(HttpContext context, DevelopmentTenant tenant)
    {
        var request = context.Request;
        // A caller in this process has no address.
        var isHere = context.Connection.RemoteIpAddress is not { } from || IPAddress.IsLoopback(from);
        var isPage = request.Headers.Origin.Count > 0 || request.Headers["Sec-Fetch-Site"].Count > 0;
        var isKnown = CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(request.Headers[KeyHeader].ToString()), Encoding.UTF8.GetBytes(tenant.ControlKey));
        return isHere && !isPage && isKnown ? null : Results.Text(
            $"This is for programs on this machine that know the key printed at start (header {KeyHeader}), and not for web pages.",
            statusCode: StatusCodes.Status403Forbidden);
    }

    private static Task<IResult> Act<T>(HttpContext context, Action<T> act) where T : class => Answer<T>(context, body =>
    {
        act(body);
        return Results.NoContent();
    });

    /// <summary>Reads the order, empty for no body, and says what is wrong with it instead of failing.</summary>
    private static async Task<IResult> Answer<T>(HttpContext context, Func<T, IResult> answer) where T : class
    {
        try
        {
            using var reader = new StreamReader(context.Request.Body);
            var text = await reader.ReadToEndAsync(context.RequestAborted);
            return answer(JsonSerializer.Deserialize<T>(text.Length == 0 ? "{}" : text, Format) ?? throw new JsonException("The body is null; expected an object."));
        }
        catch (KeyNotFoundException unknown)
        {
            return Results.Text(unknown.Message, statusCode: StatusCodes.Status404NotFound);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException)
        {
            return Results.Text(wrong.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private sealed record KeyRollover(bool KeepOld);

    private sealed record DeltaOrder(DeltaFault Fault, int Count = 1);

    private sealed record ClockOffset(double OffsetSeconds);
}
