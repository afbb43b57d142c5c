using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>What is asked of a collection, and the index that serves it: nothing is asked without one.</summary>
internal sealed record Find(string Collection, string Hint, Action<BsonWriter> Filter)
{
    private const long MaxMilliseconds = 20_000;

    /// <summary>Writes the members to sort by, 1 or −1 each; null for no order.</summary>
    public Action<BsonWriter>? Sort { get; init; }

    /// <summary>The members to show; all when empty.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>The most documents; null for all.</summary>
    public int? Limit { get; init; }

    public void WriteOptions(BsonWriter writer, bool isAlone)
    {
        WriteCountOptions(writer, isAlone);
        if (Sort is { } sort)
        {
            writer.BeginDocument("sort");
            sort(writer);
            writer.End();
        }

        if (Shown.Count > 0)
        {
            writer.BeginDocument("projection");
            foreach (var name in Shown)
            {
                writer.Write(name, 1);
            }

            if (!Shown.Contains("_id"))
            {
                writer.Write("_id", 0);
            }

            writer.End();
        }

        if (Limit is { } limit)
        {
            writer.Write("limit", (long)limit);
        }
    }

    /// <summary>The options that a count has as well.</summary>
    public void WriteCountOptions(BsonWriter writer, bool isAlone)
    {
        writer.Write("hint", Hint);
        writer.Write("maxTimeMS", MaxMilliseconds);
        if (isAlone)
        {
            // What a majority has cannot be undone by the loss of a server.
            writer.BeginDocument("readConcern");
            writer.Write("level", "majority");
            writer.End();
        }
    }

    /// <summary>The steps that count what is asked for, as <c>n</c>; nothing when there is nothing.</summary>
    public void WriteCount(BsonWriter writer)
    {
        writer.BeginArray("pipeline");
        writer.BeginDocument("");
        writer.BeginDocument("$match");
        Filter(writer);
        writer.End();
        writer.End();
        if (Limit is { } limit)
        {
            writer.BeginDocument("");
            writer.Write("$limit", (long)limit);
            writer.End();
        }

        writer.BeginDocument("");
        writer.Write("$count", "n");
        writer.End();
        writer.End();
    }
}
