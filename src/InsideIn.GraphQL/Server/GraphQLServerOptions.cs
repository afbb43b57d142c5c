namespace InsideIn.GraphQL;

/// <summary>The limits and switches of one GraphQL server.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>The largest request body, in bytes. Default 262,144; from 1,024 to 16,777,216. A larger body is answered 413.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>The deepest nesting of the request's JSON. Default 64; from 8 to 256.</summary>
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>How many requests one body may hold as a list. Default 0: lists are refused; from 0 to 10. A batch takes room for each of its operations and has the time of one.</summary>
    public int MaxBatchSize { get; set; }

    /// <summary>
    /// Answers with the statuses of the GraphQL over HTTP draft of 2026: 422 for requests of a wrong shape, invalid documents, unknown operations and wrong variables,
    /// also to readers of <c>application/json</c>, and 294 where data comes with errors. Default false: the statuses that clients and the audits of graphql-http expect.
    /// </summary>
    public bool Draft2026 { get; set; }

    /// <summary>How long one operation may take. Default 10 s; from 100 ms to 10 minutes. After it the answer is the error TIMEOUT.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many operations run at once. Default 64; from 1 to 10,000. Those above it are answered 503 with <c>Retry-After</c>.</summary>
    public int MaxConcurrentExecutions { get; set; } = 64;

    /// <summary>How many documents are kept parsed, validated and planned. Default 256; from 1 to 100,000.</summary>
    public int DocumentCacheSize { get; set; } = 256;

    /// <summary>Whether readers may ask for <c>__schema</c> and <c>__type</c>. Default null: in Development only. <see cref="RequestBuilder.AllowIntrospection"/> opens it for one request.</summary>
    public bool? AllowIntrospection { get; set; }

    /// <summary>Whether errors of validation name their rule in <c>extensions.rule</c>; for tests. Default false.</summary>
    public bool NamesRules { get; set; }

    internal void Check()
    {
        Check(nameof(MaxBodyBytes), MaxBodyBytes, 1_024, 16_777_216);
        Check(nameof(MaxJsonDepth), MaxJsonDepth, 8, 256);
        Check(nameof(MaxBatchSize), MaxBatchSize, 0, 10);
        Check(nameof(ExecutionTimeout), ExecutionTimeout.TotalMilliseconds, 100, 600_000);
        Check(nameof(MaxConcurrentExecutions), MaxConcurrentExecutions, 1, 10_000);
        Check(nameof(DocumentCacheSize), DocumentCacheSize, 1, 100_000);
    }

    private static void Check(string option, double value, double least, double most)
    {
        if (value < least || value > most)
            throw new InvalidOperationException($"{nameof(GraphQLServerOptions)}.{option} is {value}; allowed is from {least} to {most}.");
    }
}
