namespace InsideIn.GraphQL.Language;

/// <summary>How much text the parser takes on. Each limit is refused as a <see cref="SyntaxException"/> that names it.</summary>
public sealed record ParserOptions
{
    /// <summary>The most that any document may nest: beyond it, recursion over the tree could exhaust a thread's stack, which .NET cannot survive.</summary>
    public const int DeepestNesting = 500;

    private readonly int maxNesting = 64;

    /// <summary>What clients get unless told otherwise.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For texts of our own making, such as schema files.</summary>
    public static ParserOptions Trusted { get; } = new()
    {
        MaxTokens = int.MaxValue, MaxLength = int.MaxValue, MaxNodes = int.MaxValue, MaxFields = int.MaxValue,
        MaxDirectives = int.MaxValue, MaxDirectivesAtOnePlace = int.MaxValue, MaxNesting = DeepestNesting,
    };

    /// <summary>Unit: tokens without comments. Default 4,000.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>Unit: UTF-16 units. Default 65,536.</summary>
    public int MaxLength { get; init; } = 64 * 1024;

    /// <summary>Unit: nodes of the tree, names included. Default 8,000.</summary>
    public int MaxNodes { get; init; } = 8_000;

    /// <summary>Unit: fields as written; a fragment's count once. Default 1,000.</summary>
    public int MaxFields { get; init; } = 1_000;

    /// <summary>Unit: directives in the whole document. Default 50.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>Unit: directives of one field, fragment, operation or variable. Default 4.</summary>
    public int MaxDirectivesAtOnePlace { get; init; } = 4;

    /// <summary>Selection sets, lists, objects and list types inside one another. Unit and range: levels, 1 to <see cref="DeepestNesting"/>. Default 64.</summary>
    public int MaxNesting
    {
        get => maxNesting;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestNesting);
            maxNesting = value;
        }
    }
}
