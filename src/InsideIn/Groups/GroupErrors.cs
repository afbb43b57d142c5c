namespace InsideIn.Groups;

/// <summary>Another group already has this name, or one that gives the same address. It may be one that the viewer does not know of.</summary>
/// <param name="Name">The name asked for.</param>
public sealed record NameTakenError(string Name) : IError
{
    /// <inheritdoc/>
    public string Message => $"The name '{Name}' is taken; choose another.";

    /// <inheritdoc/>
    public string Code => "NAME_TAKEN";
}

/// <summary>The name cannot be a group's.</summary>
/// <param name="Name">The name asked for.</param>
/// <param name="Limit">The most characters allowed.</param>
public sealed record NameInvalidError(string Name, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"'{Name}' cannot be a group's name: it needs 1 to {Limit} characters, at least one of them a Latin letter or a digit.";

    /// <inheritdoc/>
    public string Code => "NAME_INVALID";
}

/// <summary>The group takes members only through its owners.</summary>
public sealed record GroupClosedError : IError
{
    /// <inheritdoc/>
    public string Message => "This group is closed: one of its owners must let you in.";

    /// <inheritdoc/>
    public string Code => "GROUP_CLOSED";
}

/// <summary>A group is never without an owner.</summary>
public sealed record LastOwnerError : IError
{
    /// <inheritdoc/>
    public string Message => "This is the group's only owner who works here, and a group is never without one: name a successor among its members.";

    /// <inheritdoc/>
    public string Code => "LAST_OWNER";
}

/// <summary>Everybody belongs to this group by rule.</summary>
public sealed record EverybodyGroupError : IError
{
    /// <inheritdoc/>
    public string Message => "Every employee belongs to this group; nobody joins or leaves it.";

    /// <inheritdoc/>
    public string Code => "EVERYBODY_GROUP";
}

/// <summary>The file cannot be the group's picture.</summary>
public sealed record PictureInvalidError : IError
{
    /// <inheritdoc/>
    public string Message => "The picture must be a file of yours that has been uploaded, and a picture.";

    /// <inheritdoc/>
    public string Code => "PICTURE_INVALID";
}

/// <summary>The person was shut out of the group.</summary>
/// <param name="Message">Who was shut out, and what would have to happen first.</param>
public sealed record BannedError(string Message) : IError
{
    /// <summary>The viewer was.</summary>
    internal static readonly BannedError OfViewer = new("You were shut out of this group; its owners and moderators can lift that.");

    /// <inheritdoc/>
    public string Code => "BANNED";
}

/// <summary>The named person cannot take the group over.</summary>
public sealed record SuccessorNotPossibleError : IError
{
    /// <inheritdoc/>
    public string Message => "Only a member who works here can take the group over.";

    /// <inheritdoc/>
    public string Code => "SUCCESSOR_NOT_POSSIBLE";
}

/// <summary>The group is mandatory for those whom its rule fits.</summary>
public sealed record MandatoryGroupError : IError
{
    /// <inheritdoc/>
    public string Message => "This group is mandatory for everybody whom its rule fits: nobody of them leaves it or is put out. It can be muted.";

    /// <inheritdoc/>
    public string Code => "MANDATORY_GROUP";
}
