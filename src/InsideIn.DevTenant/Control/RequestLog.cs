using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>One request as the tenant saw it. Tokens, secrets and codes are not part of it.</summary>
public sealed record SeenRequest(string Method, string Host, string Path, string Query)
{
    public int Status { get; init; }

    /// <summary>Whether a bearer token came with it.</summary>
    public bool HasToken { get; init; }

    /// <summary>Who asked for a token, how, for what, and which claims it was to fulfil. Shape: null at other addresses.</summary>
    public string? Client { get; init; }

    public string? Grant { get; init; }

    public string? Scope { get; init; }

    public string? Claims { get; init; }
}

/// <summary>The last requests, oldest first: what a test asserts about its own program's behaviour.</summary>
internal sealed class RequestLog
{
    private const int Largest = 10_000;

    private readonly ConcurrentQueue<SeenRequest> _seen = [];

    public IReadOnlyList<SeenRequest> All => [.. _seen];

    public void Clear() => _seen.Clear();

    public async Task Record(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments(ControlEndpoint.Prefix))
        {
            await next(context);
            return;
        }
        // Read before the answer is made: afterwards the connection may be gone.
        var form = context.Request.Path.Value!.EndsWith("/token", StringComparison.Ordinal) && context.Request.HasFormContentType
            ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        try
        {
            await next(context);
        }
        finally
        {
            _seen.Enqueue(Seen(context, form));
            while (_seen.Count > Largest)
                _seen.TryDequeue(out _);
        }
    }

    private static SeenRequest Seen(HttpContext context, IFormCollection form)
    {
        var request = context.Request;
        return new SeenRequest(request.Method, request.Host.Value ?? "", request.Path, Query(request))
        {
            Status = context.Response.StatusCode,
            HasToken = request.Headers.Authorization.Count > 0,
            Client = Text(form, "client_id"),
            Grant = Text(form, "grant_type"),
            Scope = Text(form, "scope"),
            Claims = Text(form, "claims"),
        };
    }

    /// <summary>The query as it came, but for the token that a sign-out may carry.</summary>
    private static string Query(HttpRequest request) => request.Query.ContainsKey("id_token_hint")
        ? QueryString.Create(request.Query.Where(parameter => parameter.Key != "id_token_hint")).Value ?? ""
        : request.QueryString.Value ?? "";

    private static string? Text(IFormCollection form, string name) => form[name].ToString() is { Length: > 0 } text ? text : null;
}
