using System.Collections.Immutable;
using System.Text;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>A field of the document with what decides whether it merges with others.</summary>
internal sealed class MergeField(int id, FieldNode node, CompositeType? parent, GraphQLType? type)
{
    private string? call;

    public int Id { get; } = id;

    public FieldNode Node { get; } = node;

    /// <summary>The type on which the field is selected. Shape: null where the document does not say a type of the schema.</summary>
    public CompositeType? Parent { get; } = parent;

    /// <summary>Shape: null for a field that its type does not have.</summary>
    public GraphQLType? Type { get; } = type;

    /// <summary>Name and arguments in one spelling: equal for equal calls, whatever the order of the arguments.</summary>
    public string Call => call ??= Node.Arguments.Length == 0 ? Node.Name.Value : Spell(Node);

    private static string Spell(FieldNode node)
    {
        var text = new StringBuilder(node.Name.Value).Append('(');
        foreach (var argument in node.Arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            text.Append(argument.Name.Value).Append(':');
            Spell(argument.Value, text);
            text.Append(',');
        }

        return text.Append(')').ToString();
    }

    private static void Spell(ValueNode value, StringBuilder text)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Spell(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ObjectValueNode fields:
                text.Append('{');
                foreach (var field in fields.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(field.Name.Value).Append(':');
                    Spell(field.Value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            default:
                text.Append(SyntaxPrinter.Print(value));
                break;
        }
    }
}

/// <summary>Fields that stand in one response object, each once. Equal to every other set of the same fields.</summary>
internal sealed class MergeSet : IEquatable<MergeSet>
{
    private readonly int hash;

    public MergeSet(List<MergeField> fields)
    {
        fields.Sort(static (left, right) => left.Id.CompareTo(right.Id));
        Fields = [.. fields];
        var code = default(HashCode);
        foreach (var field in fields) code.Add(field.Id);
        hash = code.ToHashCode();
    }

    public ImmutableArray<MergeField> Fields { get; }

    public bool Equals(MergeSet? other)
    {
        if (other is null || other.hash != hash || other.Fields.Length != Fields.Length) return false;
        for (var i = 0; i < Fields.Length; i++)
            if (!ReferenceEquals(Fields[i], other.Fields[i])) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as MergeSet);

    public override int GetHashCode() => hash;
}
