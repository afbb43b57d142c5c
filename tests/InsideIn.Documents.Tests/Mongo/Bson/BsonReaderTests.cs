using System.Globalization;
using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Tests.Mongo.Bson;

public class BsonReaderTests
{
    [Fact]
    public void A_number_is_read_as_any_type_that_holds_it()
    {
        Assert.Equal(3, First(writer => writer.Write("n", 3.0)).GetInt32());
        Assert.Equal(3L, First(writer => writer.Write("n", 3)).GetInt64());
        Assert.Equal(-1, First(writer => writer.Write("n", -1L)).GetInt32());
        Assert.Equal(long.MinValue, First(writer => writer.Write("n", (double)long.MinValue)).GetInt64());
        Assert.Equal(7.0, First(writer => writer.Write("n", 7L)).GetDouble());
    }

    [Theory]
    [InlineData(2.5, "found 2.5, expected a whole number of 64 bits")]
    [InlineData(9223372036854775808.0, "found 9.223372036854776E+18, expected a whole number of 64 bits")]
    [InlineData(double.NaN, "found NaN, expected a whole number of 64 bits")]
    [InlineData(2147483648.0, "found 2147483648, expected a number of 32 bits")]
    public void A_number_that_does_not_fit_is_refused_in_the_same_words_everywhere(double number, string words)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");

            var fault = Assert.Throws<BsonException>(() => First(writer => writer.Write("n", number)).GetInt32());

            Assert.Equal($"BSON at byte 7: {words}.", fault.Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_value_of_another_type_is_refused_by_name()
    {
        var fault = Assert.Throws<BsonException>(() => First(writer => writer.Write("handle", "ada")).GetGuid());

        Assert.Equal("BSON at byte 5: found a String named 'handle', expected a Binary.", fault.Message);
    }

    [Fact]
    public void A_binary_that_is_no_UUID_is_refused()
    {
        var fault = Assert.Throws<BsonException>(() => First(writer => writer.WriteBinary("id", new byte[16], subtype: 3)).GetGuid());

        Assert.Equal("BSON at byte 8: found 16 bytes of subtype 3, expected 16 of subtype 4.", fault.Message);
    }

    [Fact]
    public void An_instant_beyond_the_calendar_is_refused()
    {
        Assert.Equal(DateTimeOffset.MaxValue.ToUnixTimeMilliseconds(), First(writer => writer.Write("at", DateTimeOffset.MaxValue)).GetInstant().ToUnixTimeMilliseconds());
        Assert.Throws<BsonException>(() => First(writer => writer.WriteMilliseconds("at", long.MaxValue)).GetInstant());
    }

    [Fact]
    public void Before_the_first_element_and_behind_the_last_there_is_nothing_to_ask()
    {
        Assert.Throws<BsonException>(() => new BsonReader([5, 0, 0, 0, 0]).GetInt32());
        Assert.Throws<BsonException>(() =>
        {
            var reader = First(writer => writer.Write("n", 1));
            Assert.False(reader.ReadTo("m"u8));
            Assert.Equal(BsonType.None, reader.Type);
            Assert.True(reader.Name.IsEmpty);
            reader.GetInt32();
        });
    }

    [Fact]
    public void Documents_deeper_than_the_limit_are_refused()
    {
        byte[] document = [5, 0, 0, 0, 0];
        for (var level = 1; level < BsonReader.MaxDepth; level++)
        {
            document = Around(document);
        }

        Assert.Equal(document, BsonDepth(document, out var depth));
        Assert.Equal(BsonReader.MaxDepth, depth);
        var fault = Assert.Throws<BsonException>(() => BsonDepth(Around(document), out _));
        Assert.Contains("a document 201 deep, expected at most 200", fault.Message, StringComparison.Ordinal);
    }

    private static byte[] BsonDepth(byte[] document, out int depth)
    {
        depth = 1;
        for (var reader = new BsonReader(document); reader.Read(); depth++)
        {
            reader = reader.GetDocument();
        }

        return document;
    }

    private static byte[] Around(byte[] document) => [.. BitConverter.GetBytes(document.Length + 8), 3, (byte)'a', 0, .. document, 0];

    private static BsonReader First(Action<BsonWriter> write)
    {
        var writer = new BsonWriter();
        writer.BeginDocument();
        write(writer);
        writer.End();
        var reader = new BsonReader(writer.Written.Span);
        Assert.True(reader.Read());
        return reader;
    }
}
