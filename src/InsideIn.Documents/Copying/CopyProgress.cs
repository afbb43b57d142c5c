namespace InsideIn.Documents.Copying;

/// <summary>How far a long work has come with one thing.</summary>
/// <param name="Step">What is being done: <c>copy</c>, <c>compare</c>, <c>check</c>.</param>
/// <param name="Name">The collection, or <c>facts</c>, or <c>blobs</c>.</param>
/// <param name="DoneCount">How many documents, facts or blobs are done; those of an earlier run as well.</param>
/// <param name="TotalCount">How many there are; -1 while nobody has counted them.</param>
public readonly record struct CopyProgress(string Step, string Name, long DoneCount, long TotalCount);

/// <summary>A count and a digest of all that a collection, the facts or the blobs hold, alike on every engine when the content is.</summary>
/// <param name="Count">The number of documents, facts or blobs.</param>
/// <param name="Digest">SHA-256, 64 hexadecimal digits.</param>
public sealed record ContentDigest(long Count, string Digest);

/// <summary>What both sides of a copy hold of one thing.</summary>
/// <param name="Name">The collection, or <c>facts</c>, or <c>blobs</c>.</param>
/// <param name="Source">What was to be copied.</param>
/// <param name="Target">What was copied.</param>
public sealed record Comparison(string Name, ContentDigest Source, ContentDigest Target)
{
    /// <summary>Whether both sides are equal.</summary>
    public bool IsEqual => Source == Target;
}
