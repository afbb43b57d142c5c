using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>
/// Reads documents of the September 2025 edition by recursive descent; the depth of the recursion is bounded by
/// <see cref="ParserOptions.MaxNesting"/>, so no text can exhaust the stack.
/// </summary>
public sealed partial class Parser
{
    private readonly string text;
    private readonly ParserOptions options;
    private Lexer lexer;
    private Token token;
    private int tokenCount;
    private int nesting;
    private int nodeCount;
    private int fieldCount;
    private int directiveCount;

    private Parser(string text, ParserOptions options)
    {
        if (text.Length > options.MaxLength)
            throw new SyntaxException($"The document has {text.Length} characters; at most {options.MaxLength} are allowed.", new Location(1, 1)) { Limit = "document", Allowed = options.MaxLength };
        this.text = text;
        this.options = options;
        lexer = new Lexer(text);
        Advance();
    }

    /// <summary>The tree of a document. Errors: a <see cref="SyntaxException"/>. Source: spec 2.2.</summary>
    public static DocumentNode Parse(string text, ParserOptions? options = null)
    {
        var parser = new Parser(text, options ?? ParserOptions.Default);
        var location = parser.Begin();
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do definitions.Add(parser.Definition());
        while (parser.token.Kind != TokenKind.EndOfText);
        return new DocumentNode { Definitions = definitions.DrainToImmutable(), Location = location };
    }

    /// <summary>The tree of one value without variables, such as a default. Errors: a <see cref="SyntaxException"/>. Source: spec 2.9.</summary>
    public static ValueNode ParseValue(string text, ParserOptions? options = null)
    {
        var parser = new Parser(text, options ?? ParserOptions.Default);
        var value = parser.Value(isConstant: true);
        parser.Expect(TokenKind.EndOfText);
        return value;
    }

    /// <summary>The tree of a reference to a type, such as `[Post!]!`. Errors: a <see cref="SyntaxException"/>. Source: spec 2.11.</summary>
    public static TypeNode ParseType(string text, ParserOptions? options = null)
    {
        var parser = new Parser(text, options ?? ParserOptions.Default);
        var type = parser.Type();
        parser.Expect(TokenKind.EndOfText);
        return type;
    }

    private DefinitionNode Definition()
    {
        if (token.Kind == TokenKind.BraceOpen) return Shorthand();
        var location = Begin();
        var description = Description();
        if (description is not null && token.Kind == TokenKind.BraceOpen) throw new SyntaxException("A query without a keyword has no description.", location);
        if (token.Kind != TokenKind.Name) throw Unexpected("a definition");
        if (Peek("query") || Peek("mutation") || Peek("subscription")) return Operation(description, location);
        if (Peek("fragment")) return Fragment(description, location);
        return TypeSystemDefinition(description, location);
    }

    private StringValueNode? Description() => token.Kind is TokenKind.String or TokenKind.BlockString ? Text() : null;

    private void Advance()
    {
        token = lexer.Next();
        if (++tokenCount > options.MaxTokens && token.Kind != TokenKind.EndOfText)
            throw new SyntaxException($"The document has more than {options.MaxTokens} tokens.", token.Location) { Limit = "tokens", Allowed = options.MaxTokens };
    }

    // Every production asks this for the place of its node.
    private Location Begin()
    {
        if (++nodeCount > options.MaxNodes)
            throw new SyntaxException($"The document has more than {options.MaxNodes} nodes.", token.Location) { Limit = "nodes", Allowed = options.MaxNodes };
        return token.Location;
    }

    private void Deepen()
    {
        if (++nesting > options.MaxNesting)
            throw new SyntaxException($"The document nests deeper than {options.MaxNesting} levels.", token.Location) { Limit = "nesting", Allowed = options.MaxNesting };
    }

    private bool Peek(string keyword) => token.Kind == TokenKind.Name && TokenText.SequenceEqual(keyword);

    private bool Skip(TokenKind kind)
    {
        if (token.Kind != kind) return false;
        Advance();
        return true;
    }

    private bool Skip(string keyword)
    {
        if (!Peek(keyword)) return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind)) throw Unexpected(Shown(kind));
    }

    private void Expect(string keyword)
    {
        if (!Skip(keyword)) throw Unexpected($"`{keyword}`");
    }

    private NameNode Name()
    {
        if (token.Kind != TokenKind.Name) throw Unexpected("a name");
        var name = new NameNode(TokenText.ToString()) { Location = Begin() };
        Advance();
        return name;
    }

    private ReadOnlySpan<char> TokenText => TextOf(token);

    private ReadOnlySpan<char> TextOf(Token any) => text.AsSpan(any.Start, any.End - any.Start);

    // One or more items between two tokens.
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(item(this));
        while (!Skip(close));
        return items.DrainToImmutable();
    }

    // The same where the whole may be missing.
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> item, TokenKind close) =>
        token.Kind == open ? Many(open, item, close) : [];

    private SyntaxException Unexpected(string expected) => Unexpected(expected, token);

    private SyntaxException Unexpected(string expected, Token at)
    {
        const int longest = 40;
        var spelling = TextOf(at);
        var found = at.Kind switch
        {
            TokenKind.EndOfText => "the end of the document",
            _ when spelling.Length > longest => $"`{spelling[..longest]}…`",
            _ => $"`{spelling}`",
        };
        return new SyntaxException($"Expected {expected}, found {found}.", at.Location);
    }

    private static string Shown(TokenKind kind) => kind switch
    {
        TokenKind.EndOfText => "the end",
        TokenKind.Colon => "`:`",
        TokenKind.Dollar => "`$`",
        TokenKind.At => "`@`",
        TokenKind.ParenOpen => "`(`",
        TokenKind.BraceOpen => "`{`",
        TokenKind.BracketClose => "`]`",
        TokenKind.Equals => "`=`",
        _ => kind.ToString(),
    };
}
