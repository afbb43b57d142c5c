namespace InsideIn.Documents.Mongo.Bson;

/// <summary>What a binary value says of its content, as far as we write or read it. Source: bsonspec.org.</summary>
internal static class BinarySubtype
{
    public const byte Generic = 0;

    /// <summary>Generic binary as it was written long ago, with its length twice.</summary>
    public const byte Old = 2;

    /// <summary>Sixteen bytes in network order.</summary>
    public const byte Uuid = 4;
}
