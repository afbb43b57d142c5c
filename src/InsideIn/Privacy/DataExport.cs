using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace InsideIn.Privacy;

/// <summary>A person's own data, gathered for that person: asked for, then ready, then gone after a day.</summary>
public sealed record DataExport
{
    /// <summary>How long an export can be fetched.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>How long after one export the next may be asked for.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>The id, which follows from the person, so that there is one at a time; that of the <see cref="Leavers.LeaverExport"/> where an officer asked.</summary>
    [GraphQLIgnore]
    public required Guid Id { get; init; }

    /// <summary>Whose data it is.</summary>
    [GraphQLIgnore]
    public required Guid PersonId { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When it was ready; null while it is gathered.</summary>
    public DateTimeOffset? ReadyAt { get; init; }

    /// <summary>Until when it can be fetched; null while it is gathered.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The length of the archive; null while it is gathered. Unit: bytes.</summary>
    public long? SizeInBytes { get; init; }

    /// <summary>The blob of the archive, noted before it is kept, so that none is ever forgotten; null before that.</summary>
    [GraphQLIgnore]
    public string? Content { get; init; }

    /// <summary>The hash of the one address under which it can be fetched once; null while there is none.</summary>
    [GraphQLIgnore]
    public string? TicketHash { get; init; }

    /// <summary>The id of a person's export.</summary>
    public static Guid IdOf(Guid personId) => Ids.Of("dataExport", personId);

    /// <summary>A ticket that nobody can guess.</summary>
    public static string NewTicket() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    /// <summary>The hash under which a ticket is kept: who reads the store cannot fetch by it.</summary>
    public static string HashOf(string ticket) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ticket)));

    /// <summary>An export that is asked for now, in place of the one before; or when the next may be asked for.</summary>
    public static FieldResult<DataExport, ExportTooSoonError> Request(Guid personId, DataExport? before, DateTimeOffset now) =>
        before is not null && now < before.RequestedAt + Pause
            ? new ExportTooSoonError(before.RequestedAt + Pause)
            : new DataExport { Id = IdOf(personId), PersonId = personId, RequestedAt = now };

    /// <summary>The export once its archive is kept.</summary>
    public DataExport Ready(long length, DateTimeOffset now) =>
        this with { ReadyAt = now, ExpiresAt = now + Lifetime, SizeInBytes = length };

    /// <summary>Whether the archive can be fetched.</summary>
    public bool CanBeFetched(DateTimeOffset now) => ReadyAt is not null && now < ExpiresAt;
}

/// <summary>The one address under which an export can be fetched, once and without signing in.</summary>
/// <param name="Address">The address, below that of the server.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record DataExportTicket(string Address, DateTimeOffset ExpiresAt);
