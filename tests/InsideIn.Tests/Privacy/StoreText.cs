using System.Reflection;
using System.Text.Json;
using InsideIn.Documents;
using InsideIn.Kernel;

namespace InsideIn.Tests.Privacy;

/// <summary>All that a store holds, as text, to look for what must not be there.</summary>
internal static class StoreText
{
    private static readonly MethodInfo Typed = typeof(StoreText).GetMethod(nameof(OfAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>Every document and every fact, each with the collection in front.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(DocumentStore store)
    {
        var texts = new List<string>();
        foreach (var collection in ListenerStore.Collections.Concat(Features.All.SelectMany(feature => feature.Collections)))
        {
            texts.AddRange(await (Task<IReadOnlyList<string>>)Typed.MakeGenericMethod(collection.GetType().GenericTypeArguments[0]).Invoke(null, [store, collection])!);
        }

        var last = await store.LastPositionAsync();
        await foreach (var fact in store.Tail(0))
        {
            texts.Add($"facts {JsonSerializer.Serialize(fact.Fact, fact.Fact.GetType())}");
            if (fact.Position == last)
            {
                break;
            }
        }

        return texts;
    }

    private static async Task<IReadOnlyList<string>> OfAsync<T>(DocumentStore store, Collection<T> collection)
        where T : class
    {
        var ids = await store.WalkAsync(collection, null, 100_000);
        var documents = await store.GetAsync(collection, ids);
        return [.. documents.Values.Select(read => $"{collection.Name} {JsonSerializer.Serialize(read.Document, JsonSerializerOptions.Web)}")];
    }
}
