namespace InsideIn.GraphQL.Generator.Model;

/// <summary>What kind of fields a class gives.</summary>
internal enum ClassKind
{
    Query,
    Mutation,
    Subscription,
    Object,
    Interface,
}

/// <summary>A static partial class whose methods are fields.</summary>
internal sealed record ClassModel(ClassKind Kind, string Namespace, string Name, string HintName)
{
    /// <summary>The GraphQL type that gets the fields.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>The C# type that gets the fields; empty for root types.</summary>
    public string TypeKey { get; init; } = "";

    /// <summary>The declarations around the class, outermost first: <c>public static partial class</c> and a name.</summary>
    public EquatableArray<string> Declarations { get; init; }

    /// <summary>The named schema; empty for the default one.</summary>
    public string Schema { get; init; } = "";

    public EquatableArray<FieldModel> Fields { get; init; }

    public NodeModel? Node { get; init; }

    /// <summary>All types that the fields reach.</summary>
    public EquatableArray<TypeModel> Types { get; init; }

    public EquatableArray<Problem> Problems { get; init; }
}

/// <summary>A demand on the reader.</summary>
internal sealed record AuthorizationModel(EquatableArray<DemandModel> Demands, bool AllowAnonymous);

/// <summary>What one <c>[Authorize]</c> says.</summary>
internal sealed record DemandModel(string? Policy, EquatableArray<string> Roles, string Apply);

/// <summary>A field that a method resolves.</summary>
internal sealed record FieldModel(string Name, string Sdl, string Method, string Member)
{
    public string? Description { get; init; }

    public string? Deprecation { get; init; }

    /// <summary>The C# member of the type that the field replaces; empty: the one that gives the same field name.</summary>
    public string Binds { get; init; } = "";

    public EquatableArray<InputModel> Arguments { get; init; }

    /// <summary>The expressions handed to the method, in its order.</summary>
    public EquatableArray<string> Call { get; init; }

    public AuthorizationModel? Authorization { get; init; }

    /// <summary>Whether the method returns a task that the executor awaits.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Turns the method's value, as <c>{0}</c>, into the field's; empty where they are the same.</summary>
    public string Wrap { get; init; } = "";

    public PagingModel? Paging { get; init; }

    public CostModel Cost { get; init; } = new(false, false);

    public MutationModel? Mutation { get; init; }

    public SubscriptionModel? Subscription { get; init; }

    /// <summary>What a field outside of the mutation convention returns where it may refuse; null where it cannot.</summary>
    public AnswerModel? Answer { get; init; }

    public EquatableArray<string> References { get; init; }

    public Place? Place { get; init; }
}

/// <summary>A connection.</summary>
internal sealed record PagingModel(string Name, string NodeSdl, string NodeType, bool HasTotalCount)
{
    public int DefaultPageSize { get; init; } = 20;

    public int MaxPageSize { get; init; } = 50;

    public bool RequiresSizeInLists { get; init; } = true;
}

/// <summary>What the mutation convention makes of a method: the names of its types and of their fields.</summary>
internal sealed record MutationModel(string InputType, string PayloadType, string PayloadField, string PayloadSdl)
{
    public string ErrorsField { get; init; } = "errors";

    /// <summary>The union of the refusals.</summary>
    public string ErrorType { get; init; } = "";

    public EquatableArray<InputModel> Inputs { get; init; }

    public RefusalsModel Refusals { get; init; } = new(false, default);
}

/// <summary>Where the events of a subscription come from.</summary>
/// <param name="Open">The C# expression that opens the stream.</param>
internal sealed record SubscriptionModel(string Open)
{
    /// <summary>Whether an event whose value is null goes unanswered.</summary>
    public bool SkipsNull { get; init; }
}

/// <summary>The union of a field's value and its refusals.</summary>
internal sealed record AnswerModel(string Union, string ValueType, RefusalsModel Refusals);

