using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>This part: definitions and extensions of the type system. Source: spec 3.</summary>
public sealed partial class Parser
{
    private TypeSystemDefinitionNode TypeSystemDefinition(StringValueNode? description, Location location)
    {
        if (description is not null && Peek("extend")) throw new SyntaxException("An extension has no description; found one before `extend`.", location);
        var isExtension = Skip("extend");
        var head = new Head(description, location, isExtension);
        if (token.Kind != TokenKind.Name) throw Unexpected("the keyword of a definition");
        switch (TokenText)
        {
            case "schema": return SchemaDefinition(head);
            case "scalar": return ScalarDefinition(head);
            case "type": return ObjectDefinition(head);
            case "interface": return InterfaceDefinition(head);
            case "union": return UnionDefinition(head);
            case "enum": return EnumDefinition(head);
            case "input": return InputDefinition(head);
            case "directive" when !isExtension: return DirectiveDefinition(head);
            default: throw description is null ? Unexpected("a definition") : new SyntaxException($"Expected a definition behind the description, found `{TokenText}`.", location);
        }
    }

    private SchemaDefinitionNode SchemaDefinition(Head head)
    {
        Advance();
        var directives = Directives(isConstant: true);
        var roots = head.IsExtension
            ? OptionalMany(TokenKind.BraceOpen, static parser => parser.RootType(), TokenKind.BraceClose)
            : Many(TokenKind.BraceOpen, static parser => parser.RootType(), TokenKind.BraceClose);
        return Extending(head, directives, roots.Length > 0, new SchemaDefinitionNode
        {
            Location = head.Location,
            Description = head.Description,
            IsExtension = head.IsExtension,
            Directives = directives,
            OperationTypes = roots,
        });
    }

    private OperationTypeDefinitionNode RootType()
    {
        var location = Begin();
        var kind = OperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode { Location = location, Kind = kind, Type = NamedType() };
    }

    private ScalarTypeDefinitionNode ScalarDefinition(Head head)
    {
        Advance();
        var name = Name();
        var directives = Directives(isConstant: true);
        return Extending(head, directives, false, new ScalarTypeDefinitionNode
        {
            Location = head.Location,
            Description = head.Description,
            IsExtension = head.IsExtension,
            Name = name,
            Directives = directives,
        });
    }

    private ObjectTypeDefinitionNode ObjectDefinition(Head head)
    {
        Advance();
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConstant: true);
        var fields = FieldDefinitions();
        return Extending(head, directives, fields.Length + interfaces.Length > 0, new ObjectTypeDefinitionNode
        {
            Location = head.Location,
            Description = head.Description,
            IsExtension = head.IsExtension,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        });
    }

    private InterfaceTypeDefinitionNode InterfaceDefinition(Head head)
    {
        Advance();
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConstant: true);
        var fields = FieldDefinitions();
        return Extending(head, directives, fields.Length + interfaces.Length > 0, new InterfaceTypeDefinitionNode
        {
            Location = head.Location,
            Description = head.Description,
            IsExtension = head.IsExtension,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        });
    }

    private UnionTypeDefinitionNode UnionDefinition(Head head)
    {
        Advance();
        var name = Name();
        var directives = Directives(isConstant: true);
        var types = Skip(TokenKind.Equals) ? Delimited(TokenKind.Pipe, static parser => parser.NamedType()) : [];
        return Extending(head, directives, types.Length > 0, new UnionTypeDefinitionNode
        {
            Location = head.Location,
            Description = head.Description,
            IsExtension = head.IsExtension,
            Name = name,
            Directives = directives,
            Types = types,
        });
    }

    private EnumTypeDefinitionNode EnumDefinition(Head head)
    {
        Advance();
        var name = Name();
        var directives = Directives(isConstant: true);
        var values = OptionalMany(TokenKind.BraceOpen, static parser => parser.EnumValueDefinition(), TokenKind.BraceClose);
        return Extending(head, directives, values.Length > 0, new EnumTypeDefinitionNode
        {
            Location = head.Location,
            Description = head.Description,
            IsExtension = head.IsExtension,
            Name = name,
            Directives = directives,
            Values = values,
        });
    }

    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var location = Begin();
        var description = Description();
        if (Peek("true") || Peek("false") || Peek("null")) throw Unexpected("the name of an enum value, which may not be `true`, `false` or `null`");
        return new EnumValueDefinitionNode { Location = location, Description = description, Name = Name(), Directives = Directives(isConstant: true) };
    }

    private InputObjectTypeDefinitionNode InputDefinition(Head head)
    {
        Advance();
        var name = Name();
        var directives = Directives(isConstant: true);
        var fields = OptionalMany(TokenKind.BraceOpen, static parser => parser.InputValue(), TokenKind.BraceClose);
        return Extending(head, directives, fields.Length > 0, new InputObjectTypeDefinitionNode
        {
            Location = head.Location,
            Description = head.Description,
            IsExtension = head.IsExtension,
            Name = name,
            Directives = directives,
            Fields = fields,
        });
    }

    private DirectiveDefinitionNode DirectiveDefinition(Head head)
    {
        Advance();
        Expect(TokenKind.At);
        var name = Name();
        var arguments = OptionalMany(TokenKind.ParenOpen, static parser => parser.InputValue(), TokenKind.ParenClose);
        var isRepeatable = Skip("repeatable");
        Expect("on");
        return new DirectiveDefinitionNode
        {
            Location = head.Location,
            Description = head.Description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = Delimited(TokenKind.Pipe, static parser => parser.DirectiveLocation()),
        };
    }

    private NameNode DirectiveLocation()
    {
        var found = token;
        var name = Name();
        return DirectiveLocationNames.Parse(name.Value) == DirectiveLocations.None ? throw Unexpected("a directive location such as `FIELD`", found) : name;
    }

    private ImmutableArray<NamedTypeNode> ImplementsInterfaces() =>
        Skip("implements") ? Delimited(TokenKind.Ampersand, static parser => parser.NamedType()) : [];

    private ImmutableArray<FieldDefinitionNode> FieldDefinitions() =>
        OptionalMany(TokenKind.BraceOpen, static parser => parser.FieldDefinition(), TokenKind.BraceClose);

    private FieldDefinitionNode FieldDefinition()
    {
        var location = Begin();
        var description = Description();
        var name = Name();
        var arguments = OptionalMany(TokenKind.ParenOpen, static parser => parser.InputValue(), TokenKind.ParenClose);
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Location = location,
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = Type(),
            Directives = Directives(isConstant: true),
        };
    }

    private InputValueDefinitionNode InputValue()
    {
        var location = Begin();
        var description = Description();
        var name = Name();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Location = location,
            Description = description,
            Name = name,
            Type = Type(),
            DefaultValue = Default(),
            Directives = Directives(isConstant: true),
        };
    }

    // Items with a token between them, which may also stand before the first.
    private ImmutableArray<T> Delimited<T>(TokenKind between, Func<Parser, T> item)
    {
        Skip(between);
        var items = ImmutableArray.CreateBuilder<T>();
        do items.Add(item(this));
        while (Skip(between));
        return items.DrainToImmutable();
    }

    // An extension that adds nothing is an error of syntax.
    private T Extending<T>(Head head, ImmutableArray<DirectiveNode> directives, bool addsMembers, T definition) =>
        head.IsExtension && directives.Length == 0 && !addsMembers ? throw Unexpected("what the extension adds") : definition;

    private readonly record struct Head(StringValueNode? Description, Location Location, bool IsExtension);
}
