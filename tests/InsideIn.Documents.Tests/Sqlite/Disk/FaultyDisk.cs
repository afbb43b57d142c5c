namespace InsideIn.Documents.Tests.Sqlite.Disk;

public enum DiskDeed
{
    Write,
    Truncate,
    Sync,
}

public enum DiskFault
{
    None,

    /// <summary>An error, nothing done; of a flush, also all that it was to keep is lost.</summary>
    Error,

    /// <summary>Half of it written, then an error.</summary>
    Short,

    /// <summary>No room, nothing written.</summary>
    Full,
}

/// <summary>What SQLite asks of the disk; <paramref name="End"/> is where the file would end at least.</summary>
public sealed record DiskCall(DiskDeed Deed, string Path, long End);

/// <summary>The disk under the SQLite files of one folder, which fails when it is told to. Its path is a full one.</summary>
public sealed class FaultyDisk : IDisposable
{
    private readonly string folder;
    private readonly Lock turn = new();
    private Func<DiskCall, DiskFault> rule = _ => DiskFault.None;

    public FaultyDisk(string folder)
    {
        this.folder = folder;
        NativeDisk.Play(folder, this);
    }

    /// <summary>From now on calls end as <paramref name="next"/> says; it is asked for one call at a time.</summary>
    public void Fails(Func<DiskCall, DiskFault> next)
    {
        lock (turn)
        {
            rule = next;
        }
    }

    /// <summary>From now on nothing fails.</summary>
    public void Heals() => Fails(_ => DiskFault.None);

    public DiskFault Judge(DiskCall call)
    {
        lock (turn)
        {
            return rule(call);
        }
    }

    public void Dispose() => NativeDisk.Leave(folder);
}
