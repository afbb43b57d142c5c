namespace InsideIn.Engagement;

/// <summary>
/// A unit of the company with the people who were in it for the whole block, counted; it knows none of them.
/// </summary>
/// <param name="Path">The unit's id: the names from below the company to here; empty for the company.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Direct">The people attached to it directly, in none of its parts.</param>
/// <param name="DirectReached">How many of those read or wrote in the block.</param>
/// <param name="Parts">The units below it, ordered by id.</param>
public sealed record Unit(string Path, string Name, int Direct, int DirectReached, IReadOnlyList<Unit> Parts)
{
    /// <summary>What stands between the names of a path, in the directory's department field too: <c>Sales / North</c>.</summary>
    public const string Separator = " / ";

    /// <summary>All people in it and below it.</summary>
    public int Headcount { get; } = Direct + Parts.Sum(part => part.Headcount);

    /// <summary>All people in it and below it who read or wrote in the block.</summary>
    public int Reached { get; } = DirectReached + Parts.Sum(part => part.Reached);

    /// <summary>The path that a department field of the directory names; empty when it names none.</summary>
    public static string PathOf(string? department) => string.Join(Separator, NamesOf(department ?? ""));

    /// <summary>The company as a tree of the units that people sit in. An empty path is a seat in no unit.</summary>
    public static Unit Company(string name, IEnumerable<(string Path, bool IsReached)> people) =>
        Build("", name, [.. people.Select(person => (NamesOf(person.Path), person.IsReached))], depth: 0);

    /// <summary>The lowest unit that holds both: where somebody who moved was for the whole block.</summary>
    public static string CommonPath(string one, string other) =>
        string.Join(Separator, NamesOf(one).Zip(NamesOf(other)).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First));

    private static string[] NamesOf(string path) => path.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Unit Build(string path, string name, IReadOnlyList<(string[] Names, bool IsReached)> people, int depth)
    {
        var direct = people.Where(person => person.Names.Length == depth).ToList();
        var parts = people
            .Where(person => person.Names.Length > depth)
            .GroupBy(person => person.Names[depth], StringComparer.Ordinal)
            .OrderBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => Build(depth == 0 ? part.Key : path + Separator + part.Key, part.Key, [.. part], depth + 1));
        return new Unit(path, name, direct.Count, direct.Count(person => person.IsReached), [.. parts]);
    }
}
