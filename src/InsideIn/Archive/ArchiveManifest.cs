namespace InsideIn.Archive;

/// <summary>What an archive is and holds: <c>manifest.json</c>, which is written last.</summary>
/// <param name="Format"><see cref="FormatName"/>.</param>
/// <param name="Version">The version of the format.</param>
/// <param name="Network">The network that it is of.</param>
/// <param name="WrittenAt">When it was begun, UTC.</param>
/// <param name="Parts">Its parts in the order of reading.</param>
internal sealed record ArchiveManifest(string Format, int Version, ArchivedNetwork Network, DateTimeOffset WrittenAt, IReadOnlyList<ArchivedPart> Parts)
{
    public const string FormatName = "inside-in-archive";

    public const int CurrentVersion = 1;

    public const string File = "manifest.json";
}

/// <summary>The network of an archive.</summary>
/// <param name="Id">Its id, made at random when it needed one first.</param>
/// <param name="Name">The company's name.</param>
/// <param name="TenantId">The directory of its people.</param>
internal sealed record ArchivedNetwork(Guid Id, string Name, Guid TenantId);

/// <summary>A part as it was written.</summary>
/// <param name="File">Its file within the archive.</param>
/// <param name="Entries">Its lines.</param>
/// <param name="Bytes">Its length, unpacked.</param>
/// <param name="Sha256">The SHA-256 of its content, 64 hexadecimal digits.</param>
internal sealed record ArchivedPart(string File, long Entries, long Bytes, string Sha256);
