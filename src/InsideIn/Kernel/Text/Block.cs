namespace InsideIn.Kernel;

/// <summary>A part of a text that stands on lines of its own.</summary>
public abstract record Block
{
    /// <summary>What it says without its form.</summary>
    public abstract string PlainText { get; }

    /// <summary>Its runs, links, mentions, tags and files, in order.</summary>
    public virtual IEnumerable<Inline> AllInlines => [];

    /// <summary>The block with its inlines replaced; the same block where none is.</summary>
    public virtual Block Map(Func<Inline, Inline> replace) => this;

    /// <summary>The inlines replaced; the same list where none is.</summary>
    protected static IReadOnlyList<Inline> Map(IReadOnlyList<Inline> inlines, Func<Inline, Inline> replace)
    {
        var mapped = inlines.Select(replace).ToList();
        return mapped.Zip(inlines).All(pair => ReferenceEquals(pair.First, pair.Second)) ? inlines : mapped;
    }

    /// <summary>What the inlines say.</summary>
    protected static string Joined(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline.PlainText));
}

/// <summary>A paragraph; a line break in it is the character LF.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block
{
    /// <inheritdoc/>
    public override string PlainText => Joined(Inlines);

    /// <inheritdoc/>
    public override IEnumerable<Inline> AllInlines => Inlines;

    /// <inheritdoc/>
    public override Block Map(Func<Inline, Inline> replace) => Map(Inlines, replace) is var mapped && ReferenceEquals(mapped, Inlines) ? this : this with { Inlines = mapped };
}

/// <summary>A heading below the title of the thing: <paramref name="Level"/> 1 or 2.</summary>
public sealed record Heading(int Level, IReadOnlyList<Inline> Inlines) : Block
{
    /// <summary>The deepest level.</summary>
    public const int Deepest = 2;

    /// <inheritdoc/>
    public override string PlainText => Joined(Inlines);

    /// <inheritdoc/>
    public override IEnumerable<Inline> AllInlines => Inlines;

    /// <inheritdoc/>
    public override Block Map(Func<Inline, Inline> replace) => Map(Inlines, replace) is var mapped && ReferenceEquals(mapped, Inlines) ? this : this with { Inlines = mapped };
}

/// <summary>A list of points, with or without numbers.</summary>
public sealed record ItemList(bool IsNumbered, IReadOnlyList<ListItem> Items) : Block
{
    /// <inheritdoc/>
    public override string PlainText => string.Join('\n', Items.Select(item => item.PlainText));

    /// <inheritdoc/>
    public override IEnumerable<Inline> AllInlines => Items.SelectMany(item => item.Nested is null ? item.Inlines : item.Inlines.Concat(item.Nested.AllInlines));

    /// <inheritdoc/>
    public override Block Map(Func<Inline, Inline> replace)
    {
        var mapped = Items.Select(item => item with { Inlines = Map(item.Inlines, replace), Nested = (ItemList?)item.Nested?.Map(replace) }).ToList();
        return mapped.Zip(Items).All(pair => ReferenceEquals(pair.First.Inlines, pair.Second.Inlines) && ReferenceEquals(pair.First.Nested, pair.Second.Nested)) ? this : this with { Items = mapped };
    }
}

/// <summary>A point of a list.</summary>
/// <param name="Number">Its number as typed; null in a list without numbers.</param>
/// <param name="Inlines">What it says; a line break in it is the character LF.</param>
/// <param name="Nested">The list below it; null where there is none, and in a list that is itself below a point.</param>
public sealed record ListItem(int? Number, IReadOnlyList<Inline> Inlines, ItemList? Nested = null)
{
    /// <summary>The highest number.</summary>
    public const int HighestNumber = 9_999;

    /// <summary>What it says, with its mark and the list below it.</summary>
    public string PlainText
    {
        get
        {
            var own = (Number is { } number ? $"{number}. " : "- ") + string.Concat(Inlines.Select(inline => inline.PlainText)).Replace("\n", "\n  ", StringComparison.Ordinal);
            return Nested is null ? own : own + "\n  " + Nested.PlainText.Replace("\n", "\n  ", StringComparison.Ordinal);
        }
    }
}

/// <summary>Words of somebody else.</summary>
public sealed record Quote(IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>How deep quotes stand in quotes. With a list in a list, a tree is at most six deep.</summary>
    public const int Deepest = 4;

    /// <inheritdoc/>
    public override string PlainText => "> " + string.Join("\n\n", Blocks.Select(block => block.PlainText)).Replace("\n", "\n> ", StringComparison.Ordinal).Replace("\n> \n", "\n>\n", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<Inline> AllInlines => Blocks.SelectMany(block => block.AllInlines);

    /// <inheritdoc/>
    public override Block Map(Func<Inline, Inline> replace)
    {
        var mapped = Blocks.Select(block => block.Map(replace)).ToList();
        return mapped.Zip(Blocks).All(pair => ReferenceEquals(pair.First, pair.Second)) ? this : this with { Blocks = mapped };
    }
}

/// <summary>Code, or other text that is shown sign by sign.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Language">What it is written in, as typed; null when that was not said.</param>
public sealed record CodeBlock(string Text, string? Language = null) : Block
{
    /// <inheritdoc/>
    public override string PlainText => Text;

    /// <inheritdoc/>
    public override Block Map(Func<Inline, Inline> replace) => replace(new TextRun(Text)).Text is var text && text == Text ? this : this with { Text = text };
}

/// <summary>A line across.</summary>
public sealed record Divider : Block
{
    /// <inheritdoc/>
    public override string PlainText => "---";
}
