using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL;

/// <summary>One entry of the response's <c>errors</c>. The executor adds path and locations where the resolver that raised it left them out.</summary>
public sealed record GraphQLError(string Message)
{
    /// <summary>The stable code, shown as <c>extensions.code</c>; null for none.</summary>
    public string? Code { get; init; }

    /// <summary>The schema coordinate of the field, argument or directive concerned, as <c>Post.comments</c>, shown as <c>extensions.coordinate</c>; for failed fields the executor fills it in. Source: spec 3.14.</summary>
    public string? Coordinate { get; init; }

    /// <summary>The response names and list positions from the root to the field; null for errors of the whole request.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>The places in the document, counted from 1.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>Further entries of <c>extensions</c>: strings, numbers, booleans and null.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The fault behind the error; it goes to the log, never into the response.</summary>
    public Exception? Exception { get; init; }

    /// <summary>A fault of ours, as readers learn of it: nothing but the id under which the log has the rest.</summary>
    internal static GraphQLError Fault(Exception fault, string traceId) => new("Unexpected Execution Error")
    {
        Code = ErrorCodes.Internal,
        Exception = fault,
        Extensions = new Dictionary<string, object?> { ["traceId"] = traceId },
    };
}
