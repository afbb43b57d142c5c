namespace InsideIn.Archive;

/// <summary>What the audit keeps of archives: that one was written or read, by whoever runs the server, and what it held.</summary>
internal static class ArchiveAudit
{
    // As administrative acts, which administrators read.
    public const string Written = "administration.archiveWritten";
    public const string Read = "administration.archiveRead";

    /// <summary>What happened: by the operator, on the command line.</summary>
    public static object Of(DateTimeOffset at, string digest, IEnumerable<(string Part, long Count)> counts) =>
        new { ActorId = Guid.Empty, At = at, By = "the operator, on the command line", Digest = digest, Counts = counts.ToDictionary(pair => pair.Part, pair => pair.Count) };
}
