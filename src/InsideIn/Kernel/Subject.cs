namespace InsideIn.Kernel;

/// <summary>What people can comment on and react to.</summary>
public enum SubjectKind
{
    /// <summary>A post.</summary>
    Post,

    /// <summary>A comment; people react to it, and reply.</summary>
    Comment,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A knowledge page.</summary>
    Page,
}

/// <summary>One thing that people can comment on or react to: its kind and its id.</summary>
public readonly record struct Subject(SubjectKind Kind, Guid Id);

/// <summary>
/// Who a thing is meant for: the groups that are its doors, and its author.
/// Reading is allowed through any door. Access alone turns this into a decision.
/// </summary>
public sealed record Audience(IReadOnlyList<Guid> Doors, Guid AuthorId)
{
    /// <summary>When it was written, where only those read it who were in its group then or since everything is read there (rule R10). Null for what changes with the group and is for all of its members, as its pages and events are.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>The doors that were opened when something had been said already. Shape: empty for most.</summary>
    public IReadOnlyList<Opening> Openings { get; init; } = [];

    /// <summary>The thing that this one is a part of, as a comment is of its post: whoever reads that reads this. Shape: null for a thing of its own; otherwise there are no doors.</summary>
    public Subject? Within { get; init; }
}

/// <summary>A document that stands in the network with an audience of its own.</summary>
public interface IReadable
{
    /// <summary>The document's id.</summary>
    Guid Id { get; }

    /// <summary>Whom it is meant for.</summary>
    Audience Audience { get; }

    /// <summary>Whether moderation withholds it: then nobody reads it, whatever its doors.</summary>
    bool IsWithheld => false;

    /// <summary>Whether its words are left out for the one who asks, until its author agrees to the wider audience.</summary>
    bool IsBlank => false;
}

/// <summary>Something whose text has revisions, so that it matters which of them somebody saw.</summary>
public interface IRevised
{
    /// <summary>The number of the text that stands, 1 for the first.</summary>
    int RevisionNumber { get; }
}

/// <summary>Something that people react to.</summary>
[InterfaceType]
[GraphQLName("Reactable")]
public interface IReactable : IReadable;

/// <summary>Something that people comment on.</summary>
[InterfaceType]
[GraphQLName("Subject")]
public interface ISubject : IReadable;
