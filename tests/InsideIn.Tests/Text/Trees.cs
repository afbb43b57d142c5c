using FsCheck;
using FsCheck.Fluent;
using InsideIn.GraphQL;
using InsideIn.Kernel;

namespace InsideIn.Tests.Text;

/// <summary>Random trees and random typed texts, rich in the signs that mean something.</summary>
internal static class Trees
{
    private static readonly Guid[] Ids = [new("01999999-0000-7000-8000-000000000001"), new("01999999-0000-7000-8000-000000000002")];

    private static readonly string[] Words =
    [
        "Ana", "Grüße", "e\u0301", "ab", "x", "1", "2026", "אבג", "👋🏽", "*", "**", "***", "****", "~~", "~", "`", "``", "```", "_", "[", "]", "(", ")", "](", "![", "@[", "@", "!", "#", "##", "#tag", "#a-b",
        "\\", "\\\\", "\\*", "\\#", "http://", "https://a.example/b", "https://a.example/(x)", "http:", ":", "//", "- ", "-", "---", "1. ", "2) ", ". ", "> ", ">", ">>", "# ", "## ", "<b>", "&amp;", "<!--", "|", "•", "person:", "file:x",
    ];

    private static readonly string[] Blanks = [" ", "  ", "\n", "\n  ", "\t", "\u00A0"];

    /// <summary>Something that somebody could type.</summary>
    public static Gen<string> Typed { get; } =
        from pieces in Gen.ListOf(Gen.Frequency<string>((6, Gen.Elements(Words)), (2, Gen.Elements(Blanks)), (1, Gen.Constant("\n\n")), (1, Gen.Constant("\n```\n")), (1, Gen.Constant("[a](https://b.example)"))))
        select string.Concat(pieces);

    private static Gen<string> Run { get; } =
        from pieces in Gen.NonEmptyListOf(Gen.Frequency<string>((5, Gen.Elements(Words)), (2, Gen.Elements(Blanks)))) select string.Concat(pieces);

    private static Gen<Inline> Inline { get; } =
        from text in Run
        from marks in Gen.Choose(0, 15)
        from which in Gen.Choose(0, 9)
        from id in Gen.Elements(Ids)
        from type in Gen.Elements(Mention.Person, Mention.Group)
        from url in Gen.Elements("https://a.example", "https://a.example/b_(c)?d=[1]#e", "http://x", "mailto:ana@a.example", "javascript:alert(1)")
        select which switch
        {
            0 => new Link(text, url),
            1 => new Link(url, url),
            2 => new Mention("@" + text, new NodeId(type, id)),
            3 => new TagRun("#" + text),
            4 => new TagRun("#Lisbon"),
            5 => new Embedded(text, id),
            _ => (Inline)new TextRun(text),
        } with { Marks = (Marks)marks };

    private static Gen<List<Inline>> Inlines { get; } = from inlines in Gen.ListOf(Inline) select inlines.ToList();

    /// <summary>A tree, tidied.</summary>
    public static Gen<RichText> Any { get; } = from blocks in Gen.ListOf(BlockAt(0)) select RichText.Of(blocks);

    private static Gen<Block> BlockAt(int depth) => Gen.Frequency<Block>(
        (4, from inlines in Inlines select (Block)new Paragraph(inlines)),
        (1, from level in Gen.Choose(0, 3) from inlines in Inlines select (Block)new Heading(level, inlines)),
        (2, from list in ListAt(0) select (Block)list),
        (1, from text in Run from language in Gen.Elements(null, "cs", "no word") select (Block)new CodeBlock(text, language)),
        (1, Gen.Constant((Block)new Divider())),
        (1, depth > 5 ? Gen.Constant((Block)new Divider()) : from blocks in Gen.ListOf(BlockAt(depth + 1), 2) select (Block)new Quote([.. blocks])));

    private static Gen<ItemList> ListAt(int depth) =>
        from isNumbered in Gen.Elements(true, false)
        from items in Gen.ListOf(
            from inlines in Inlines
            from number in Gen.Choose(-1, 10_001)
            from nested in depth > 1 ? Gen.Constant<ItemList?>(null) : Gen.Frequency<ItemList?>((2, Gen.Constant<ItemList?>(null)), (1, from list in ListAt(depth + 1) select (ItemList?)list))
            select new ListItem(number, inlines, nested), 3)
        select new ItemList(isNumbered, [.. items]);
}
