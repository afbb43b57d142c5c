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
    public string Message => "This is the group's only owner, and a group is never without one.";

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
