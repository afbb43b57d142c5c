using System.Globalization;

namespace InsideIn.Conformance.Oracle;

/// <summary>
/// How long the comparisons with graphql-js are: usually short ones of one seed; with <c>INSIDEIN_ORACLE=4000</c> five seeds of that many cases.
/// <c>INSIDEIN_ORACLE_SEED</c> sets the first seed.
/// </summary>
internal static class OracleRun
{
    private static readonly int? Long = Number("INSIDEIN_ORACLE");

    public static IEnumerable<int> Seeds => Enumerable.Range(Number("INSIDEIN_ORACLE_SEED") ?? 1, Long is null ? 1 : 5);

    /// <summary>How many cases a seed has.</summary>
    /// <param name="usual">How many without the switch.</param>
    public static int Count(int usual) => Long ?? usual;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
