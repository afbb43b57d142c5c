namespace InsideIn.Documents.Mongo.Bson;

/// <summary>The types of BSON by their byte before an element. Source: bsonspec.org, version 1.1.</summary>
internal enum BsonType : byte
{
    /// <summary>No element: nothing has been read yet, or the document is at its end.</summary>
    None = 0x00,
    Double = 0x01,
    String = 0x02,
    Document = 0x03,
    Array = 0x04,
    Binary = 0x05,
    Undefined = 0x06,
    ObjectId = 0x07,
    Boolean = 0x08,
    Instant = 0x09,
    Null = 0x0A,
    Regex = 0x0B,
    DbPointer = 0x0C,
    Code = 0x0D,
    Symbol = 0x0E,
    CodeWithScope = 0x0F,
    Int32 = 0x10,
    Timestamp = 0x11,
    Int64 = 0x12,
    Decimal128 = 0x13,
    MaxKey = 0x7F,
    MinKey = 0xFF,
}
