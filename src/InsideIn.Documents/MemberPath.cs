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

    /// <summary>Reads the member that a path names. Shape: null as soon as a step on the way is null.</summary>
    internal static Func<object, object?> Reader(LambdaExpression lambda)
    {
        var document = Expression.Parameter(typeof(object));
        var start = Expression.Convert(document, lambda.Parameters[0].Type);
        return Expression.Lambda<Func<object, object?>>(Step(lambda.Body, start), document).Compile();
    }

    private static Expression Step(Expression step, Expression start)
    {
        switch (step)
        {
            case UnaryExpression convert:
                return Step(convert.Operand, start);
            case MemberExpression { Expression: ParameterExpression } first:
                return Expression.Convert(Expression.MakeMemberAccess(start, first.Member), typeof(object));
            case MemberExpression { Expression: { } before } member:
                var holder = Expression.Variable(typeof(object));
                var isNullable = Nullable.GetUnderlyingType(before.Type) is not null;
                // A boxed nullable is its value or null, so its Value is what has been read already.
                Expression value = isNullable && member.Member.Name == "Value"
                    ? holder
                    : Expression.Convert(Expression.MakeMemberAccess(Expression.Convert(holder, before.Type), member.Member), typeof(object));
                var isNull = Expression.ReferenceEqual(holder, Expression.Constant(null));
                return Expression.Block([holder], Expression.Assign(holder, Step(before, start)), Expression.Condition(isNull, Expression.Constant(null, typeof(object)), value));
            default:
                throw new ArgumentException($"'{step}' is not a member path such as 'post => post.GroupId'.");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Names);
}
