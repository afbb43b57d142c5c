namespace InsideIn.Media;

/// <summary>What may be uploaded, and how much of it.</summary>
public static class FileRules
{
    /// <summary>The largest file. Unit: bytes.</summary>
    public const int LargestSize = (int)BlobStore.LargestLength;

    /// <summary>The largest picture: it passes through memory whole. Unit: bytes.</summary>
    public const int LargestPicture = 25 * 1024 * 1024;

    /// <summary>The most files of one person that are announced and not here yet: as many as one item may carry (rule R49).</summary>
    public const int MostAwaited = 20;

    /// <summary>How long an upload address takes content.</summary>
    public static readonly TimeSpan AddressLifetime = TimeSpan.FromMinutes(15);

    /// <summary>How long after that an upload may still be under way, and its remains are left alone.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <summary>How long a file that came is kept without being part of anything, and without a draft or a group that names it.</summary>
    public static readonly TimeSpan LooseFor = TimeSpan.FromDays(7);
}
