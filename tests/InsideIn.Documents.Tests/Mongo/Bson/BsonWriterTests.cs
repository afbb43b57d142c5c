using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Tests.Mongo.Bson;

public class BsonWriterTests
{
    [Fact]
    public void Values_come_back_under_their_names()
    {
        var id = new Guid("00112233-4455-6677-8899-aabbccddeeff");
        var writer = new BsonWriter();
        writer.BeginDocument();
        writer.Write("_id", id);
        writer.Write("at", new DateTimeOffset(2026, 11, 22, 6, 0, 0, 123, TimeSpan.FromHours(1)));
        writer.BeginArray("tags");
        writer.Write(default, "a");
        writer.Write(default, 2L);
        writer.End();
        writer.Write("version"u8, 3.0);
        writer.End();

        var reader = new BsonReader(writer.Written.Span);

        Assert.True(reader.Read() && reader.NameIs("_id"u8));
        Assert.Equal(id, reader.GetGuid());
        Assert.Equal("00112233445566778899AABBCCDDEEFF", Convert.ToHexString(reader.GetBinary(out var subtype)));
        Assert.Equal(4, subtype);
        Assert.True(reader.Read());
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 5, 0, 0, 123, TimeSpan.Zero), reader.GetInstant());
        Assert.True(reader.Read());
        var tags = reader.GetDocument();
        Assert.True(tags.Read() && tags.NameIs("0"u8) && tags.GetString() == "a");
        Assert.True(tags.Read() && tags.NameIs("1"u8) && tags.GetInt32() == 2);
        Assert.False(tags.Read());
        Assert.True(reader.ReadTo("version"u8));
        Assert.Equal(3, reader.GetInt64());
        Assert.False(reader.Read());
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_document_of_16_MiB_is_written_and_one_byte_more_is_refused()
    {
        // Length, type, name, subtype and terminators take 13 bytes.
        var content = new byte[BsonWriter.MaxSize - 13];
        var writer = new BsonWriter();
        WriteBinary(writer, content);
        Assert.Equal(BsonWriter.MaxSize, writer.Written.Length);

        writer.Reset();
        var fault = Assert.Throws<BsonException>(() => WriteBinary(writer, [.. content, 0]));

        Assert.Equal("The document has at least 16,777,217 bytes; MongoDB stores at most 16,777,216.", fault.Message);
    }

    [Fact]
    public void Levels_are_written_to_the_limit_and_refused_beyond()
    {
        var writer = new BsonWriter();
        writer.BeginDocument();
        for (var level = 1; level < BsonWriter.MaxDepth; level++)
        {
            writer.BeginArray("a");
        }

        Assert.Contains("more than 100 deep", Assert.Throws<BsonException>(() => writer.BeginDocument("a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_without_UTF8_is_refused()
    {
        var writer = new BsonWriter();
        writer.BeginDocument();

        Assert.Contains("character 2", Assert.Throws<BsonException>(() => writer.Write("a", "ab\uD800")).Message, StringComparison.Ordinal);
        Assert.Contains("character 0", Assert.Throws<BsonException>(() => writer.Write("\uDC00", 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_not_finished_is_not_given_away()
    {
        var writer = new BsonWriter();
        Assert.Throws<InvalidOperationException>(() => writer.Written);
        Assert.Throws<InvalidOperationException>(() => writer.Write("a", 1));
        writer.BeginDocument();
        Assert.Throws<InvalidOperationException>(() => writer.Written);
        writer.End();
        Assert.Equal(new byte[] { 5, 0, 0, 0, 0 }, writer.Written.ToArray());
        Assert.Throws<InvalidOperationException>(writer.End);
        Assert.Throws<InvalidOperationException>(() => writer.BeginDocument());
    }

    [Theory]
    [InlineData("not a document")]
    [InlineData("")]
    public void Only_a_whole_document_is_put_within_another(string bytes)
    {
        var writer = new BsonWriter();
        writer.BeginDocument();

        Assert.Throws<BsonException>(() => writer.WriteDocument("a", System.Text.Encoding.UTF8.GetBytes(bytes)));
    }

    [Fact]
    public void A_fault_names_its_byte_in_the_outermost_document()
    {
        var writer = new BsonWriter();
        writer.BeginDocument();
        writer.BeginDocument("a");
        writer.Write("b", true);
        writer.End();
        writer.End();
        var bytes = writer.Written.ToArray();
        bytes[^3] = 7;

        var fault = Assert.Throws<BsonException>(() => BsonCopy.Of(bytes));

        Assert.Equal("BSON at byte 14: found 0x07, expected 0x00 or 0x01 of a Boolean.", fault.Message);
        Assert.Equal(14, fault.Offset);
    }

    private static void WriteBinary(BsonWriter writer, byte[] content)
    {
        writer.BeginDocument();
        writer.WriteBinary("x", content);
        writer.End();
    }
}
