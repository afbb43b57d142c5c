using System.Text;
using InsideIn.LinkPreviews;

namespace InsideIn.Tests.LinkPreviews;

/// <summary>What is taken from a page: its own words, cleaned, and nothing that runs or hides.</summary>
public class PageHeadTests
{
    [Fact]
    public void What_a_page_says_for_others_goes_before_what_it_says_for_itself()
    {
        var head = Read("""
            <!doctype html><html><head><title>Own title</title>
            <meta name="description" content="Own words">
            <meta property="og:title" content="Tide &amp; time">
            <META PROPERTY='og:description' CONTENT='For &quot;others&quot;' />
            <meta property=og:site_name content=Harbour>
            <meta content="/p.png" property="og:image">
            </head>
            """);

        Assert.Equal(new PageHead("Tide & time", "For \"others\"", "Harbour", "/p.png"), head);
    }

    [Fact]
    public void A_plain_page_has_its_title_and_description() =>
        Assert.Equal(new PageHead("Plain", "Words", null, null), Read("<title>\n Plain\t</title><meta name=description content=' Words '>"));

    [Theory]
    [InlineData("<!-- <title>Hidden</title> --><title>Shown</title>")]
    [InlineData("<script>document.write('<title>Hidden</title>')</script><title>Shown</title>")]
    [InlineData("<style>/*<title>Hidden</title>*/</style><title>Shown</title>")]
    [InlineData("<svg><title>Hidden</title></svg><title>Shown</title>")]
    [InlineData("<title>Shown</title><body><title>Hidden</title><meta property=og:title content=Hidden>")]
    [InlineData("<meta data='<title>Hidden</title>'><title>Shown</title>")]
    [InlineData("<title>Shown</title><title>Hidden</title>")]
    [InlineData("<meta property=og:title content=Shown><meta property=og:title content=Hidden>")]
    public void Only_the_first_title_of_the_page_itself_counts(string html) => Assert.Equal("Shown", Read(html).Title);

    [Fact]
    public void Words_are_words_and_no_markup() => Assert.Equal("<b>bold</b> & <script>", Read("<title>&lt;b&gt;bold&lt;/b&gt; &amp; &lt;script&gt;</title>").Title);

    [Fact]
    public void Signs_that_hide_or_turn_others_go() => Assert.Equal("evil gnp.exe", Read("<title>evil\u202E \u200Bgnp\u2066.exe\u0000\u001B</title>").Title);

    [Fact]
    public void Long_words_are_cut_at_a_whole_sign()
    {
        var title = Read($"<title>{new string('a', 198)}😀😀</title>").Title!;

        Assert.Equal(new string('a', 198) + "…", title);
        Assert.Equal(PageHead.DescriptionLimit, Read($"<title>t</title><meta name=description content='{new string('b', 5_000)}'>").Description!.Length);
    }

    [Theory]
    [InlineData("windows-1252", "windows-1252", null)]
    [InlineData("windows-1252", null, "windows-1252")]
    [InlineData("utf-8", null, null)]
    [InlineData("utf-8", "no-such-set", "nor-this")]
    [InlineData("shift_jis", "shift_jis", null)]
    [InlineData("utf-16", null, null)]
    public void Letters_are_read_as_the_page_says_that_they_are_written(string written, string? header, string? meta)
    {
        var encoding = written == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        var word = written == "shift_jis" ? "港の灯" : "Häfen – ß";
        byte[] page = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<html><meta charset=\"{meta ?? "utf-8"}\"><title>{word}</title>")];
        if (meta is null && written != "utf-8")
        {
            page = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<html><title>{word}</title>")];
        }

        Assert.Equal(word, PageHead.Read(Answer(page, header)).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<title></title>")]
    [InlineData("<title>\u200B</title>")]
    [InlineData("plain words")]
    public void A_page_may_say_nothing(string html) => Assert.Null(Read(html).Title);

    [Fact]
    public async Task No_page_whatever_makes_it_fail_or_slow()
    {
        var chance = new Random(2026);
        string[] parts = ["<title>", "</title>", "<meta ", "property=", "og:title", "content='", "\"", "'", ">", "<!--", "-->", "<script", "</script", "&amp;", "&#x110000;", "<", "/", "=", " ", "\u0000", "\ud800", "a"];
        for (var round = 0; round < 5_000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, chance.Next(60)).Select(_ => parts[chance.Next(parts.Length)]));
            Assert.True((Read(html).Title?.Length ?? 0) <= PageHead.TitleLimit);
        }

        foreach (var part in parts)
        {
            // Half a megabyte takes milliseconds; whoever goes over it again and again takes minutes.
            await Task.Run(() => Read(string.Concat(Enumerable.Repeat(part, 512 * 1024 / part.Length)))).WaitAsync(TimeSpan.FromSeconds(5));
        }
    }

    private static PageHead Read(string html) => PageHead.Read(Answer(Encoding.UTF8.GetBytes(html), "utf-8"));

    private static WebAnswer Answer(byte[] content, string? charset) => new(WebAddress.Parse("https://news.example.com/")!, "text/html", charset, content);
}
