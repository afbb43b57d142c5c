using InsideIn.Documents;
using InsideIn.Kernel;

namespace InsideIn.Kit;

/// <summary>What people did, as the facts tell it; what the network does of itself, such as telling others of it a moment later, is not counted.</summary>
public static class Deeds
{
    /// <summary>The number of facts that a person told until now.</summary>
    public static async Task<int> CountAsync(DocumentStore store)
    {
        var last = await store.LastPositionAsync();
        return last == 0 ? 0 : await store.Tail(0).TakeWhile(fact => fact.Position <= last).Take((int)last).CountAsync(fact => fact.Fact is Fact told && told.ActorId != Guid.Empty);
    }
}
