using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL;

/// <summary>
/// How much one request may ask for. What is above a limit is refused before any resolver runs, with the code LIMIT_EXCEEDED and the limit's name,
/// which stands in each description. The defaults hold in every environment. Source: decision 13.
/// </summary>
public sealed partial record GraphQLLimits
{
    /// <summary>For a tool or a test of ours: large, and still safe for the process.</summary>
    public static GraphQLLimits Wide { get; } = new()
    {
        MaxBodyBytes = 16 * 1024 * 1024,
        MaxJsonDepth = 256,
        MaxDocumentLength = 4 * 1024 * 1024,
        MaxTokens = 200_000,
        MaxNodes = 400_000,
        MaxFields = 100_000,
        MaxDirectives = 10_000,
        MaxDirectivesAtOnePlace = 1_000,
        MaxNesting = 256,
        MaxValidationErrors = 1_000,
        MaxMergeComparisons = 1_000_000,
        MaxFragmentVisits = 5_000,
        MaxAliases = 100_000,
        MaxSameMutation = 1_000,
        MaxDepth = 256,
        MaxFieldOnPath = 256,
        MaxRootFields = 10_000,
        MaxMutationRootFields = 10_000,
        MaxIntrospectionOfType = 256,
        MaxIntrospectionLists = 10,
        RequiresSizeInLists = false,
        MaxFieldCost = MostCost,
        MaxTypeCost = MostCost,
        RateBurst = MostCost,
        RatePerSecond = MostCost,
        ExecutionTimeout = TimeSpan.FromMinutes(5),
        MaxConcurrentExecutions = 10_000,
    };

    /// <summary>The largest request body: `body`. Unit and range: bytes, 1,024 to 16,777,216. Default 262,144. A larger body is answered 413.</summary>
    public int MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>The deepest nesting of the request's JSON; deeper JSON is malformed. Unit and range: levels, 8 to 256. Default 64.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>How many requests one body may hold as a list: `batch`. Range: 0 to 10. Default 0: lists are refused. A batch takes room for each of its operations, and has the time and the cost of one.</summary>
    public int MaxBatchSize { get; init; }

    /// <summary>The longest document: `document`. Unit and range: UTF-16 units, 16 to 16,777,216. Default 65,536.</summary>
    public int MaxDocumentLength { get; init; } = 64 * 1024;

    /// <summary>The tokens of a document, comments apart: `tokens`. Range: 4 to 1,000,000. Default 4,000.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>The nodes of a document's tree, names included: `nodes`. Range: 4 to 2,000,000. Default 8,000.</summary>
    public int MaxNodes { get; init; } = 8_000;

    /// <summary>The fields of a document, as written and again with fragments spread: `fields`. Range: 1 to 1,000,000. Default 1,000.</summary>
    public int MaxFields { get; init; } = 1_000;

    /// <summary>The directives of a document: `directives`. Range: 0 to 100,000. Default 50.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>The directives of one field, fragment, operation or variable: `directivesAtOnePlace`. Range: 0 to 10,000. Default 4.</summary>
    public int MaxDirectivesAtOnePlace { get; init; } = 4;

    /// <summary>Selection sets, lists, objects and list types inside one another: `nesting`. Unit and range: levels, 1 to <see cref="ParserOptions.DeepestNesting"/>. Default 64.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>Where validation stops. Unit and range: errors, 1 to 1,000. Default 10.</summary>
    public int MaxValidationErrors { get; init; } = 10;

    /// <summary>How many fields may be compared to see whether they merge: `mergeComparisons`. Range: 1 to 10,000,000. Default 20,000.</summary>
    public int MaxMergeComparisons { get; init; } = 20_000;

    /// <summary>The fragments of a document, named and inline, counted at each spread that leads to them: `fragmentVisits`. Range: 0 to 5,000. Default 1,000.</summary>
    public int MaxFragmentVisits { get; init; } = 1_000;

    /// <summary>The aliases of a document, with fragments spread: `aliases`. Range: 0 to 1,000,000. Default 30.</summary>
    public int MaxAliases { get; init; } = 30;

    /// <summary>How often one operation may ask for the same mutation, under whatever aliases: `sameMutation`. Range: 1 to 10,000. Default 5. Fields with <see cref="OncePerRequestAttribute"/>: once, `oncePerRequest`.</summary>
    public int MaxSameMutation { get; init; } = 5;

    /// <summary>The deepest field of an operation, introspection apart: `depth`. Unit and range: levels of fields, 1 to <see cref="ParserOptions.DeepestNesting"/>. Default 12.</summary>
    public int MaxDepth { get; init; } = 12;

    /// <summary>How often one field may stand on a path from the root to a leaf: `fieldOnPath`. Range: 1 to <see cref="ParserOptions.DeepestNesting"/>. Default 3.</summary>
    public int MaxFieldOnPath { get; init; } = 3;

    /// <summary>The root fields of a query or a subscription: `rootFields`. Range: 1 to 10,000. Default 20.</summary>
    public int MaxRootFields { get; init; } = 20;

    /// <summary>The root fields of a mutation: `rootFields`. Range: 1 to 10,000. Default 5.</summary>
    public int MaxMutationRootFields { get; init; } = 5;

    /// <summary>How deep introspection may follow <c>ofType</c>: `introspection`. Range: 1 to <see cref="ParserOptions.DeepestNesting"/>. Default 16.</summary>
    public int MaxIntrospectionOfType { get; init; } = 16;

    /// <summary>How often a path of introspection may go through the same list of a type, as <c>fields</c>: `introspection`. Range: 1 to 100. Default 1.</summary>
    public int MaxIntrospectionLists { get; init; } = 1;

    /// <summary>Whether a paged field below a list must say how many entries it wants: `sizeInLists`. Default true.</summary>
    public bool RequiresSizeInLists { get; init; } = true;

    /// <summary>The ids that <c>nodes</c> takes: `pageSize`. Range: 1 to 1,000. Default 50. Each paged field has a largest page of its own, by <see cref="UsePagingAttribute"/>.</summary>
    public int MaxNodeIds { get; init; } = 50;

    /// <summary>What the fields of an operation may cost. Unit and range: weights of fields, 1 to <see cref="MostCost"/>. Default 3,000. Above it: COST_EXCEEDED.</summary>
    public double MaxFieldCost { get; init; } = 3_000;

    /// <summary>How many objects an operation may return. Unit and range: objects, 1 to <see cref="MostCost"/>. Default 1,000. Above it: COST_EXCEEDED.</summary>
    public double MaxTypeCost { get; init; } = 1_000;

    /// <summary>The field cost that one reader may spend at once after a rest: `rate`. Range: 1 to <see cref="MostCost"/>. Default 300,000. Above it: 429 with <c>Retry-After</c>.</summary>
    public double RateBurst { get; init; } = 300_000;

    /// <summary>The field cost that one reader gets back each second. Range: 1 to <see cref="MostCost"/>. Default 5,000.</summary>
    public double RatePerSecond { get; init; } = 5_000;

    /// <summary>How long one operation may take. Range: 100 ms to 10 minutes. Default 10 s. After it the answer is the error TIMEOUT.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many operations run at once: `executions`. Range: 1 to 10,000. Default 64. Those above it are answered 503 with <c>Retry-After</c>.</summary>
    public int MaxConcurrentExecutions { get; init; } = 64;
}
