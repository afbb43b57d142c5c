namespace InsideIn.GraphQL.Language;

/// <summary>The kinds of lexical token. Source: spec 2.1.6.</summary>
internal enum TokenKind : byte
{
    EndOfText,
    Name,
    Int,
    Float,
    String,
    BlockString,
    Bang,
    Dollar,
    Ampersand,
    ParenOpen,
    ParenClose,
    Spread,
    Colon,
    Equals,
    At,
    BracketOpen,
    BracketClose,
    BraceOpen,
    Pipe,
    BraceClose,
}

/// <summary>One token: its kind and where it stands. <see cref="Value"/> is set for strings alone, whose value differs from their text.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Location Location, string? Value);
