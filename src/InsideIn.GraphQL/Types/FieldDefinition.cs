namespace InsideIn.GraphQL.Types;

/// <summary>A field of an object or interface type, with the way to its value. Source: spec 3.6.</summary>
public sealed class FieldDefinition : INamed
{
    public required string Name { get; init; }

    public required GraphQLType Type { get; init; }

    public DefinitionList<InputValueDefinition> Arguments { get; init; } = new([]);

    public string? Description { get; init; }

    /// <summary>Shape: null while the field is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The C# method or property, for messages. Shape: null for schemas made from a text.</summary>
    public string? Member { get; init; }

    /// <summary>Gives the value, perhaps later. Shape: null on interfaces and where <see cref="PureResolver"/> is set.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>Gives the value from the parent alone, at once and without effects: a plain property.</summary>
    public Func<object, object?>? PureResolver { get; init; }

    /// <summary>Opens the stream of events of a subscription's root field; each event is then the parent of <see cref="Resolver"/>.</summary>
    public SourceStream? Subscribe { get; init; }

    /// <summary>Whether an event whose value is null goes unanswered, so that a reader learns nothing of what the reader may not see.</summary>
    public bool SkipsNull { get; init; }

    /// <summary>What a reader needs to ask this field. Shape: null where nothing is demanded.</summary>
    public AuthorizationRule? Authorization { get; init; }

    /// <summary>Whether the method behind the field waits for something, which weighs more than what is at hand.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Whether a request may ask for the field once only, under whatever aliases.</summary>
    public bool IsOncePerRequest { get; init; }

    /// <summary>The weight of the field. Shape: null: the default for its kind. Source: IBM cost specification, 3.2.</summary>
    public double? Cost { get; init; }

    /// <summary>How long the list may become. Shape: null where nothing is known.</summary>
    public ListSize? ListSize { get; init; }

    /// <summary>The type that has the field; known once the schema is built.</summary>
    public FieldsType? DeclaringType { get; internal set; }

    /// <summary>The field's schema coordinate, as `Post.comments`. Source: spec 3.14.</summary>
    public string Coordinate => DeclaringType is null ? Name : $"{DeclaringType.Name}.{Name}";
}

/// <summary>The expected length of a list field. Source: IBM cost specification, 3.3.</summary>
/// <param name="AssumedSize">Used where no slicing argument is given. Shape: null: unknown.</param>
/// <param name="SlicingArguments">Arguments that bound the list, as `first`.</param>
/// <param name="SizedFields">Fields of the returned object that the bound is meant for, as `edges`. Empty: the field itself.</param>
public sealed record ListSize(int? AssumedSize, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields)
{
    /// <summary>Whether a request must give one of the slicing arguments.</summary>
    public bool RequireOneSlicingArgument { get; init; }

    /// <summary>Whether it must do so below other lists, where the field is asked for many times at once.</summary>
    public bool RequiresSizeInLists { get; init; }

    /// <summary>The largest size that may be asked for. Shape: null: any.</summary>
    public int? MaxSize { get; init; }
}
