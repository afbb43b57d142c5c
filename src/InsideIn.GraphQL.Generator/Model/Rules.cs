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
        "{0} is no data loader: {1}. Expected: static Task<IReadOnlyDictionary<TKey, TValue>> or Task<ILookup<TKey, TValue>> Get…Async(IReadOnlyList<TKey> keys, …services, CancellationToken), or Task<TValue?> Get…Async(TKey key, …)");

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

    public static readonly DiagnosticDescriptor IdShape = Rule("IIG009", "An id has a wrong type",
        "{0} is an [ID] of the type {1}; expected string, Guid, a whole number, a type that implements IParsable of itself, or a list of these");

    public static readonly DiagnosticDescriptor ParentShape = Rule("IIG010", "A parent has a wrong shape",
        "{0} is no parent: {1}");

    public static readonly DiagnosticDescriptor EndlessInput = Rule("IIG011", "An input type contains itself",
        "{0} needs a value of its own type, so none is finite: {1}; make one of the members nullable or a list");

    public static readonly DiagnosticDescriptor EmptyUnion = Rule("IIG012", "A union has no members",
        "{0} is a [UnionType], but no type of this assembly derives from it");

    public static readonly DiagnosticDescriptor ErrorShape = Rule("IIG013", "A typed error has no message",
        "{0} declares the error {1}, which is neither an exception nor an IError with its message and code");

    public static readonly DiagnosticDescriptor DefaultShape = Rule("IIG014", "A default does not fit its type",
        "The default of {0} is {1}; expected {2}");

    public static readonly DiagnosticDescriptor NameShape = Rule("IIG015", "A name is no GraphQL name",
        "{0} is named '{1}'; expected letters, digits and underscores, no digit first and no two underscores first");

    public static readonly DiagnosticDescriptor DuplicateLoader = Rule("IIG016", "Two data loaders have one name",
        "{0} and {1} both give I{2}; give one another name with [DataLoader(\"Name\")]");

    public static readonly DiagnosticDescriptor BoundToNothing = Rule("IIG017", "A field replaces a member that is not there",
        "{0} carries [BindMember(\"{1}\")], but {2} has no such public property");

    public static readonly DiagnosticDescriptor EmptyDemand = Rule("IIG018", "An authorization demand names nothing",
        "{0} carries [Authorize] with an empty policy or role; name one, or leave it out to ask for any signed-in reader");

    public static readonly DiagnosticDescriptor OneOfShape = Rule("IIG019", "A oneOf input has a wrong member",
        "{0} belongs to a [OneOf] type, but {1}; each member is nullable and has no default");

    public static readonly DiagnosticDescriptor NodeResolverShape = Rule("IIG022", "A node resolver has a wrong shape",
        "{0} is no node resolver: {1}. Expected: one static method of an [ObjectType<T>] class that takes the id and returns T? or a task of it");

    public static readonly DiagnosticDescriptor StateShape = Rule("IIG021", "A parameter has a wrong type for its attribute",
        "{0} carries [{1}] and has the type {2}; expected {3}");

    public static readonly DiagnosticDescriptor SubscriptionShape = Rule("IIG020", "A subscription has a wrong shape",
        "{0} is no subscription: {1}. Expected: [Subscribe] on a method with one [EventMessage] parameter, and its arguments in the braces of [Topic(\"posts:{{groupId}}\")], or a method of its class named by With that returns IAsyncEnumerable<T> or ISourceStream<T>");

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        NotPartial, DuplicateField, LoaderShape, NodeWithoutResolver, Unguarded, UnknownShape, DuplicateType, PagingShape, IdShape, ParentShape, EndlessInput,
        EmptyUnion, ErrorShape, DefaultShape, NameShape, DuplicateLoader, BoundToNothing, EmptyDemand, OneOfShape, NodeResolverShape, StateShape, SubscriptionShape,
    }.ToDictionary(rule => rule.Id);

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "InsideIn.GraphQL", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
