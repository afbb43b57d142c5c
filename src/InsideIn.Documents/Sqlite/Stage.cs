using InsideIn.Documents.Engine;

namespace InsideIn.Documents.Sqlite;

/// <summary>
/// One statement on an index. Behind a cursor a list is read in stages, each one range of the primary key: first the entries
/// that share all of the cursor's keys but the last, then those that share all but the last two, and so on. The entries of
/// a stage come before those of every later one, under whatever prefix they stand.
/// </summary>
internal readonly record struct Stage(Index Index, int PrefixLength, bool IsReversed, bool HasFrom, bool HasBefore, bool IsCount)
{
    /// <summary>The number of keys shared with the cursor; null without one.</summary>
    public int? Ties { get; private init; }

    /// <summary>The statements that answer <paramref name="plan"/>, nearest entries first.</summary>
    public static Stage[] Of(PickPlan plan, bool isCount)
    {
        var whole = new Stage(plan.Index, plan.PrefixLength, plan.IsReversed, plan.From is not null, plan.Before is not null, isCount);
        if (plan.After is not { } after)
        {
            return [whole];
        }

        var stages = new Stage[Math.Max(after.Keys.Count, 1)];
        for (var ties = 0; ties < stages.Length; ties++)
        {
            stages[^(ties + 1)] = whole with { Ties = ties };
        }

        return stages;
    }

    /// <summary>The prepared statement with all its parameters.</summary>
    public Statement Prepare(Connection connection, PickPlan plan, Key[] prefix, int limit)
    {
        var statement = connection.Prepare(this).Bind(prefix);
        if (plan.From is { } from)
        {
            statement.Bind(from);
        }

        if (plan.Before is { } before)
        {
            statement.Bind(before);
        }

        if (Ties is { } ties)
        {
            BindCursor(statement, plan.After!, ties);
        }

        return statement.Bind(limit);
    }

    private static void BindCursor(Statement statement, Cursor after, int ties)
    {
        for (var at = 0; at <= ties && at < after.Keys.Count; at++)
        {
            statement.Bind(after.Keys[at]);
        }

        if (ties >= after.Keys.Count - 1)
        {
            statement.Bind(after.Id);
        }
    }
}
