using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Language;

public class SchemaCoordinateTests
{
    [Theory] // L7
    [InlineData("Post", "Post", null, null, false)]
    [InlineData("Post.author", "Post", "author", null, false)]
    [InlineData("Query.post(id:)", "Query", "post", "id", false)]
    [InlineData("@skip", "skip", null, null, true)]
    [InlineData("@skip(if:)", "skip", null, "if", true)]
    public void A_coordinate_is_read_and_printed(string text, string name, string? member, string? argument, bool isDirective)
    {
        var node = SchemaCoordinate.Parse(text);
        Assert.Equal((name, member, argument, isDirective), (node.Name, node.MemberName, node.ArgumentName, node.IsDirective));
        Assert.Equal(text, node.ToString());
    }

    [Theory] // L7
    [InlineData("", 1)]
    [InlineData("1Post", 1)]
    [InlineData("Post.", 6)]
    [InlineData("Post .author", 5)]
    [InlineData("Post.author.name", 12)]
    [InlineData("Post(id:)", 5)]
    [InlineData("Query.post(id)", 14)]
    [InlineData("Query.post(id:) ", 16)]
    [InlineData("@skip.if", 6)]
    [InlineData("@", 2)]
    public void Anything_else_is_refused_where_it_goes_wrong(string text, int column)
    {
        var refused = Assert.Throws<SyntaxException>(() => SchemaCoordinate.Parse(text));
        Assert.Equal(new Location(1, column), refused.Location);
    }
}
