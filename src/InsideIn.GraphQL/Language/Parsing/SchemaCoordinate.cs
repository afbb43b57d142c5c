namespace InsideIn.GraphQL.Language;

/// <summary>Reads schema coordinates. Unlike a document they hold no spaces, commas or comments. Source: spec 3.14.</summary>
public static class SchemaCoordinate
{
    /// <summary>The parts of `Type`, `Type.member`, `Type.field(argument:)`, `@directive` or `@directive(argument:)`. Errors: a <see cref="SyntaxException"/>.</summary>
    public static SchemaCoordinateNode Parse(string text)
    {
        var position = 0;
        var isDirective = Skip(text, ref position, '@');
        var name = Name(text, ref position);
        string? member = null;
        string? argument = null;
        if (!isDirective && Skip(text, ref position, '.')) member = Name(text, ref position);
        if ((isDirective || member is not null) && Skip(text, ref position, '('))
        {
            argument = Name(text, ref position);
            if (!Skip(text, ref position, ':') || !Skip(text, ref position, ')')) throw Unexpected(text, position, "`:)`");
        }

        if (position < text.Length) throw Unexpected(text, position, "the end");
        return new SchemaCoordinateNode { Name = name, IsDirective = isDirective, MemberName = member, ArgumentName = argument, Location = new Location(1, 1) };
    }

    private static bool Skip(string text, ref int position, char expected)
    {
        if (position >= text.Length || text[position] != expected) return false;
        position++;
        return true;
    }

    private static string Name(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && IsNameCharacter(text[position], isFirst: position == start)) position++;
        return position > start ? text[start..position] : throw Unexpected(text, position, "a name");
    }

    private static bool IsNameCharacter(char c, bool isFirst) => char.IsAsciiLetter(c) || c == '_' || (!isFirst && char.IsAsciiDigit(c));

    private static SyntaxException Unexpected(string text, int position, string expected)
    {
        var found = position < text.Length ? $"`{text[position]}`" : "the end of the coordinate";
        return new SyntaxException($"Expected {expected}, found {found}.", new Location(1, position + 1));
    }
}
