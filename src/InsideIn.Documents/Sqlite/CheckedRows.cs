namespace InsideIn.Documents.Sqlite;

/// <summary>
/// Rows whose content is compared with their checksum before anybody sees it.
/// Errors: <see cref="StoreUnavailableException"/> names the document or fact that is not as it was written.
/// </summary>
internal static class CheckedRows
{
    /// <summary>The body of a document, valid until the next row; its version, body and sum stand in the columns from <paramref name="first"/>.</summary>
    public static ReadOnlySpan<byte> Body(this Rows rows, Collection collection, Guid id, int first)
    {
        var body = rows.Utf8(first + 1);
        return rows.Integer(first + 2) == Checksum.Of(id, rows.Integer(first), body)
            ? body
            : throw rows.File.Damaged($"the document {id} of '{collection.Name}' is not as it was written");
    }

    /// <summary>The body of a fact, valid until the next row; its position, time, name, body and sum stand in the first columns.</summary>
    public static ReadOnlySpan<byte> FactBody(this Rows rows)
    {
        var body = rows.Utf8(3);
        return rows.Integer(4) == Checksum.Of(rows.Integer(0), rows.Integer(1), rows.Utf8(2), body)
            ? body
            : throw rows.File.Damaged($"the fact at position {rows.Integer(0)} is not as it was written");
    }
}
