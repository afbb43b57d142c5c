namespace InsideIn.Events;

/// <summary>What an organiser says about an event, cleaned: texts without stray blanks, nothing where nothing was said.</summary>
public sealed record EventDraft
{
    /// <summary>The most characters of a description.</summary>
    public const int DescriptionLimit = 10_000;

    /// <summary>The most characters of a join link.</summary>
    public const int JoinLinkLimit = 2_000;

    /// <summary>The least capacity of an event that has one.</summary>
    public const int LeastCapacity = 1;

    private readonly string title = "";
    private readonly string description = "";
    private readonly string? place;
    private readonly string? joinLink;

    /// <summary>What the event is called.</summary>
    public required string Title { get => title; init => title = RichText.Clean(value).ReplaceLineEndings(" "); }

    /// <summary>What it is about; may be empty.</summary>
    public required string Description { get => description; init => description = RichText.Clean(value); }

    /// <summary>The same as a tree.</summary>
    public RichText Body => RichText.Parse(Description);

    /// <summary>When it takes place.</summary>
    public required EventTime Time { get; init; }

    /// <summary>Where people meet; null when nowhere.</summary>
    public string? Place { get => place; init => place = SomethingOrNull(value); }

    /// <summary>Where people join on the web; null when nowhere.</summary>
    public string? JoinLink { get => joinLink; init => joinLink = SomethingOrNull(value); }

    /// <summary>The seats; null for as many as come.</summary>
    public int? Capacity { get; init; }

    /// <summary>What is wrong with the draft: <see cref="TextEmptyError"/>, <see cref="TextTooLongError"/>, <see cref="JoinLinkInvalidError"/>, <see cref="CapacityInvalidError"/>; null when it may stand.</summary>
    public IError? Check() =>
        TextRules.Check("title", Title, TextRules.TitleLimit)
        ?? CheckCapacity()
        ?? CheckJoinLink()
        ?? (Description.Length == 0 ? null : TextRules.Check("description", Description, DescriptionLimit))
        ?? (Place is null ? null : TextRules.Check("place", Place, TextRules.TitleLimit));

    private CapacityInvalidError? CheckCapacity() => Capacity < LeastCapacity ? new CapacityInvalidError(Capacity.Value, LeastCapacity) : null;

    private JoinLinkInvalidError? CheckJoinLink() => JoinLink is null || IsWebAddress(JoinLink) ? null : new JoinLinkInvalidError(JoinLink, JoinLinkLimit);

    private static bool IsWebAddress(string text) =>
        text.Length <= JoinLinkLimit
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static string? SomethingOrNull(string? text) => text is null || RichText.Clean(text) is not { Length: > 0 } cleaned ? null : cleaned;
}
