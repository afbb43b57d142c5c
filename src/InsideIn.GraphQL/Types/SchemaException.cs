namespace InsideIn.GraphQL.Types;

/// <summary>Says everything that is wrong with a schema, so that one start shows all of it.</summary>
public sealed class SchemaException(IReadOnlyList<string> problems)
    : Exception($"The GraphQL schema has {problems.Count} problem{(problems.Count == 1 ? "" : "s")}:\n- {string.Join("\n- ", problems)}")
{
    /// <summary>One sentence each, with the C# member where it is known.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;

    internal static string At(string? member) => member is null ? "" : $" ({member})";
}
