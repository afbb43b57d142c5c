namespace InsideIn.LinkPreviews;

/// <summary>How much of the web one preview may cost.</summary>
/// <param name="Time">How long a reading may take in total: names, connections, redirections and the slowest of servers.</param>
/// <param name="PageBytes">How much of a page is read, unpacked; what stands behind is not looked at. Unit: bytes.</param>
/// <param name="PictureBytes">The largest picture. Unit: bytes.</param>
/// <param name="Redirections">How often another address may be named.</param>
public sealed record ReadLimits(TimeSpan Time, int PageBytes, int PictureBytes, int Redirections)
{
    /// <summary>The limits of the product.</summary>
    public static ReadLimits Usual { get; } = new(TimeSpan.FromSeconds(8), 512 * 1024, 4 * 1024 * 1024, 3);
}
