using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using InsideIn.Kernel;

namespace InsideIn.Tests.Text;

/// <summary>The markup, the tree, and the way between them (rule R49).</summary>
public class RichTextTests
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Guid Ana = new("01999999-0000-7000-8000-000000000001");

    [Fact]
    public void Plain_words_are_the_trees_that_they_always_were()
    {
        Assert.Equal(
            """{"type":"doc","blocks":[{"type":"paragraph","inlines":[{"type":"text","text":"See "},{"type":"link","text":"https://example.org/a?b=1","url":"https://example.org/a?b=1"},{"type":"text","text":".\nToday!"}]},{"type":"paragraph","inlines":[{"type":"text","text":"  Second, 5 * 3 < 2_000 & more (\\\\server\\x)"}]}]}""",
            Json("See https://example.org/a?b=1.\r\nToday!  \n\n\n  Second, 5 * 3 < 2_000 & more (\\\\server\\x)"));
    }

    [Theory]
    [InlineData("# Goals", """{"type":"heading","level":1,"inlines":[{"type":"text","text":"Goals"}]}""")]
    [InlineData("## Goals", """{"type":"heading","level":2,"inlines":[{"type":"text","text":"Goals"}]}""")]
    [InlineData("- one\n- two\n  more", """{"type":"list","numbered":false,"items":[{"inlines":[{"type":"text","text":"one"}]},{"inlines":[{"type":"text","text":"two\nmore"}]}]}""")]
    [InlineData("1. one\n  - below\n2. two", """{"type":"list","numbered":true,"items":[{"number":1,"inlines":[{"type":"text","text":"one"}],"list":{"type":"list","numbered":false,"items":[{"inlines":[{"type":"text","text":"below"}]}]}},{"number":2,"inlines":[{"type":"text","text":"two"}]}]}""")]
    [InlineData("> said\n> - so", """{"type":"quote","blocks":[{"type":"paragraph","inlines":[{"type":"text","text":"said"}]},{"type":"list","numbered":false,"items":[{"inlines":[{"type":"text","text":"so"}]}]}]}""")]
    [InlineData("```cs\nvar a = *b*;\n\n  # c\n```", """{"type":"code","language":"cs","text":"var a = *b*;\n\n  # c"}""")]
    [InlineData("---", """{"type":"divider"}""")]
    [InlineData("a **b *c*** ~~d~~ `*e*`", """{"type":"paragraph","inlines":[{"type":"text","text":"a "},{"type":"text","text":"b ","marks":["bold"]},{"type":"text","text":"c","marks":["bold","italic"]},{"type":"text","text":" "},{"type":"text","text":"d","marks":["strike"]},{"type":"text","text":" "},{"type":"text","text":"*e*","marks":["code"]}]}""")]
    [InlineData("[our page](https://a.example/x_(y))", """{"type":"paragraph","inlines":[{"type":"link","text":"our page","url":"https://a.example/x_(y)"}]}""")]
    [InlineData("in #Lisbon, #2026 and c#sharp", """{"type":"paragraph","inlines":[{"type":"text","text":"in "},{"type":"tag","text":"#Lisbon"},{"type":"text","text":", #2026 and c#sharp"}]}""")]
    [InlineData("@[Ana Berg](person:01999999-0000-7000-8000-000000000001)!", """{"type":"paragraph","inlines":[{"type":"mention","text":"@Ana Berg","id":"UGVyc29uOjAxOTk5OTk5LTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMQ=="},{"type":"text","text":"!"}]}""")]
    [InlineData("@[Ana Berg](person:UGVyc29uOjAxOTk5OTk5LTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMQ==)", """{"type":"paragraph","inlines":[{"type":"mention","text":"@Ana Berg","id":"UGVyc29uOjAxOTk5OTk5LTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMQ=="}]}""")]
    [InlineData("![The new hall](file:01999999-0000-7000-8000-000000000001)", """{"type":"paragraph","inlines":[{"type":"file","text":"The new hall","id":"TWVkaWFGaWxlOjAxOTk5OTk5LTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMQ=="}]}""")]
    public void The_markup_gives_blocks_and_inlines(string typed, string block) =>
        Assert.Equal($$"""{"type":"doc","blocks":[{{block}}]}""", Json(typed));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<b onclick=\"x\">bold</b> &amp; <!-- note -->")]
    [InlineData("![logo](https://a.example/logo.png)")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("[click](data:text/html,x) [b](//evil.example) [c](/posts/1)")]
    [InlineData("### Third level")]
    [InlineData("| a | b |")]
    [InlineData("Title\n=====")]
    [InlineData("**not closed, *nor this, ~~nor this, `nor this")]
    [InlineData("~~**~~** and ****")]
    [InlineData("@[Ana](nobody:7) @[](person:01999999-0000-7000-8000-000000000001)")]
    [InlineData("C:\\temp\\new.txt and \\\\server\\share and a\\.b")]
    public void What_the_markup_does_not_know_stays_as_it_was_typed(string typed)
    {
        var words = RichText.Parse(typed).Blocks.Select(block => Assert.IsType<Paragraph>(block)).SelectMany(paragraph => paragraph.Inlines);

        Assert.All(words, inline => Assert.True(inline is TextRun { Marks: Marks.None } || (inline is Link link && link.Text == link.Url)));
        Assert.Equal(typed, RichText.Parse(typed).ToPlainText());
        Assert.Equal(typed, RichText.Parse(typed).ToSource());
    }

    [Theory]
    [InlineData("```")]
    [InlineData(">")]
    public void What_would_say_nothing_stays_as_it_was_typed(string typed) => Assert.Equal(typed, RichText.Parse(typed).ToPlainText());

    [Theory]
    [InlineData("\\# no heading")]
    [InlineData("a\n\\- no point")]
    [InlineData("\\*not italic\\* and \\#notag")]
    [InlineData("1\\*2\\*3")]
    public void A_backslash_takes_a_sign_its_meaning_away(string typed)
    {
        var tree = RichText.Parse(typed);

        Assert.True(tree.IsPlain);
        Assert.Equal(typed.Replace("\\", "", StringComparison.Ordinal), tree.ToPlainText());
    }

    [Fact]
    public void The_source_of_any_tree_gives_that_tree() =>
        Prop.ForAll(Arb.From(Trees.Any), tree => Same(tree, RichText.Parse(tree.ToSource()))).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void A_tree_outlives_being_stored() =>
        Prop.ForAll(Arb.From(Trees.Any), tree => Same(tree, Stored(tree.ToJson()))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Reading_what_was_typed_and_its_source_is_one_and_no_word_is_lost() =>
        Prop.ForAll(Arb.From(Trees.Typed), typed =>
        {
            var tree = RichText.Parse(typed);
            return Same(tree, RichText.Parse(tree.ToSource())) && LettersOf(tree.ToSource()) == LettersOf(typed) && (typed.Trim().Length == 0 || tree.Blocks.Count > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void A_stored_tree_is_cleaned_before_it_is_shown() // R49
    {
        var stored = JsonDocument.Parse("""
            {"type":"doc","blocks":[
              {"type":"paragraph","inlines":[{"type":"link","text":"click","url":"javascript:alert(1)"},{"type":"script","text":" and run"},{"type":"mention","text":"@x","id":"no id"},null,7]},
              {"type":"iframe","src":"https://evil.example","inlines":[{"type":"text","text":"inside"}]},
              {"type":"heading","level":9,"inlines":[{"type":"text","text":"deep","marks":["bold","blink",3]}]},
              "odd", {"type":"list","items":[{"inlines":[]}]}]}
            """).RootElement;

        Assert.Equal(
            """{"type":"doc","blocks":[{"type":"paragraph","inlines":[{"type":"text","text":"click and run@x"}]},{"type":"paragraph","inlines":[{"type":"text","text":"inside"}]},{"type":"heading","level":2,"inlines":[{"type":"text","text":"deep","marks":["bold"]}]}]}""",
            Text(Stored(stored)));
    }

    [Fact]
    public void No_tree_is_deeper_than_six() // R49
    {
        var typed = string.Concat(Enumerable.Repeat("> ", 40)) + "- a\n" + string.Concat(Enumerable.Repeat("> ", 40)) + "  - b";
        var stored = JsonDocument.Parse(string.Concat(Enumerable.Repeat("""{"type":"quote","blocks":[""", 20)) + """{"type":"divider"}""" + string.Concat(Enumerable.Repeat("]}", 20))).RootElement;

        Assert.True(DepthOf(RichText.Parse(typed).Blocks) <= 6);
        Assert.True(DepthOf(Stored(JsonSerializer.SerializeToElement(new { blocks = new[] { stored } })).Blocks) <= 6);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("**a")]
    [InlineData("~~")]
    [InlineData("`")]
    [InlineData("` ``")]
    [InlineData("[")]
    [InlineData("[](")]
    [InlineData("[a](<")]
    [InlineData("![")]
    [InlineData("@[")]
    [InlineData("#a")]
    [InlineData("> ")]
    [InlineData("\n>")]
    [InlineData("\n- a\n  - ")]
    [InlineData("\\")]
    [InlineData(" ")]
    [InlineData("http://")]
    [InlineData("\n```")]
    [InlineData("***a~~")]
    public void Hostile_texts_are_read_in_time_that_grows_with_their_length(string sign)
    {
        var page = string.Concat(Enumerable.Repeat(sign, TextRules.PageLimit / sign.Length));
        var clock = Stopwatch.StartNew();

        var tree = RichText.Parse("x" + page + "x");
        _ = tree.ToSource();

        // What grows with the square takes hours; a busy machine takes seconds.
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"{sign} took {clock.Elapsed}.");
    }

    [Fact]
    public void A_mention_is_forgotten_with_the_name_that_was_written()
    {
        var who = new Pseudonym(Ana, ["Ana Berg"], "Former colleague K7Q2M", "former.colleague.k7q2m", DateTimeOffset.UnixEpoch);

        var forgotten = who.Replace(RichText.Parse($"Ask @[Ana](person:{Ana}), **Ana Berg**, or Ana *Berg*"));

        Assert.DoesNotContain("Ana", forgotten.ToPlainText(), StringComparison.Ordinal);
        Assert.Equal("Thank @Former colleague K7Q2M", who.Replace(RichText.Parse($"Thank @[Ana](person:{Ana})")).ToPlainText());
        Assert.Equal(Ana, Assert.Single(who.Replace(RichText.Parse($"Thank @[Ana](person:{Ana})")).Inlines.OfType<Mention>()).Target.Key);
    }

    private static string Json(string typed) => Text(RichText.Parse(typed));

    private static string Text(RichText tree) => JsonSerializer.Serialize(tree, Readable);

    private static RichText Stored(JsonElement tree) => tree.Deserialize<RichText>(JsonSerializerOptions.Web)!;

    private static bool Same(RichText one, RichText other) => Text(one) == Text(other);

    private static string LettersOf(string text) => string.Concat(RichText.Clean(text).Where(char.IsLetter));

    private static int DepthOf(IReadOnlyList<Block> blocks) => blocks.Count == 0 ? 0 : blocks.Max(block => block switch
    {
        Quote quote => 1 + DepthOf(quote.Blocks),
        ItemList list => list.Items.Any(item => item.Nested is not null) ? 2 : 1,
        _ => 1,
    });
}