/// <summary>How a method refuses: by what it returns (a <c>FieldResult</c>), and by what it throws.</summary>
internal sealed record RefusalsModel(bool ReturnsResult, EquatableArray<ErrorModel> Errors);

/// <summary>A typed error of a field.</summary>
internal sealed record ErrorModel(string GraphQLName, string CSharp, bool IsException, bool IsReturned);

/// <summary>An argument or a member of an input type.</summary>
internal sealed record InputModel(string Name, string Sdl, string CSharpType)
{
    public string? Description { get; init; }

    public string? Deprecation { get; init; }

    /// <summary>The C# expression of the default literal; null for none.</summary>
    public string? Default { get; init; }

    public string Member { get; init; } = "";

    /// <summary>For a member of an input record: the assignment of its value.</summary>
    public string Expression { get; init; } = "";

    /// <summary>The constructor parameter or property that takes the value.</summary>
    public string Target { get; init; } = "";

    public bool IsConstructorParameter { get; init; }

    public Place? Place { get; init; }
}

/// <summary>How a node is found by its id.</summary>
internal sealed record NodeModel(string KeyType, string Method, EquatableArray<string> Call, bool AllowsAnonymous, string Member);

internal enum TypeKind
{
    Object,
    Interface,
    Union,
    Enum,
    Input,
}

/// <summary>A type of the schema that stands for a C# type.</summary>
internal sealed record TypeModel(TypeKind Kind, string Name, string CSharp, string HintName)
{
    /// <summary>Tells an input record from an output record of the same C# type.</summary>
    public string Key => (Kind == TypeKind.Input ? "in " : "") + CSharp;

    public string Member { get; init; } = "";

    public string? Description { get; init; }

    public EquatableArray<PropertyModel> Properties { get; init; }

    public EquatableArray<string> Interfaces { get; init; }

    /// <summary>The C# types of a union's or an interface's possible types, by their keys.</summary>
    public EquatableArray<string> Members { get; init; }

    public EquatableArray<InputModel> Inputs { get; init; }

    public EquatableArray<EnumValueModel> Values { get; init; }

    public AuthorizationModel? Authorization { get; init; }

    public bool IsNode { get; init; }

    public bool IsOneOf { get; init; }

    public EquatableArray<string> References { get; init; }

    public Place? Place { get; init; }
}

/// <summary>A field that a property gives.</summary>
internal sealed record PropertyModel(string Name, string CSharpName, string Sdl, string Expression)
{
    public string? Description { get; init; }

    public string? Deprecation { get; init; }

    public AuthorizationModel? Authorization { get; init; }

    public EquatableArray<string> References { get; init; }

    public EquatableArray<Problem> Problems { get; init; }

    public Place? Place { get; init; }
}

/// <summary>A value of an enum.</summary>
internal sealed record EnumValueModel(string Name, string CSharp, string? Description, string? Deprecation);

/// <summary>How the method of a data loader gives its values.</summary>
internal enum LoaderShape
{
    Dictionary,
    Lookup,
    SingleKey,
}

/// <summary>A data loader.</summary>
internal sealed record LoaderModel(string Namespace, string Name, string KeyType, string ValueType)
{
    public bool IsPublic { get; init; }

    public LoaderShape Shape { get; init; }

    /// <summary>What the method returns, awaited, with its question mark.</summary>
    public string ReturnType { get; init; } = "";

    /// <summary>What a key without value gives: null, an empty array or an empty page.</summary>
    public string? Missing { get; init; }

    /// <summary>Whether the method takes more than its keys: a page or named values.</summary>
    public bool TakesState { get; init; }

    public bool IsAsync { get; init; }

    public int MaxBatchSize { get; init; } = 1_000;

    /// <summary>The method with its class.</summary>
    public string Method { get; init; } = "";

    public string? Description { get; init; }

    public EquatableArray<string> Call { get; init; }

    public Place? Place { get; init; }

    public Problem? Problem { get; init; }
}
