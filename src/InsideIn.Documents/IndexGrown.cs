namespace InsideIn.Documents;

/// <summary>
/// How far the building of a new index has come. While a store is opened it is told for each index that documents wait for: once
/// at the beginning, with what an earlier attempt had done, and then each time that a part more is durable, up to the total.
/// </summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="Index">The index's name within it.</param>
/// <param name="Done">The documents that have their entries.</param>
/// <param name="Total">The documents of the collection.</param>
public sealed record IndexGrown(string Collection, string Index, long Done, long Total);
