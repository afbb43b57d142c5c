namespace InsideIn.Groups;

/// <summary>How far back a member reads.</summary>
public enum GroupHistory
{
    /// <summary>Everything that stands in the group.</summary>
    All,

    /// <summary>What was written while the person was in it (rule R10).</summary>
    SinceJoining,
}
