namespace InsideIn.DevTenant;

/// <summary>What goes wrong with a page of the delta feed.</summary>
public enum DeltaFault
{
    /// <summary>410 with a link at which to begin anew.</summary>
    ResyncRequired,

    /// <summary>400 under another code, which means the same.</summary>
    SyncStateNotFound,

    /// <summary>Every entry of the page twice.</summary>
    DuplicateRows,

    /// <summary>No entries, but a link to a next page, which holds them.</summary>
    EmptyPage,

    /// <summary>No entries and the end of the run, as if the directory were empty.</summary>
    NothingAtAll,

    /// <summary>The page's link leads to a host of somebody else.</summary>
    ForeignLink,
}
