namespace InsideIn.LinkPreviews;

/// <summary>Why nothing was read from an address.</summary>
public enum WebRefusal
{
    /// <summary>The address, or one that it was redirected to, is none that is fetched: its scheme, its port, what stands before its host, or a host without a name.</summary>
    Address,

    /// <summary>The settings do not allow the host.</summary>
    Host,

    /// <summary>The name leads into a network that is not public, with one of its addresses at least.</summary>
    NotPublic,

    /// <summary>It was redirected too often.</summary>
    Redirections,

    /// <summary>The server answered something else than 200.</summary>
    Status,

    /// <summary>The answer is of another type than asked for, or does not begin like it.</summary>
    Type,

    /// <summary>The answer is too large.</summary>
    Size,

    /// <summary>It took too long.</summary>
    Time,

    /// <summary>The name is unknown, the server cannot be reached, or its answer cannot be understood.</summary>
    Unreachable,

    /// <summary>The page says nothing about itself.</summary>
    Nothing,
}
