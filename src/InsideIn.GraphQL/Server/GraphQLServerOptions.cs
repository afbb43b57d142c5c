using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL;

/// <summary>The limits and switches of one GraphQL server.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>How much one request may ask for.</summary>
    public GraphQLLimits Limits { get; set; } = new();

    /// <summary>The documents that clients name instead of sending them.</summary>
    public TrustedDocumentOptions TrustedDocuments { get; } = new();

    /// <summary>Whether refusals tell how much was found and how much is allowed, beside the limit's name. Default null: everywhere but in Production.</summary>
    public bool? ShowsFigures { get; set; }

    /// <summary>
    /// Answers with the statuses of the GraphQL over HTTP draft of 2026: 422 for requests of a wrong shape, invalid documents, unknown operations and wrong variables,
    /// also to readers of <c>application/json</c>, and 294 where data comes with errors. Default false: the statuses that clients and the audits of graphql-http expect.
    /// </summary>
    public bool Draft2026 { get; set; }

    /// <summary>How many documents are kept parsed, validated and planned. Default 256; from 1 to 100,000.</summary>
    public int DocumentCacheSize { get; set; } = 256;

    /// <summary>Whether readers may ask for <c>__schema</c> and <c>__type</c>. Default null: in Development only. <see cref="RequestBuilder.AllowIntrospection"/> opens it for one request.</summary>
    public bool? AllowIntrospection { get; set; }

    /// <summary>Whether errors of validation propose names like the one that was not found. Default null: in Development only.</summary>
    public bool? SuggestsNames { get; set; }

    /// <summary>Whether errors of validation name their rule in <c>extensions.rule</c>; for tests. Default false.</summary>
    public bool NamesRules { get; set; }

    /// <summary>The limits of connections that stay open: WebSockets and event streams.</summary>
    public ConnectionOptions Connections { get; } = new();

    /// <summary>How documents are validated; known once the server is made.</summary>
    internal ValidationOptions Validation { get; private set; } = ValidationOptions.Default;

    /// <summary>What refusals tell; known once the server is made.</summary>
    internal LimitErrors Refusals { get; private set; }

    /// <summary>Errors: an <see cref="InvalidOperationException"/> for the first option outside its range.</summary>
    internal void Complete(bool isProduction, bool isDevelopment)
    {
        Refusals = new LimitErrors(ShowsFigures ?? !isProduction);
        Limits.Check();
        Validation = Limits.ForValidation() with { SuggestsNames = SuggestsNames ?? isDevelopment };
        Connections.Check();
        if (DocumentCacheSize is < 1 or > 100_000)
            throw new InvalidOperationException($"{nameof(GraphQLServerOptions)}.{nameof(DocumentCacheSize)} is {DocumentCacheSize}; allowed is from 1 to 100000.");
    }
}
