namespace InsideIn.GraphQL;

/// <summary>The values of <c>extensions.code</c> that the engine itself gives.</summary>
public static class ErrorCodes
{
    /// <summary>The HTTP request carries no GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document is no GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document is larger or more tangled than the server takes on.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The request names a document that the server does not have.</summary>
    public const string PersistedDocumentNotFound = "PERSISTED_DOCUMENT_NOT_FOUND";

    /// <summary>The request brings a document, and the server takes only those that it has.</summary>
    public const string PersistedDocumentRequired = "PERSISTED_DOCUMENT_REQUIRED";

    /// <summary>The operation may return or resolve more than the server takes on.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>A variable, an argument or an id has a wrong value.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The document has no such operation, or several and none is named.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The reader is not signed in.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The reader may not do this.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>The request took longer than the server allows.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The reader of a subscription fell too far behind its events; it subscribes again and reads what it missed.</summary>
    public const string EventsLost = "EVENTS_LOST";

    /// <summary>A fault of the server; the log has it under the trace id.</summary>
    public const string Internal = "INTERNAL";
}
