using System.Text;
using System.Text.Json;
using InsideIn.Documents.Engine;
using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Tests.Mongo.Bson;

public class BsonJsonTests
{
    [Fact]
    public void Random_documents_come_back_equal_in_every_sign()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var json = DocumentJson.Write(new ParcelChance(new Random(seed)).Parcel(depth: 3), typeof(Parcel));

            var back = ThroughBson(json);

            // Written once more, since a decimal may come back in another notation, 1E-7 for 0.0000001.
            var again = DocumentJson.Write(DocumentJson.Read<Parcel>(back), typeof(Parcel));
            Assert.True(json.AsSpan().SequenceEqual(again), $"Seed {seed}:\n{Encoding.UTF8.GetString(json)}\n{Encoding.UTF8.GetString(again)}");
        }
    }

    [Theory]
    [InlineData("0", BsonType.Int32)]
    [InlineData("-2147483648", BsonType.Int32)]
    [InlineData("2147483648", BsonType.Int64)]
    [InlineData("9223372036854775807", BsonType.Int64)]
    [InlineData("9223372036854775808", BsonType.Decimal128)]
    [InlineData("-0", BsonType.Double)]
    [InlineData("0.1", BsonType.Double)]
    [InlineData("0.30000000000000004", BsonType.Double)]
    [InlineData("1E+300", BsonType.Double)]
    [InlineData("5E-324", BsonType.Double)]
    [InlineData("1.0", BsonType.Decimal128)]
    [InlineData("-0.0", BsonType.Decimal128)]
    [InlineData("79228162514264337593543950335", BsonType.Decimal128)]
    [InlineData("0.12345678901234567890123456789", BsonType.Decimal128)]
    [InlineData("null", BsonType.Null)]
    [InlineData("true", BsonType.Boolean)]
    [InlineData("\"\"", BsonType.String)]
    [InlineData("\"a\\u0000b\"", BsonType.String)]
    [InlineData("\"2026-11-22T05:00:00.1234567+05:30\"", BsonType.String)]
    [InlineData("[]", BsonType.Array)]
    [InlineData("[1,[\"x\",{}],null]", BsonType.Array)]
    [InlineData("{\"\":{\"$set\":1},\"a.b\":2,\"a\":3}", BsonType.Document)]
    [InlineData("{\"a\\u0000\":1,\"\\u0001\":2,\"\\u0001\\u0001\\u0000\\u0002\":3}", BsonType.Document)]
    public void A_value_takes_the_type_that_gives_back_its_signs(string json, object type)
    {
        var document = Written(Encoding.UTF8.GetBytes(json));

        var reader = Body(document);

        Assert.Equal(type, reader.Type);
        Assert.Equal(json, Encoding.UTF8.GetString(BsonJson.ValueToJson(reader)));
        Assert.Equal($"{{\"body\":{json}}}", Encoding.UTF8.GetString(BsonJson.ToJson(document)));
    }

    [Theory]
    [InlineData("170141183460469231731687303715884105727", "170141183460469231731687303715884105727 cannot be stored without loss")]
    [InlineData("1E+9999", "1E+9999 cannot be stored without loss")]
    public void A_number_that_no_type_holds_is_refused_and_not_rounded(string json, string said)
    {
        var fault = Assert.Throws<BsonException>(() => Written(Encoding.UTF8.GetBytes(json)));

        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("[1,]")]
    [InlineData("nul")]
    public void What_is_no_JSON_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => Written(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_type_that_JSON_does_not_have_is_refused()
    {
        var writer = new BsonWriter();
        writer.BeginDocument();
        writer.Write("at", DateTimeOffset.UnixEpoch);
        writer.End();

        var fault = Assert.Throws<BsonException>(() => BsonJson.ToJson(writer.Written.Span));

        Assert.Equal("BSON at byte 5: found a Instant named 'at', expected a number.", fault.Message);
    }

    [Fact]
    public void A_number_that_JSON_does_not_have_is_refused()
    {
        var writer = new BsonWriter();
        writer.BeginDocument();
        writer.Write("share", double.NaN);
        writer.End();

        var fault = Assert.Throws<BsonException>(() => BsonJson.ToJson(writer.Written.Span));

        Assert.Equal("The member 'share' is NaN, which JSON cannot write.", fault.Message);
    }

    [Fact]
    public void Documents_may_lie_as_deep_as_documents_in_JSON_may()
    {
        var json = Encoding.UTF8.GetBytes(new string('[', 64) + new string(']', 64));

        Assert.Equal(json, ThroughBson(json));
    }

    private static byte[] ThroughBson(byte[] json) => BsonJson.ValueToJson(Body(Written(json)));

    private static byte[] Written(byte[] json)
    {
        var writer = new BsonWriter();
        writer.BeginDocument();
        BsonJson.Write(writer, "body", json);
        writer.End();
        return writer.Written.ToArray();
    }

    private static BsonReader Body(ReadOnlySpan<byte> document)
    {
        var reader = new BsonReader(document);
        Assert.True(reader.ReadTo("body"u8));
        return reader;
    }
}
