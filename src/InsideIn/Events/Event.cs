using System.Text.Json.Serialization;

namespace InsideIn.Events;

/// <summary>A happening in a group, with an invitation that people answer.</summary>
public sealed record Event : ISubject, IReactable, IBlankable
{
    /// <summary>The id, which follows from organiser and client key: a retry finds the first event.</summary>
    public required Guid Id { get; init; }

    /// <summary>The group that it is for.</summary>
    [GraphQLIgnore]
    public required Guid GroupId { get; init; }

    /// <summary>The person who put it up.</summary>
    [GraphQLIgnore]
    public required Guid OrganiserId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    [GraphQLIgnore]
    public required RichText Body { get; init; }

    /// <summary>What it is about, as plain text.</summary>
    [GraphQLIgnore]
    [JsonIgnore]
    public string Description => Body.ToPlainText();

    /// <summary>The names, as typed, that stayed plain words, because nobody of that name may read it. Shape: filled in by the mutation that saved the text, and empty ever after.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> UnreachedMentions { get; init; } = [];

    /// <summary>The description of an event that was put up when it was plain text. It is read, never written.</summary>
    [JsonInclude]
    [JsonPropertyName("description")]
    private string PlainDescription
    {
        init => Body = RichText.Parse(value);
    }

    /// <summary>Where people meet; null when nowhere.</summary>
    public string? Place { get; init; }

    /// <summary>Where people join on the web; null when nowhere.</summary>
    [GraphQLIgnore]
    public string? JoinLink { get; init; }

    /// <summary>When it takes place.</summary>
    [GraphQLIgnore]
    public required EventTime Time { get; init; }

    /// <summary>The seats; null for as many as come.</summary>
    public int? Capacity { get; init; }

    /// <summary>When it was put up, UTC.</summary>
    [GraphQLIgnore]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was called off, UTC; null while it stands.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Since when moderation withholds it; null while everybody concerned reads it.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? WithheldAt { get; init; }

    /// <summary>The group in whose lists it stands; null while it is withheld.</summary>
    [GraphQLIgnore]
    public Guid? ListedIn => WithheldAt is null ? GroupId : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    [JsonIgnore]
    public bool IsWithheld => WithheldAt is not null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    [JsonIgnore]
    public Audience Audience => new([GroupId], OrganiserId);

    /// <summary>Where it began, for what came with the archive of another network; null for what began here.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Whether its words are left out for the viewer, until who put it up agrees that its group was opened to everybody. When it is stays to be seen.</summary>
    [JsonIgnore]
    public bool IsBlank { get; private init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    [JsonIgnore]
    public DateTimeOffset SaidAt => CreatedAt;

    /// <inheritdoc/>
    public IReadable Blank() => this with { Title = "", Body = RichText.Empty, Place = null, JoinLink = null, IsBlank = true };

    /// <summary>The event as something that people comment on.</summary>
    [GraphQLIgnore]
    [JsonIgnore]
    public Subject Subject => new(SubjectKind.Event, Id);

    /// <summary>The id of a person's event with this client key.</summary>
    public static Guid IdOf(Guid organiserId, Guid clientKey) => Ids.Of("event", organiserId, clientKey);

    /// <summary>The event that a draft becomes.</summary>
    public static Event Create(EventDraft draft, EventCreated fact) => new()
    {
        Id = fact.EventId,
        GroupId = fact.GroupId,
        OrganiserId = fact.ActorId,
        Title = draft.Title,
        Body = draft.Body,
        Place = draft.Place,
        JoinLink = draft.JoinLink,
        Time = draft.Time,
        Capacity = draft.Capacity,
        CreatedAt = fact.At,
    };

    /// <summary>The event called off, and its fact; the same event and no fact when it was called off before.</summary>
    public FieldResult<CancelledEvent, EventPastError> Cancel(Guid actorId, DateTimeOffset at)
    {
        if (CancelledAt is not null)
        {
            return new CancelledEvent(this, Fact: null);
        }

        return Time.EndsAt <= at
            ? new EventPastError(Time.EndsAt)
            : new CancelledEvent(this with { CancelledAt = at }, new EventCancelled(actorId, at, Id, GroupId));
    }

    /// <summary>Whether the viewer may change or cancel the event: its organiser, and who keeps order in its group.</summary>
    public bool MayBeEditedBy(Viewer viewer) =>
        viewer.PersonId == OrganiserId || (viewer.Groups.TryGetValue(GroupId, out var role) && role >= GroupRole.Moderator);
}

/// <summary>An event as it stands after it was called off.</summary>
public sealed record CancelledEvent(Event Event, EventCancelled? Fact);
