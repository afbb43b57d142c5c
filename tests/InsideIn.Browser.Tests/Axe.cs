using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace InsideIn.Browser;

/// <summary>
/// axe over the page as it stands. It is put into the page once and run there: the package's own way loads it again for each run and opens a page
/// beside to gather what frames say, of which this client has none, and takes several times as long.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html}`);
        }
        """;

    /// <summary>What axe finds wrong: each rule that is broken with the number of places and the first of them.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
