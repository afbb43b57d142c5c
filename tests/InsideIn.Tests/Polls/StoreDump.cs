using System.Reflection;
using System.Text.Json;
using InsideIn.Documents;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Polls;

/// <summary>Everything that a store holds, as text: for looking for what must not be there.</summary>
internal static class StoreDump
{
    private static readonly MethodInfo Read = typeof(StoreDump).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Every document of every collection.</summary>
    public static async Task<IReadOnlyList<DumpedDocument>> DocumentsAsync(this Network network)
    {
        var found = new List<DumpedDocument>();
        foreach (var collection in Features.Collections)
        {
            found.AddRange(await (Task<List<DumpedDocument>>)Read.MakeGenericMethod(collection.DocumentType).Invoke(null, [network.Store, collection])!);
        }

        return found;
    }

    /// <summary>The facts behind a position.</summary>
    public static async Task<IReadOnlyList<Fact>> FactsAsync(this Network network, long behind = 0)
    {
        var facts = new List<Fact>();
        var last = await network.Store.LastPositionAsync();
        if (last > behind)
        {
            await foreach (var fact in network.Store.Tail(behind))
            {
                facts.Add((Fact)fact.Fact);
                if (fact.Position >= last)
                {
                    break;
                }
            }
        }

        return facts;
    }

    private static async Task<List<DumpedDocument>> ReadAsync<T>(DocumentStore store, Collection collection)
        where T : class
    {
        var found = new List<DumpedDocument>();
        Guid? reached = null;
        while (await store.WalkAsync(collection, reached, 500) is { Count: > 0 } ids)
        {
            found.AddRange((await store.GetAsync((Collection<T>)collection, ids)).Values.Select(read => new DumpedDocument(collection.Name, read.Id, JsonSerializer.Serialize(read.Document))));
            reached = ids[^1];
        }

        return found;
    }
}

/// <summary>A document as text.</summary>
internal sealed record DumpedDocument(string Collection, Guid Id, string Json)
{
    /// <summary>Whether it is the thing of this id, or names it in one of the ways in which ids are written.</summary>
    public bool Names(Guid id) => Id == id || Json.Contains($"{id:D}", StringComparison.OrdinalIgnoreCase) || Json.Contains($"{id:N}", StringComparison.OrdinalIgnoreCase);
}
