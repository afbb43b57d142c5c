namespace InsideIn.GraphQL.Language;

/// <summary>Cuts a text into tokens, one at a time. This part: ignored text, punctuation and names. Source: spec 2.1.</summary>
internal partial struct Lexer(string text)
{
    private readonly string text = text;
    private int position;
    private int line = 1;
    private int lineStart;

    /// <summary>The next token. Errors: a <see cref="SyntaxException"/> where no token can begin or one does not end.</summary>
    public Token Next()
    {
        SkipIgnored();
        var location = Here();
        if (position >= text.Length) return new Token(TokenKind.EndOfText, position, position, location, null);

        var start = position;
        var first = text[start];
        if (IsNameStart(first)) return Name(start, location);
        if (char.IsAsciiDigit(first) || first == '-') return Number(start, location);
        if (first == '"') return text.AsSpan(start).StartsWith("\"\"\"") ? BlockText(start, location) : QuotedText(start, location);
        return Punctuation(first, start, location);
    }

    private readonly Location Here() => new(line, position - lineStart + 1);

    private void SkipIgnored()
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    position++;
                    break;
                case '\n' or '\r':
                    EndLine();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    // CR LF is one line end.
    private void EndLine()
    {
        if (text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n') position++;
        position++;
        line++;
        lineStart = position;
    }

    private void SkipComment()
    {
        var length = text.AsSpan(position).IndexOfAny('\n', '\r');
        var end = length < 0 ? text.Length : position + length;
        while (position < end) position += ScalarLength(position, "a comment");
    }

    private Token Name(int start, Location location)
    {
        var end = start + 1;
        while (end < text.Length && IsNamePart(text[end])) end++;
        position = end;
        return new Token(TokenKind.Name, start, end, location, null);
    }

    private Token Punctuation(char first, int start, Location location)
    {
        var kind = first switch
        {
            '!' => TokenKind.Bang,
            '$' => TokenKind.Dollar,
            '&' => TokenKind.Ampersand,
            '(' => TokenKind.ParenOpen,
            ')' => TokenKind.ParenClose,
            ':' => TokenKind.Colon,
            '=' => TokenKind.Equals,
            '@' => TokenKind.At,
            '[' => TokenKind.BracketOpen,
            ']' => TokenKind.BracketClose,
            '{' => TokenKind.BraceOpen,
            '|' => TokenKind.Pipe,
            '}' => TokenKind.BraceClose,
            '.' when text.AsSpan(start).StartsWith("...") => TokenKind.Spread,
            _ => throw Unexpected(start, "a document"),
        };
        position = start + (kind == TokenKind.Spread ? 3 : 1);
        return new Token(kind, start, position, location, null);
    }

    // The length of the Unicode scalar value at an index, in UTF-16 units; half a surrogate pair is none. Source: spec 2.1.1.
    private readonly int ScalarLength(int index, string place)
    {
        if (!char.IsSurrogate(text[index])) return 1;
        if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])) return 2;
        throw Unexpected(index, place);
    }

    private readonly SyntaxException Unexpected(int index, string place)
    {
        var found = text[index];
        var shown = found is > ' ' and < '\u007f' ? $"`{found}`" : $"U+{(int)found:X4}";
        return Error(index, $"Unexpected character {shown} in {place}.");
    }

    private readonly SyntaxException Error(int index, string message) => new(message, new Location(line, index - lineStart + 1));

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
