using System.Buffers.Binary;

namespace InsideIn.Kernel;

/// <summary>Where a thing began that came with the archive of another network (demand 22).</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="NetworkName">Its name.</param>
/// <param name="IdThere">The thing's id there.</param>
/// <param name="ImportedAt">When the reading began that brought it, UTC.</param>
public sealed record Origin([property: GraphQLIgnore] Guid NetworkId, string NetworkName, [property: GraphQLIgnore] Guid IdThere, DateTimeOffset ImportedAt)
{
    // What has come once keeps its id when it goes on to a third network. An id that has these digits by chance would keep it as well, which does no harm.
    private const uint Mark = 0xA2C417E0;

    /// <summary>The id that a thing of another network has here: the same each time it comes, from that network or by way of a third one.</summary>
    public static Guid IdHere(Guid networkId, Guid idThere)
    {
        Span<byte> bytes = stackalloc byte[16];
        idThere.TryWriteBytes(bytes, bigEndian: true, out _);
        if (BinaryPrimitives.ReadUInt32BigEndian(bytes) == Mark)
        {
            return idThere;
        }

        Ids.Of("imported", networkId, idThere).TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Mark);
        return new Guid(bytes, bigEndian: true);
    }
}

/// <summary>Things came with an archive. They are to be found, and nobody is told of them: they were news elsewhere, once.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Subjects">The things.</param>
public sealed record ThingsImported(DateTimeOffset At, IReadOnlyList<Subject> Subjects) : Fact(Guid.Empty, At);
