using InsideIn.Documents.Engine;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>The one statement that answers a pick or a count, however many prefixes are merged.</summary>
internal sealed class ListStatement
{
    private readonly NpgsqlBatchCommand command = new();
    private readonly PickPlan plan;
    private readonly string table;
    private readonly string[] columns;
    private readonly string[] suffix;
    private readonly bool[] isFalling;
    private readonly string limit;

    private ListStatement(Tables tables, PickPlan plan, int limit)
    {
        this.plan = plan;
        table = tables.Of(plan.Index);
        columns = [.. plan.Index.Members.Select((_, at) => $"k{at}"), "id"];
        suffix = columns[plan.PrefixLength..];
        isFalling = [.. plan.Suffix.Select(member => member.IsDescending != plan.IsReversed), plan.Index.IsIdDescending != plan.IsReversed];
        this.limit = Parameter((Key)limit, KeyKind.Integer);
    }

    /// <summary>The entries of <paramref name="plan"/>: the keys behind the prefix, then the id.</summary>
    public static NpgsqlBatchCommand Pick(Tables tables, PickPlan plan)
    {
        var statement = new ListStatement(tables, plan, plan.Limit);
        return statement.Done(statement.Picked());
    }

    /// <summary>The number of entries of <paramref name="plan"/>, up to <paramref name="cap"/>.</summary>
    public static NpgsqlBatchCommand Count(Tables tables, PickPlan plan, int cap)
    {
        var statement = new ListStatement(tables, plan, cap);
        return statement.Done(statement.Counted());
    }

    private NpgsqlBatchCommand Done(string sql)
    {
        command.CommandText = sql;
        return command;
    }

    private string Picked()
    {
        var parts = Parts();
        return plan.Prefixes.Count == 1 && parts.Count == 1
            ? parts[0]
            : $"SELECT {Distinct}{string.Join(", ", suffix)} FROM ({Union(parts)}) AS list ORDER BY {Order(suffix.Length)} LIMIT {limit}";
    }

    private string Counted() =>
        $"SELECT count(*) FROM (SELECT {Distinct}{string.Join(", ", suffix)} FROM ({Union(Parts())}) AS list LIMIT {limit}) AS counted";

    /// <summary>Only a list member in the prefix shows a document several times.</summary>
    private string Distinct => plan.MayRepeat ? "DISTINCT " : "";

    /// <summary>One part per run and per set of prefixes that are null in the same places.</summary>
    private List<string> Parts()
    {
        var runs = Run.Of(plan);
        var groups = plan.Prefixes.GroupBy(prefix => string.Concat(prefix.Select(key => key.IsNull ? 'n' : 'v')));
        var parts = groups.SelectMany(group => PartsOf([.. group], runs)).ToList();
        // Nothing can stand below null; the statement still has to have its shape.
        return parts.Count > 0 ? parts : [$"SELECT {string.Join(", ", suffix)} FROM {table} WHERE false LIMIT {limit}"];
    }

    private IEnumerable<string> PartsOf(IReadOnlyList<Key[]> prefixes, IReadOnlyList<Condition[]> runs)
    {
        var equal = new List<string>();
        var arrays = new List<(string Column, string Parameter)>();
        for (var at = 0; at < plan.PrefixLength; at++)
        {
            if (prefixes[0][at].IsNull)
            {
                equal.Add($"k{at} IS NULL");
            }
            else if (prefixes.Count == 1)
            {
                equal.Add($"k{at} = {Parameter(prefixes[0][at], plan.Index.Members[at].Kind)}");
            }
            else
            {
                command.WithEach(prefixes, at, plan.Index.Members[at].Kind);
                arrays.Add(($"p{at}", $"${command.Parameters.Count}"));
                equal.Add($"k{at} = prefix.p{at}");
            }
        }

        foreach (var run in runs)
        {
            var range = Range([.. equal, .. run.Select(Sql)]);
            yield return arrays.Count == 0
                ? range
                : $"SELECT part.* FROM unnest({string.Join(", ", arrays.Select(array => array.Parameter))}) AS prefix ({string.Join(", ", arrays.Select(array => array.Column))}), LATERAL ({range}) AS part";
        }
    }

    private string Range(IReadOnlyList<string> conditions)
    {
        var where = conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
        // Within one prefix no two entries of a unique index share their keys; its B-tree ends with them.
        var sorted = plan.Index.IsUnique ? suffix.Length - 1 : suffix.Length;
        var order = sorted == 0 ? "" : $" ORDER BY {Order(sorted)}";
        return $"SELECT {string.Join(", ", suffix)} FROM {table}{where}{order} LIMIT {limit}";
    }

    private string Sql(Condition condition)
    {
        if (condition.Values.Length == 0)
        {
            return $"{columns[condition.At]} {condition.Comparison}";
        }

        var compared = string.Join(", ", columns[condition.At..(condition.At + condition.Values.Length)]);
        var values = string.Join(", ", condition.Values.Select((value, at) => Parameter(value, value.Kind!.Value)));
        return condition.Values.Length == 1 ? $"{compared} {condition.Comparison} {values}" : $"({compared}) {condition.Comparison} ({values})";
    }

    private string Order(int count) => string.Join(", ", Enumerable.Range(0, count).Select(at => $"{suffix[at]} {Tables.Direction(isFalling[at])}"));

    private static string Union(List<string> parts) => parts.Count == 1 ? parts[0] : string.Join(" UNION ALL ", parts.Select(part => $"({part})"));

    private string Parameter(Key value, KeyKind kind)
    {
        command.With(value, kind);
        return $"${command.Parameters.Count}";
    }
}
