using System.Globalization;

namespace InsideIn.Benchmarks.Stores;

/// <summary>Measures operations over stores of several sizes and prints a line for each size.</summary>
internal sealed class StoreTable(TextWriter output, IReadOnlyList<FilledStore> stores)
{
    /// <summary>Begins the table of an engine.</summary>
    public async Task BeginAsync(string engine)
    {
        await output.WriteLineAsync($"\n{engine}\n");
        await output.WriteLineAsync("| what | documents | by hand p50 ms | per s | store p50 ms | p99 ms | per s | store to hand | to a tenth of the documents |");
        await output.WriteLineAsync("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    /// <summary>Measures an act over each store, by hand and by the store. Many clients are compared by what they get done, one by how long it takes.</summary>
    public async Task AddAsync(string what, int slices, int perSlice, Func<FilledStore, (Func<int, Task> ByHand, Func<int, Task> ByStore)> measure, int clients = 1)
    {
        var courses = await Turns.OfAsync(clients, slices, perSlice, [.. stores.Select(measure).SelectMany(acts => new[] { acts.ByHand, acts.ByStore })]);
        for (var at = 0; at < stores.Count; at++)
        {
            var (hand, ours) = (courses[2 * at], courses[(2 * at) + 1]);
            var growth = at == 0 ? "" : Ratio(ours, courses[(2 * at) - 1]);
            await LineAsync(what, stores[at].Documents, $"{Time(hand.Median)} | {hand.Rate:0} | {Time(ours.Median)} | {Time(ours.P99)} | {ours.Rate:0} | {Ratio(ours, hand)} | {growth}");
        }

        string Ratio(Course course, Course other) => Number(clients == 1 ? course.To(other) : course.RateTo(other));
    }

    /// <summary>Adds how long after their commits facts were seen, in milliseconds.</summary>
    public Task AddTailAsync(FilledStore store, double[] byHand, double[] byStore)
    {
        Array.Sort(byHand);
        Array.Sort(byStore);
        var (hand, ours) = (byHand[byHand.Length / 2], byStore[byStore.Length / 2]);
        return LineAsync("a fact seen by a tail after its commit", store.Documents, $"{Time(hand)} | | {Time(ours)} | {Time(byStore[byStore.Length * 99 / 100])} | | {Number(ours / hand)} | ");
    }

    private Task LineAsync(string what, int documents, string figures) => output.WriteLineAsync($"| {what} | {documents.ToString("N0", CultureInfo.InvariantCulture)} | {figures} |");

    private static string Time(double milliseconds) => milliseconds.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
