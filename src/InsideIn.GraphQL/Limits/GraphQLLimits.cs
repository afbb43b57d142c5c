using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL;

/// <summary>
/// How much one request may ask for. What is above a limit is refused before any resolver runs, with the code LIMIT_EXCEEDED and the limit's name.
/// The defaults hold in every environment. Source: decision 13.
/// </summary>
public sealed record GraphQLLimits
{
    /// <summary>For texts of a tool or a test of ours: large, and still safe for the process.</summary>
    public static GraphQLLimits Wide { get; } = new()
    {
        MaxBodyBytes = 16 * 1024 * 1024,
        MaxJsonDepth = 256,
        MaxDocumentLength = 4 * 1024 * 1024,
        MaxTokens = 100_000,
        MaxNesting = 256,
        MaxValidationErrors = 1_000,
        MaxMergeComparisons = 1_000_000,
        ExecutionTimeout = TimeSpan.FromMinutes(5),
        MaxConcurrentExecutions = 10_000,
    };

    /// <summary>The largest request body: `body`. Unit and range: bytes, 1,024 to 16,777,216. Default 262,144. A larger body is answered 413.</summary>
    public int MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>The deepest nesting of the request's JSON. Unit and range: levels, 8 to 256. Default 64.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>How many requests one body may hold as a list: `batch`. Range: 0 to 10. Default 0: lists are refused. A batch takes room for each of its operations and has the time of one.</summary>
    public int MaxBatchSize { get; init; }

    /// <summary>The longest document: `document`. Unit and range: UTF-16 units, 16 to 16,777,216. Default 65,536.</summary>
    public int MaxDocumentLength { get; init; } = 64 * 1024;

    /// <summary>The tokens of a document, comments apart: `tokens`. Range: 4 to 1,000,000. Default 4,000.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>Selection sets, lists, objects and list types inside one another: `nesting`. Unit and range: levels, 1 to <see cref="ParserOptions.DeepestNesting"/>. Default 64.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>Where validation stops. Unit and range: errors, 1 to 1,000. Default 10.</summary>
    public int MaxValidationErrors { get; init; } = 10;

    /// <summary>How many fields may be compared to see whether they merge: `mergeComparisons`. Range: 1 to 10,000,000. Default 20,000.</summary>
    public int MaxMergeComparisons { get; init; } = 20_000;

    /// <summary>How long one operation may take. Range: 100 ms to 10 minutes. Default 10 s. After it the answer is the error TIMEOUT.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many operations run at once: `executions`. Range: 1 to 10,000. Default 64. Those above it are answered 503 with <c>Retry-After</c>.</summary>
    public int MaxConcurrentExecutions { get; init; } = 64;

    internal ParserOptions ForParser() => new() { MaxLength = MaxDocumentLength, MaxTokens = MaxTokens, MaxNesting = MaxNesting };

    internal ValidationOptions ForValidation() => new() { MaxErrors = MaxValidationErrors, MaxMergeComparisons = MaxMergeComparisons };

    /// <summary>Errors: an <see cref="InvalidOperationException"/> for the first limit outside its range.</summary>
    internal void Check()
    {
        Check(nameof(MaxBodyBytes), MaxBodyBytes, 1_024, 16_777_216);
        Check(nameof(MaxJsonDepth), MaxJsonDepth, 8, 256);
        Check(nameof(MaxBatchSize), MaxBatchSize, 0, 10);
        Check(nameof(MaxDocumentLength), MaxDocumentLength, 16, 16_777_216);
        Check(nameof(MaxTokens), MaxTokens, 4, 1_000_000);
        Check(nameof(MaxNesting), MaxNesting, 1, ParserOptions.DeepestNesting);
        Check(nameof(MaxValidationErrors), MaxValidationErrors, 1, 1_000);
        Check(nameof(MaxMergeComparisons), MaxMergeComparisons, 1, 10_000_000);
        Check(nameof(ExecutionTimeout), ExecutionTimeout.TotalMilliseconds, 100, 600_000);
        Check(nameof(MaxConcurrentExecutions), MaxConcurrentExecutions, 1, 10_000);
    }

    private static void Check(string limit, double value, double least, double most)
    {
        if (value < least || value > most)
            throw new InvalidOperationException($"{nameof(GraphQLLimits)}.{limit} is {value}; allowed is from {least} to {most}.");
    }
}
