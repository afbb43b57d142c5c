using System.Collections;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Limits;

/// <summary>How long a list may become: known from the document, or from variables once a request gives them.</summary>
internal sealed class ListLength
{
    /// <summary>The length of a list of which nothing is said. Not one: what is forgotten must not be free.</summary>
    public const int Unknown = 10;

    private readonly ListSize rule;
    private readonly FieldNode field;
    private readonly FieldDefinition definition;
    private readonly bool isDemanded;
    private readonly IReadOnlyList<(string Argument, ValueNode Value)> given;

    private ListLength(ListSize rule, FieldNode field, FieldDefinition definition, bool isDemanded)
    {
        this.rule = rule;
        this.field = field;
        this.definition = definition;
        this.isDemanded = isDemanded;
        given = [.. rule.SlicingArguments.Select(Given).OfType<(string, ValueNode)>()];
        IsConstant = !given.Any(argument => HasVariable(argument.Value));
    }

    /// <summary>Whether every request has the same length.</summary>
    public bool IsConstant { get; }

    /// <summary>The length that the arguments of a field ask for.</summary>
    /// <param name="field">The field as it is asked for.</param>
    /// <param name="definition">The field, with a rule for its size.</param>
    /// <param name="isInList">Whether the field stands below a list, so that it may be asked for many times.</param>
    /// <param name="limits">Whether such a field must say its size.</param>
    public static ListLength Of(FieldNode field, FieldDefinition definition, bool isInList, GraphQLLimits limits)
    {
        var rule = definition.ListSize!;
        var isDemanded = rule.RequireOneSlicingArgument || (rule.RequiresSizeInLists && isInList && limits.RequiresSizeInLists);
        return new ListLength(rule, field, definition, isDemanded && rule.SlicingArguments.Count > 0);
    }

    /// <summary>The length for these variables, or the limit that it passes.</summary>
    public int In(IReadOnlyDictionary<string, object?>? variables, out LimitExcess? excess)
    {
        excess = null;
        var longest = -1;
        foreach (var (argument, value) in given)
        {
            if (SizeOf(value, variables) is not { } size) continue;
            if (size > rule.MaxSize) excess = LimitExcess.Of("pageSize", $"The size that '{argument}' of {definition.Coordinate} asks for is", size, rule.MaxSize.Value, field.Location);
            longest = Math.Max(longest, size);
        }

        if (longest >= 0) return longest;
        var assumed = rule.AssumedSize ?? Unknown;
        if (isDemanded)
            excess = new("sizeInLists", $"{definition.Coordinate} stands in a list and must say how many entries it wants, by {string.Join(" or ", rule.SlicingArguments.Select(name => $"'{name}'"))}.", rule.MaxSize ?? assumed) { Location = field.Location };
        return assumed;
    }

    private (string, ValueNode)? Given(string name)
    {
        foreach (var argument in field.Arguments)
            if (argument.Name.Value == name) return (name, argument.Value);
        return definition.Arguments.Find(name)?.DefaultValue is { } fallback ? (name, fallback) : null;
    }

    private static int? SizeOf(ValueNode value, IReadOnlyDictionary<string, object?>? variables) => value switch
    {
        VariableNode variable => variables?.GetValueOrDefault(variable.Name) switch
        {
            int number => Math.Max(0, number),
            ICollection list => list.Count,
            null => null,
            _ => 1,
        },
        IntValueNode number => int.TryParse(number.Value, System.Globalization.CultureInfo.InvariantCulture, out var size) ? Math.Max(0, size) : null,
        ListValueNode list => list.Items.Length,
        NullValueNode => null,
        // One value where a list is expected is a list of one.
        _ => 1,
    };

    private static bool HasVariable(ValueNode value) => value is VariableNode;
}
