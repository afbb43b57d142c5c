using static SQLitePCL.raw;

namespace InsideIn.Documents.Tests.Sqlite.Disk;

/// <summary>An open file of a faulty disk. It remembers what stood where something was written since the last flush, as all of that may be lost.</summary>
internal sealed class NativeFile(nint handle, nint methods, string path, FaultyDisk disk)
{
    private readonly Lock turn = new();
    private readonly Stack<(long At, byte[] Before, long Length)> unflushed = new();

    public nint Handle => handle;

    /// <summary>What SQLite's own file system can do with it.</summary>
    public nint Methods => methods;

    public int Write(ReadOnlySpan<byte> bytes, long at)
    {
        lock (turn)
        {
            var fault = disk.Judge(new DiskCall(DiskDeed.Write, path, at + bytes.Length));
            if (fault is DiskFault.None or DiskFault.Short)
            {
                var written = fault == DiskFault.None ? bytes : bytes[..(bytes.Length / 2)];
                unflushed.Push((at, NativeDisk.Read(this, at, written.Length), NativeDisk.Length(this)));
                var outcome = NativeDisk.Write(this, written, at);
                return fault == DiskFault.None ? outcome : SQLITE_IOERR_WRITE;
            }

            return fault == DiskFault.Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        }
    }

    public int Truncate(long length)
    {
        lock (turn)
        {
            if (disk.Judge(new DiskCall(DiskDeed.Truncate, path, length)) != DiskFault.None)
            {
                return SQLITE_IOERR_TRUNCATE;
            }

            var end = NativeDisk.Length(this);
            unflushed.Push((Math.Min(length, end), NativeDisk.Read(this, length, (int)Math.Max(end - length, 0)), end));
            return NativeDisk.Truncate(this, length);
        }
    }

    /// <summary>After a flush that fails, the disk holds what it held after the last that did not.</summary>
    public int Sync()
    {
        lock (turn)
        {
            if (disk.Judge(new DiskCall(DiskDeed.Sync, path, 0)) == DiskFault.None)
            {
                unflushed.Clear();
                return SQLITE_OK;
            }

            while (unflushed.TryPop(out var write))
            {
                _ = NativeDisk.Write(this, write.Before, write.At);
                _ = NativeDisk.Truncate(this, write.Length);
            }

            return SQLITE_IOERR_FSYNC;
        }
    }
}
