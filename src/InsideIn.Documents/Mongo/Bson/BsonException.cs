namespace InsideIn.Documents.Mongo.Bson;

/// <summary>Bytes that are no BSON or not of the type asked for, or a value that BSON cannot hold. The message says where, what was found and what was expected.</summary>
internal sealed class BsonException : Exception
{
    public BsonException(int offset, string found, string expected)
        : base($"BSON at byte {offset}: found {found}, expected {expected}.") => Offset = offset;

    public BsonException(string message)
        : base(message) => Offset = -1;

    /// <summary>The byte of the outermost document at which reading stopped; −1 when it was writing that was refused.</summary>
    public int Offset { get; }
}
