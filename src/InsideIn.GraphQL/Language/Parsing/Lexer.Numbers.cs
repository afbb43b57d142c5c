namespace InsideIn.GraphQL.Language;

/// <summary>This part: numbers. Source: spec 2.9.1 and 2.9.2.</summary>
internal partial struct Lexer
{
    private Token Number(int start, Location location)
    {
        var kind = TokenKind.Int;
        var end = start;
        if (text[end] == '-') end++;

        if (At(end) == '0') end++;
        else end = Digits(end);

        if (At(end) == '.')
        {
            kind = TokenKind.Float;
            end = Digits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            if (At(end) is '+' or '-') end++;
            end = Digits(end);
        }

        // What follows would read as a part of the number to a person: 01, 1a, 1.2.3.
        if (At(end) is { } next && (next == '.' || IsNamePart(next))) throw Unexpected(end, "a number");
        position = end;
        return new Token(kind, start, end, location, null);
    }

    private readonly int Digits(int index)
    {
        if (At(index) is not { } first) throw Error(index, "The number ends where a digit was expected.");
        if (!char.IsAsciiDigit(first)) throw Unexpected(index, "a number; expected a digit");
        while (index < text.Length && char.IsAsciiDigit(text[index])) index++;
        return index;
    }

    private readonly char? At(int index) => index < text.Length ? text[index] : null;
}
