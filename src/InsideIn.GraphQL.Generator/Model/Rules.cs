using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Model;

/// <summary>What the generator refuses. Each message says what was found and what is expected.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NotPartial = Rule("IIG001", "An annotated class is not static partial",
        "{0} carries [{1}]; such a class is declared 'static partial'");

    public static readonly DiagnosticDescriptor DuplicateField = Rule("IIG002", "Two fields of one type have one name",
        "The field '{0}' of {1} comes from {2} and from {3}; rename one with [GraphQLName] or hide it with [GraphQLIgnore]");

    public static readonly DiagnosticDescriptor LoaderShape = Rule("IIG003", "A data loader method has a wrong shape",
        "{0} is no data loader: {1}. Expected: static Task<IReadOnlyDictionary<TKey, TValue>> or Task<ILookup<TKey, TValue>> Get…Async(IReadOnlyList<TKey> keys, …services, CancellationToken)");

    public static readonly DiagnosticDescriptor NodeWithoutResolver = Rule("IIG004", "A node type has no node resolver",
        "{0} is a [Node], but no [NodeResolver] method of an [ObjectType<{0}>] class finds it by its id");

    public static readonly DiagnosticDescriptor Unguarded = Rule("IIG005", "A root field is neither authorized nor anonymous",
        "{0} is open to everybody; put [Authorize] or [AllowAnonymous] on it or on its class");

    public static readonly DiagnosticDescriptor UnknownShape = Rule("IIG006", "A C# type has no place in a schema",
        "{0} has the type {1}, which has no place in a schema: {2}");

    public static readonly DiagnosticDescriptor DuplicateType = Rule("IIG007", "Two C# types have one GraphQL name",
        "{1} and {2} are both named '{0}' in the schema; rename one with [GraphQLName]");

    public static readonly DiagnosticDescriptor PagingShape = Rule("IIG008", "A connection field has a wrong shape",
        "{0} is no connection field: {1}. Expected: [UsePaging] on a method that takes PagingArguments and returns Connection<T>");

    public static readonly DiagnosticDescriptor SubscriptionShape = Rule("IIG020", "A subscription has a wrong shape",
        "{0} is no subscription: {1}. Expected: [Subscribe] on a method with one [EventMessage] parameter, and its arguments in the braces of [Topic(\"posts:{{groupId}}\")], or a method of its class named by With that returns IAsyncEnumerable<T> or ISourceStream<T>");

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById =
        new[] { NotPartial, DuplicateField, LoaderShape, NodeWithoutResolver, Unguarded, UnknownShape, DuplicateType, PagingShape, SubscriptionShape }.ToDictionary(rule => rule.Id);

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "InsideIn.GraphQL", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
