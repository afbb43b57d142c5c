using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL.Http;

/// <summary>The status of each answer: as the audits of graphql-http want it, or as the draft of 2026 has it.</summary>
internal static class ResponseStatus
{
    // A code of the draft's own; HTTP has none for an answer with data and errors.
    private const int PartialSuccess = 294;

    /// <summary>The status of an answer that came from the executor.</summary>
    public static int Of(OperationResult result, string mediaType, bool isDraft2026) => result.Outcome switch
    {
        _ when result.RetryAfter is not null => StatusCodes.Status429TooManyRequests,
        OperationOutcome.NotAQuery => StatusCodes.Status405MethodNotAllowed,
        OperationOutcome.Refused => OfRefused(result, mediaType, isDraft2026),
        _ when isDraft2026 && mediaType == MediaTypes.Response && result.Errors.Count > 0 => PartialSuccess,
        _ => StatusCodes.Status200OK,
    };

    /// <summary>The status of a request that could not be read.</summary>
    public static int Of(HttpProblem problem, bool isDraft2026) =>
        isDraft2026 && problem.IsOfShape ? StatusCodes.Status422UnprocessableEntity : problem.Status;

    // Readers of application/json expect 200 for every well-formed request. Source: GraphQL over HTTP, section 6.4.1; the draft drops this.
    private static int OfRefused(OperationResult result, string mediaType, bool isDraft2026)
    {
        // No request that a reader could have meant: it names no document that may run.
        if (result.Errors.Any(error => error.Code is ErrorCodes.PersistedDocumentNotFound or ErrorCodes.PersistedDocumentRequired)) return StatusCodes.Status400BadRequest;
        if (isDraft2026) return result.Errors.Any(error => error.Code == ErrorCodes.ParseFailed) ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity;
        return mediaType == MediaTypes.Response ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }
}
