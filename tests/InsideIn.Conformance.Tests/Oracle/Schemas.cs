using System.Runtime.CompilerServices;

namespace InsideIn.Conformance.Oracle;

/// <summary>The schemas over which engines are compared.</summary>
internal static class Schemas
{
    /// <summary>One of everything that the type system offers.</summary>
    public static string KitchenSink { get; } = Path.Combine(Here(), "..", "node", "oracle", "kitchen-sink.graphql");

    /// <summary>Without mutations and subscriptions, which documents may ask for all the same.</summary>
    public static string Reading { get; } = Path.Combine(Here(), "..", "node", "oracle", "reading.graphql");

    /// <summary>The product's own.</summary>
    public static string Product { get; } = Path.Combine(Here(), "..", "..", "..", "docs", "schema.graphql");

    public static IReadOnlyList<string> All { get; } = [KitchenSink, Product, Reading];

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
