using System.Linq.Expressions;

namespace InsideIn.Documents;

/// <summary>The names that lead from a document to one of its members, outermost first.</summary>
public sealed record MemberPath(IReadOnlyList<string> Names)
{
    /// <summary>Reads a path such as <c>post => post.Author.Id</c>. Errors: anything but member access is refused.</summary>
    public static MemberPath Of(LambdaExpression lambda)
    {
        var names = new Stack<string>();
        var step = lambda.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : lambda.Body;
        while (step is MemberExpression member)
        {
            // A nullable's Value is no member of the stored document.
            if (!(member.Member.Name == "Value" && member.Expression is not null && Nullable.GetUnderlyingType(member.Expression.Type) is not null))
            {
                names.Push(member.Member.Name);
            }

            step = member.Expression;
        }

        return step is ParameterExpression && names.Count > 0
            ? new MemberPath([.. names])
            : throw new ArgumentException($"'{lambda}' is not a member path such as 'post => post.GroupId'.");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Names);
}
