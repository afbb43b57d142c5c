using InsideIn.EntraId;

namespace InsideIn;

/// <summary>What a load balancer asks.</summary>
internal static class Health
{
    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (the store reads and tokens can be judged; 503 with what is missing otherwise; facts set aside, and a store that only reads, are alarms and no reason to send people elsewhere), both without sign-in.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Ok(new { status = "live" })).AllowAnonymous();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(DocumentStore store, IssuerMetadata issuer, CancellationToken cancellationToken)
    {
        var isStoreReady = await AnswersAsync(store, cancellationToken);
        var answer = new
        {
            store = isStoreReady,
            storeWrites = store.Fault is null,
            issuer = await issuer.IsAvailable(cancellationToken),
            setAsideFacts = isStoreReady ? await store.SetAsideCountAsync(cancellationToken) : 0,
        };
        return Results.Json(answer, statusCode: answer is { store: true, issuer: true } ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> AnswersAsync(DocumentStore store, CancellationToken cancellationToken)
    {
        try
        {
            await store.LastPositionAsync(cancellationToken);
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }
}
