using System.Collections.Immutable;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Tests.Language;

/// <summary>Documents of any shape that the grammar allows; the same seed gives the same document.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Names = ["a", "b", "on_", "query", "fragment", "type", "_x9", "nullable"];
    private static readonly string[] Pieces = ["a", " ", "\n", "\t", "\"", "\"\"\"", "\\", "é", "\U0001F600", "\r", "\u0007", "  ", "word", "\n\n", "#", "\u2028"];

    private readonly Random random = new(seed);

    public DocumentNode Next() => new() { Definitions = Many(1, 3, Definition) };

    public string Text() => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private DefinitionNode Definition() => random.Next(3) switch
    {
        0 => new FragmentDefinitionNode { Description = Description(), Name = Name(), TypeCondition = NamedType(), Directives = Directives(), SelectionSet = Selections(3) },
        _ => new OperationDefinitionNode
        {
            Kind = (OperationKind)random.Next(3),
            Description = Description(),
            Name = Maybe(Name),
            VariableDefinitions = Many(0, 2, Variable),
            Directives = Directives(),
            SelectionSet = Selections(3),
        },
    };

    private VariableDefinitionNode Variable() => new()
    {
        Description = Description(),
        Variable = new VariableNode(Name().Value),
        Type = Type(3),
        DefaultValue = Maybe(() => Value(3, isConstant: true)),
    };

    private SelectionSetNode Selections(int depth) => new() { Selections = Many(1, 3, () => Selection(depth)) };

    private SelectionNode Selection(int depth) => random.Next(5) switch
    {
        0 => new FragmentSpreadNode { Name = Name(), Directives = Directives() },
        1 when depth > 0 => new InlineFragmentNode { TypeCondition = Maybe(NamedType), Directives = Directives(), SelectionSet = Selections(depth - 1) },
        _ => new FieldNode
        {
            Alias = Maybe(Name),
            Name = Name(),
            Arguments = Arguments(),
            Directives = Directives(),
            SelectionSet = depth > 0 ? Maybe(() => Selections(depth - 1)) : null,
        },
    };

    private ImmutableArray<DirectiveNode> Directives() =>
        random.Next(4) > 0 ? [] : Many(1, 2, () => new DirectiveNode { Name = Name(), Arguments = Arguments() });

    private ImmutableArray<ArgumentNode> Arguments() => Many(0, 2, () => new ArgumentNode { Name = Name(), Value = Value(2, isConstant: false) });

    private ValueNode Value(int depth, bool isConstant) => random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => new IntValueNode(random.Next(-9, 10).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        1 => new FloatValueNode("-1.5e+10"),
        2 => new BooleanValueNode(random.Next(2) == 0),
        3 => new NullValueNode(),
        4 => new EnumValueNode("SOME"),
        5 => new StringValueNode(Text()) { IsBlock = random.Next(2) == 0 },
        6 => isConstant ? new NullValueNode() : new VariableNode(Name().Value),
        7 => new ListValueNode { Items = Many(0, 3, () => Value(depth - 1, isConstant)) },
        _ => new ObjectValueNode { Fields = Many(0, 3, () => new ObjectFieldNode { Name = Name(), Value = Value(depth - 1, isConstant) }) },
    };

    private TypeNode Type(int depth)
    {
        TypeNode type = depth > 0 && random.Next(2) == 0 ? new ListTypeNode(Type(depth - 1)) : NamedType();
        return random.Next(2) == 0 ? new NonNullTypeNode(type) : type;
    }

    private NamedTypeNode NamedType() => new(Name().Value);

    private NameNode Name() => new(Names[random.Next(Names.Length)]);

    private StringValueNode? Description() => random.Next(4) > 0 ? null : new StringValueNode(Text()) { IsBlock = random.Next(2) == 0 };

    private T? Maybe<T>(Func<T> make) where T : class => random.Next(2) == 0 ? make() : null;

    private ImmutableArray<T> Many<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => make())];
}
