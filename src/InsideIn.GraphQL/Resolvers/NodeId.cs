using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace InsideIn.GraphQL;

/// <summary>
/// A global object id of any node type, in the schema an <c>ID</c>: base64 of <c>Type:key</c>, as HotChocolate writes it.
/// An argument of this type takes nodes of every type; <see cref="IDAttribute{T}"/> takes one type only.
/// </summary>
public readonly record struct NodeId(string TypeName, Guid Key)
{
    /// <summary>Reads an id. Shape: false for anything that is not base64 of a name, a colon and a UUID.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NodeId id)
    {
        id = default;
        if (text is null or { Length: > 512 })
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[384];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return false;
        }

        var colon = bytes[..length].IndexOf((byte)':');
        if (colon < 1 || !Utf8Parser.TryParse(bytes[(colon + 1)..length], out Guid key, out var used, 'D') || used != length - colon - 1)
        {
            return false;
        }

        id = new NodeId(Encoding.UTF8.GetString(bytes[..colon]), key);
        return true;
    }

    /// <summary>The id as the reader sees it.</summary>
    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TypeName}:{Key:D}"));
}
