using System.Security.Cryptography;
using System.Text;

namespace InsideIn.Kernel;

/// <summary>How far a listener has read the facts.</summary>
public sealed record ListenerPosition(Guid Id, string Name, long Position);

/// <summary>The positions of all listeners.</summary>
public static class ListenerStore
{
    /// <summary>One document per listener.</summary>
    public static readonly Collection<ListenerPosition> Positions = new("listenerPositions", position => position.Id);

    /// <summary>The id of the named listener's position.</summary>
    public static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16), bigEndian: true);
}
