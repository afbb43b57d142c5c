using System.Text.Json;
using InsideIn.Audit;

namespace InsideIn.Tests.Audit;

public sealed class CanonicalJsonTests
{
    // C-5
    [Fact]
    public void The_known_answer_of_the_rule_is_met()
    {
        var canonical = CanonicalJson.Of(new { v = 1, body = "Hello" });

        Assert.Equal("""{"body":"Hello","v":1}""", canonical);
        Assert.Equal("04be5cbb8fbf51a8f55ddd52f3cad2cf0778be79416a15daf24e714cdba32e22", CanonicalJson.Hash(canonical));
    }

    // C-5
    [Fact]
    public void Composed_and_decomposed_letters_and_all_line_ends_are_one_text()
    {
        Assert.Equal(CanonicalJson.Of(new { body = "caf\u00e9\nau lait" }), CanonicalJson.Of(new { body = "cafe\u0301\r\nau lait" }));
        Assert.NotEqual(CanonicalJson.Of(new { body = "café" }), CanonicalJson.Of(new { body = "cafe" }));
    }

    // RFC 8785 section 3.2.4 and appendix B
    [Fact]
    public void The_example_of_the_standard_comes_out_byte_for_byte()
    {
        var value = JsonElement.Parse("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """);

        Assert.Equal(
            """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
            CanonicalJson.Of(value));
    }

    // RFC 8785 section 3.2.3
    [Fact]
    public void Members_are_ordered_by_UTF_16_units_whatever_their_order_was()
    {
        var value = JsonElement.Parse("""{"\u20ac":"Euro","\ud83d\ude00":"Face","1":"One","\ufb33":"Dalet","\u0080":"Control","\u00f6":"o"}""");

        var names = JsonElement.Parse(CanonicalJson.Of(value)).EnumerateObject().Select(member => member.Name);

        Assert.Equal(["1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"], names);
    }

    // RFC 8785 appendix B
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(unchecked((long)0x8000000000000000), "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(unchecked((long)0xbecbf647612f3696), "-0.0000033333333333333333")]
    public void Numbers_are_written_as_the_standard_lists_them(long bits, string expected) =>
        Assert.Equal(expected, CanonicalJson.Of(BitConverter.Int64BitsToDouble(bits)));

    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => CanonicalJson.Hash("\ud83d"));
}
