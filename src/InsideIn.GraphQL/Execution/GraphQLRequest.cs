using System.Security.Claims;
using System.Text.Json;
using InsideIn.GraphQL.Limits;

namespace InsideIn.GraphQL.Execution;

/// <summary>What a reader asks, whatever transport brought it.</summary>
/// <param name="Query">The document; null when it is named by <paramref name="DocumentId"/>.</param>
/// <param name="OperationName">The operation to run; null when the document has only one.</param>
/// <param name="Variables">A JSON object; undefined or null for none.</param>
/// <param name="DocumentId">The id of a trusted document; null when the document itself is sent.</param>
public sealed record GraphQLRequest(string? Query, string? OperationName = null, JsonElement Variables = default, string? DocumentId = null);

/// <summary>Who asks, and with what at hand.</summary>
public sealed record RequestSurroundings(IServiceProvider Services, ClaimsPrincipal User)
{
    /// <summary>What parameters with <see cref="GlobalStateAttribute"/> read.</summary>
    public IReadOnlyDictionary<string, object?> GlobalState { get; init; } = new Dictionary<string, object?>();

    /// <summary>Who asks, as the limit on cost over time tells readers apart. Shape: null: not limited.</summary>
    public object? Reader { get; init; }

    /// <summary>What the request wants to know of its cost.</summary>
    public CostReport CostReport { get; init; }

    /// <summary>Whether the request may ask for the schema.</summary>
    public bool AllowIntrospection { get; init; }

    /// <summary>Whether the request may bring a document of its own where only trusted ones are taken.</summary>
    public bool AllowAnyDocument { get; init; }

    /// <summary>Makes the surroundings of one event of a subscription anew, with services of its own, so that rights which have changed show. Shape: null: as they were when it began. Errors: a <see cref="GraphQLException"/> ends the subscription with its error.</summary>
    public Func<IServiceProvider, CancellationToken, ValueTask<RequestSurroundings>>? OfEvent { get; init; }

    /// <summary>Whether nothing may be changed, as over HTTP GET.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>When what the reader signed in with ends: a connection that stays open is closed then. Null: never.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>What tells that a connection that stays open is to be checked at once.</summary>
    public CancellationToken Alarm { get; init; }

    /// <summary>How much of the time of one operation is spent already; by the earlier requests of a batch, for example.</summary>
    public TimeSpan TimeSpent { get; init; }

    /// <summary>The batch that the request belongs to. Shape: null for a request of its own.</summary>
    internal BatchCost? Batch { get; init; }
}
