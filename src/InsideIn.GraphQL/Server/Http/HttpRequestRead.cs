using System.Text.Json;
using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.Http;

/// <summary>What was read from HTTP: requests, or the status and the reason why there are none. The JSON lives until it is disposed.</summary>
/// <param name="Requests">In the order in which they were sent; one, unless it is a batch. Shape: empty where nothing could be read.</param>
/// <param name="IsBatch">Whether they came as a list, and are answered by one.</param>
internal readonly record struct HttpRequestRead(GraphQLRequest[] Requests, bool IsBatch, HttpProblem? Problem, JsonDocument? Json) : IDisposable
{
    public static HttpRequestRead One(GraphQLRequest request, JsonDocument? json) => new([request], false, null, json);

    public static HttpRequestRead Bad(HttpProblem problem) => new([], false, problem, null);

    public static HttpRequestRead Bad(int status, string message) => Bad(new HttpProblem(status, message));

    public void Dispose() => Json?.Dispose();
}

/// <summary>Why HTTP brought no request.</summary>
/// <param name="Status">The status to answer with.</param>
/// <param name="Message">What was found and what was expected.</param>
internal sealed record HttpProblem(int Status, string Message)
{
    /// <summary>Whether the JSON was read, and only its shape is wrong.</summary>
    public bool IsOfShape { get; init; }

    /// <summary>The limit that the request passed. Shape: null for every other reason.</summary>
    public LimitExcess? Excess { get; init; }

    /// <summary>A request above a limit, with the status that tells it.</summary>
    public static HttpProblem Of(int status, LimitExcess excess) => new(status, excess.Message) { Excess = excess };

    /// <summary>The problem as an answer carries it.</summary>
    public GraphQLError ToGraphQLError(LimitErrors limits) => Excess is null ? new GraphQLError(Message) { Code = ErrorCodes.BadRequest } : limits.Of(Excess);
}
