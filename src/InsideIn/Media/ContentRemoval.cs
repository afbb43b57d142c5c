using System.Security.Cryptography;
using System.Text;

namespace InsideIn.Media;

/// <summary>A content that is being removed. The document stands from the decision to look until the content is gone or was found to be wanted.</summary>
/// <param name="Id">The same for the same content.</param>
/// <param name="Hash">The content's SHA-256.</param>
/// <param name="BegunAt">When the removal began, or was taken over, UTC.</param>
public sealed record ContentRemoval(Guid Id, string Hash, DateTimeOffset BegunAt)
{
    /// <summary>How long after its beginning a removal may still delete.</summary>
    public static readonly TimeSpan DeletesWithin = TimeSpan.FromMinutes(1);

    /// <summary>After how long a removal was stopped by a crash, and another may go on with it.</summary>
    public static readonly TimeSpan StoppedAfter = TimeSpan.FromHours(1);

    /// <summary>The removal of a content.</summary>
    public static ContentRemoval Of(string hash, DateTimeOffset now) => new(IdOf(hash), hash, now);

    /// <summary>The one id of a content's removals.</summary>
    public static Guid IdOf(string hash) => new(SHA256.HashData(Encoding.ASCII.GetBytes(hash)).AsSpan(0, 16), bigEndian: true);
}
