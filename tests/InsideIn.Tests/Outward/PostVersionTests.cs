using static InsideIn.Tests.Outward.Samples;

namespace InsideIn.Tests.Outward;

public sealed class PostVersionTests
{
    // C-5
    [Fact]
    public void The_hash_of_a_post_is_the_known_answer_of_the_rule() =>
        Assert.Equal("04be5cbb8fbf51a8f55ddd52f3cad2cf0778be79416a15daf24e714cdba32e22", Hello.ContentHash);

    // C-5
    [Fact]
    public void The_same_words_typed_otherwise_have_the_same_hash() =>
        Assert.Equal(Version("Caf\u00e9\n\nau lait", 1).ContentHash, Version("Cafe\u0301\r\n\r\nau lait", 1).ContentHash);

    // C-5
    [Theory]
    [InlineData("Hello ", "Hello", true)]
    [InlineData("Hello", "Hello.", false)]
    [InlineData("Hello", "hello", false)]
    [InlineData("Hello world", "Hello\nworld", false)]
    public void A_hash_tells_texts_apart_that_read_differently(string one, string other, bool same) =>
        Assert.Equal(same, Version(one, 1).ContentHash == Version(other, 1).ContentHash);
}
