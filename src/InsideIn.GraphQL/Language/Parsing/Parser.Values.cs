using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>This part: values and references to types. Source: spec 2.9 to 2.11.</summary>
public sealed partial class Parser
{
    private ValueNode Value(bool isConstant)
    {
        switch (token.Kind)
        {
            case TokenKind.BracketOpen:
                return ListValue(isConstant);
            case TokenKind.BraceOpen:
                return ObjectValue(isConstant);
            case TokenKind.Int:
                return Taken(new IntValueNode(TokenText.ToString()) { Location = Begin() });
            case TokenKind.Float:
                return Taken(new FloatValueNode(TokenText.ToString()) { Location = Begin() });
            case TokenKind.String or TokenKind.BlockString:
                return Text();
            case TokenKind.Name:
                return Taken(NamedValue(Begin()));
            case TokenKind.Dollar when isConstant:
                throw Unexpected("a value without variables");
            case TokenKind.Dollar:
                return Variable();
            default:
                throw Unexpected("a value");
        }
    }

    private ValueNode NamedValue(Location location) => TokenText switch
    {
        "true" => new BooleanValueNode(true) { Location = location },
        "false" => new BooleanValueNode(false) { Location = location },
        "null" => new NullValueNode { Location = location },
        var name => new EnumValueNode(name.ToString()) { Location = location },
    };

    private StringValueNode Text() =>
        Taken(new StringValueNode(token.Value!) { Location = Begin(), IsBlock = token.Kind == TokenKind.BlockString });

    private VariableNode Variable()
    {
        var location = Begin();
        Expect(TokenKind.Dollar);
        return new VariableNode(Name().Value) { Location = location };
    }

    private ListValueNode ListValue(bool isConstant)
    {
        var location = Begin();
        Deepen();
        Expect(TokenKind.BracketOpen);
        var items = ImmutableArray.CreateBuilder<ValueNode>();
        while (!Skip(TokenKind.BracketClose)) items.Add(Value(isConstant));
        nesting--;
        return new ListValueNode { Items = items.DrainToImmutable(), Location = location };
    }

    private ObjectValueNode ObjectValue(bool isConstant)
    {
        var location = Begin();
        Deepen();
        Expect(TokenKind.BraceOpen);
        var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceClose))
        {
            var start = Begin();
            var name = Name();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode { Location = start, Name = name, Value = Value(isConstant) });
        }

        nesting--;
        return new ObjectValueNode { Fields = fields.DrainToImmutable(), Location = location };
    }

    private ValueNode? Default() => Skip(TokenKind.Equals) ? Value(isConstant: true) : null;

    private TypeNode Type()
    {
        var location = token.Location;
        TypeNode type;
        if (token.Kind == TokenKind.BracketOpen)
        {
            Deepen();
            Begin();
            Advance();
            var item = Type();
            Expect(TokenKind.BracketClose);
            nesting--;
            type = new ListTypeNode(item) { Location = location };
        }
        else
        {
            type = NamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type) { Location = location } : type;
    }

    private NamedTypeNode NamedType()
    {
        var location = Begin();
        return new NamedTypeNode(Name().Value) { Location = location };
    }

    private T Taken<T>(T node)
    {
        Advance();
        return node;
    }
}
