using System.Collections.Immutable;

namespace InsideIn.GraphQL.Language;

/// <summary>This part: operations, fragments and selections. Source: spec 2.3 to 2.8 and 2.13.</summary>
public sealed partial class Parser
{
    private OperationDefinitionNode Shorthand()
    {
        var location = Begin();
        return new OperationDefinitionNode { Kind = OperationKind.Query, SelectionSet = SelectionSet(), Location = location };
    }

    private OperationDefinitionNode Operation(StringValueNode? description, Location location) => new()
    {
        Location = location,
        Description = description,
        Kind = OperationType(),
        Name = token.Kind == TokenKind.Name ? Name() : null,
        VariableDefinitions = OptionalMany(TokenKind.ParenOpen, static parser => parser.VariableDefinition(), TokenKind.ParenClose),
        Directives = Directives(isConstant: false),
        SelectionSet = SelectionSet(),
    };

    private OperationKind OperationType()
    {
        var found = token;
        return Name().Value switch
        {
            "query" => OperationKind.Query,
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => throw Unexpected("`query`, `mutation` or `subscription`", found),
        };
    }

    private VariableDefinitionNode VariableDefinition()
    {
        var location = Begin();
        var description = Description();
        var variable = Variable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Location = location,
            Description = description,
            Variable = variable,
            Type = Type(),
            DefaultValue = Default(),
            Directives = Directives(isConstant: true),
        };
    }

    private FragmentDefinitionNode Fragment(StringValueNode? description, Location location)
    {
        Expect("fragment");
        if (Peek("on")) throw Unexpected("the fragment's name, which may not be `on`");
        var name = Name();
        Expect("on");
        return new FragmentDefinitionNode
        {
            Location = location,
            Description = description,
            Name = name,
            TypeCondition = NamedType(),
            Directives = Directives(isConstant: false),
            SelectionSet = SelectionSet(),
        };
    }

    private SelectionSetNode SelectionSet()
    {
        var location = Begin();
        Deepen();
        var selections = Many(TokenKind.BraceOpen, static parser => parser.Selection(), TokenKind.BraceClose);
        nesting--;
        return new SelectionSetNode { Selections = selections, Location = location };
    }

    private SelectionNode Selection() => token.Kind == TokenKind.Spread ? FragmentSelection() : Field();

    private FieldNode Field()
    {
        var location = Begin();
        if (++fieldCount > options.MaxFields)
            throw new SyntaxException($"The document has more than {options.MaxFields} fields.", location) { Limit = "fields", Allowed = options.MaxFields };
        var name = Name();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon)) (alias, name) = (name, Name());
        return new FieldNode
        {
            Location = location,
            Alias = alias,
            Name = name,
            Arguments = Arguments(isConstant: false),
            Directives = Directives(isConstant: false),
            SelectionSet = token.Kind == TokenKind.BraceOpen ? SelectionSet() : null,
        };
    }

    private SelectionNode FragmentSelection()
    {
        var location = Begin();
        Expect(TokenKind.Spread);
        if (token.Kind == TokenKind.Name && !Peek("on"))
            return new FragmentSpreadNode { Location = location, Name = Name(), Directives = Directives(isConstant: false) };
        return new InlineFragmentNode
        {
            Location = location,
            TypeCondition = Skip("on") ? NamedType() : null,
            Directives = Directives(isConstant: false),
            SelectionSet = SelectionSet(),
        };
    }

    private ImmutableArray<ArgumentNode> Arguments(bool isConstant) => isConstant
        ? OptionalMany(TokenKind.ParenOpen, static parser => parser.Argument(isConstant: true), TokenKind.ParenClose)
        : OptionalMany(TokenKind.ParenOpen, static parser => parser.Argument(isConstant: false), TokenKind.ParenClose);

    private ArgumentNode Argument(bool isConstant)
    {
        var location = Begin();
        var name = Name();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Location = location, Name = name, Value = Value(isConstant) };
    }

    private ImmutableArray<DirectiveNode> Directives(bool isConstant)
    {
        if (token.Kind != TokenKind.At) return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (token.Kind == TokenKind.At)
        {
            var location = Begin();
            Count(directives.Count + 1, location);
            Advance();
            directives.Add(new DirectiveNode { Location = location, Name = Name(), Arguments = Arguments(isConstant) });
        }

        return directives.DrainToImmutable();
    }

    private void Count(int directivesHere, Location location)
    {
        if (directivesHere > options.MaxDirectivesAtOnePlace)
            throw new SyntaxException($"There are more than {options.MaxDirectivesAtOnePlace} directives at one place.", location) { Limit = "directivesAtOnePlace", Allowed = options.MaxDirectivesAtOnePlace };
        if (++directiveCount > options.MaxDirectives)
            throw new SyntaxException($"The document has more than {options.MaxDirectives} directives.", location) { Limit = "directives", Allowed = options.MaxDirectives };
    }
}
