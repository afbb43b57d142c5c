using System.Globalization;
using System.Net;
using InsideIn.LinkPreviews;

namespace InsideIn.Tests.LinkPreviews;

/// <summary>Which spellings of addresses are fetched at all. Each refused one differs by one thing from one that is taken.</summary>
public class WebAddressTests
{
    private const int Rounds = 20_000;

    [Theory]
    [InlineData("https://news.example.com/a?b=c", "ftp://news.example.com/a?b=c")] // the scheme
    [InlineData("https://news.example.com/a", "file:///news.example.com/a")]
    [InlineData("https://news.example.com/a", "gopher://news.example.com/a")]
    [InlineData("https://news.example.com/a", "//news.example.com/a")]
    [InlineData("https://news.example.com/", "https://news.example.com:8443/")] // the port
    [InlineData("http://news.example.com:80/", "http://news.example.com:443/")]
    [InlineData("https://news.example.com:443/", "https://news.example.com:22/")]
    [InlineData("https://news.example.com/", "https://ana@news.example.com/")] // what stands before the host
    [InlineData("https://news.example.com/", "https://ana:secret@news.example.com/")]
    [InlineData("https://example.com/", "https://example/")] // a name of one word
    [InlineData("https://wiki.example.com/", "https://wiki.example.internal/")] // names that never lead outside
    [InlineData("https://wiki.example.com/", "https://wiki.local/")]
    [InlineData("https://localhost.example.com/", "https://example.com.localhost/")]
    [InlineData("https://metadata.google.com/", "https://metadata.google.internal/")]
    [InlineData("https://10.example.com/", "https://10.0.0.1/")] // a network address in place of a name
    [InlineData("https://example.com/", "https://93.184.215.14/")]
    [InlineData("https://example.com/", "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/")]
    [InlineData("https://example.com/", "https://[::ffff:7f00:1]/")]
    public void One_is_taken_and_the_other_is_not(string taken, string refused)
    {
        Assert.NotNull(WebAddress.Parse(taken));
        Assert.Null(WebAddress.Parse(refused));
    }

    [Theory]
    [InlineData("https://NEWS.example.COM./a#part", "https://news.example.com/a")]
    [InlineData("https://bücher.example.com/", "https://xn--bcher-kva.example.com/")]
    [InlineData("https://ｎｅｗｓ.example.com/", "https://news.example.com/")]
    [InlineData("http://news.example.com:80", "http://news.example.com/")]
    public void One_address_has_one_spelling(string typed, string kept) => Assert.Equal(kept, WebAddress.Parse(typed)?.Uri.AbsoluteUri);

    [Theory]
    [InlineData("/picture.png", "https://news.example.com/picture.png")]
    [InlineData("picture.png", "https://news.example.com/a/picture.png")]
    [InlineData("//cdn.example.com/p.png", "https://cdn.example.com/p.png")]
    [InlineData("//127.1/p.png", null)]
    [InlineData("http://[::1]/p.png", null)]
    [InlineData("data:image/png;base64,AAAA", null)]
    [InlineData("javascript:alert(1)", null)]
    public void What_a_page_names_is_looked_at_the_same_way(string named, string? found) =>
        Assert.Equal(found, WebAddress.Parse("https://news.example.com/a/b")!.Follow(named)?.Uri.AbsoluteUri);

    [Fact]
    public void No_spelling_of_a_private_address_is_taken_for_a_name() => Assert.Null(FirstTaken(text => WebAddress.Parse(text) is not null));

    // The test above can fail: whoever only looks for four decimal numbers lets others through.
    [Fact]
    public void A_hole_is_found() =>
        Assert.NotNull(FirstTaken(text => WebAddress.Parse(text) is not null || (Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Split('/')[2].All(sign => char.IsAsciiDigit(sign) || sign == '.'))));

    private static string? FirstTaken(Func<string, bool> isTaken)
    {
        var chance = new Random(2026);
        return Enumerable.Range(0, Rounds).Select(_ => $"http://{Spelled(chance)}/").FirstOrDefault(isTaken);
    }

    /// <summary>A private address in one of the ways in which programs have been made to read one.</summary>
    private static string Spelled(Random chance)
    {
        var four = chance.Next(4) switch
        {
            0 => new[] { 127, 0, 0, 1 + chance.Next(250) },
            1 => [10, chance.Next(256), chance.Next(256), chance.Next(256)],
            2 => [192, 168, chance.Next(256), chance.Next(256)],
            _ => [169, 254, 169, 254],
        };
        var whole = ((long)four[0] << 24) | ((long)four[1] << 16) | ((long)four[2] << 8) | (long)four[3];
        var spelled = chance.Next(8) switch
        {
            0 => string.Join('.', four),
            1 => whole.ToString(CultureInfo.InvariantCulture),
            2 => $"0x{whole:x8}",
            3 => "0" + Convert.ToString(whole, 8),
            4 => string.Join('.', four.Select(part => Number(part, chance))),
            5 => $"{Number(four[0], chance)}.{(four[1] << 16) | (four[2] << 8) | four[3]}",
            6 => string.Concat(string.Join('.', four).Select(sign => sign == '.' ? (chance.Next(2) == 0 ? '。' : '．') : (char)(sign - '0' + '０'))),
            _ => $"[{new IPAddress([.. four.Select(part => (byte)part)]).MapToIPv6()}]",
        };
        return chance.Next(3) == 0 && !spelled.EndsWith(']') ? spelled + "." : spelled;
    }

    private static string Number(int part, Random chance) => chance.Next(3) switch
    {
        0 => part.ToString(CultureInfo.InvariantCulture),
        1 => $"0x{part:X}",
        _ => "0" + Convert.ToString(part, 8),
    };
}
