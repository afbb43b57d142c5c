using InsideIn.Documents.Engine;
using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>A collection of entries as it was made.</summary>
/// <param name="Definition">The declaration that it was made for; empty once it is about to go.</param>
/// <param name="BuiltTo">The last document that has its entries while the collection is built.</param>
/// <param name="IsBuilt">Whether every document has its entries.</param>
internal sealed record MadeIndex(string Definition, Guid? BuiltTo, bool IsBuilt);

/// <summary>Drops collections of entries that are no longer declared so, and builds new ones document by document; a build that was stopped goes on where it was.</summary>
internal sealed class IndexGrowth(Connections connections, GrowthTurn turn, IReadOnlyDictionary<string, Index> declared, IProgress<IndexGrown>? progress)
{
    private const int Chunk = 500;

    /// <summary>The collections of entries that stand, by name.</summary>
    public static Dictionary<string, MadeIndex> Made(Client client) =>
        client.Find(new Find(Names.Indexes, Names.ById, _ => { }), null, ReadMade).ToDictionary(made => made.Name, made => made.Index);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var made = await connections.RunAsync(Made, cancellationToken);
        foreach (var (name, _) in made.Where(stands => !declared.TryGetValue(stands.Key, out var index) || Names.Definition(index) != stands.Value.Definition))
        {
            await connections.RunAsync(client => Remove(client, name), cancellationToken);
        }

        foreach (var (name, index) in declared)
        {
            if (!made.TryGetValue(name, out var stands) || stands.Definition != Names.Definition(index))
            {
                stands = new MadeIndex(Names.Definition(index), null, false);
                await connections.RunAsync(client => Make(client, name, index, stands), cancellationToken);
            }

            if (!stands.IsBuilt)
            {
                await BuildAsync(name, index, stands, cancellationToken);
            }
        }
    }

    private async Task BuildAsync(string name, Index index, MadeIndex stands, CancellationToken cancellationToken)
    {
        var (done, total) = await connections.RunAsync(client => Count(client, index.Owner, stands.BuiltTo), cancellationToken);
        Tell(index, done, total);
        while (!stands.IsBuilt)
        {
            var documents = await connections.RunAsync(client => Documents.Behind(client, null, index.Owner, stands.BuiltTo, Chunk), cancellationToken);
            var entries = documents.SelectMany(document => EntriesOf(index, document)).ToList();
            stands = stands with { BuiltTo = documents.Count == 0 ? stands.BuiltTo : documents[^1].Id, IsBuilt = documents.Count < Chunk };
            await connections.RunAsync(client => Put(client, name, index, entries, stands), cancellationToken);
            done += documents.Count;
            if (documents.Count > 0)
            {
                Tell(index, done, total);
            }
        }
    }

    /// <summary>An index that no document waits for is no news.</summary>
    private void Tell(Index index, long done, long total)
    {
        if (total > 0)
        {
            progress?.Report(new IndexGrown(index.Owner.Name, index.Name, done, total));
        }
    }

    private bool Put(Client client, string name, Index index, List<(Key[] Keys, Guid Id)> entries, MadeIndex stands)
    {
        using var session = client.BeginTransaction();
        turn.Demand(client, session);
        if (index.IsUnique)
        {
            RefuseTwins(index, entries, Entries.Holders(client, session, index, [.. entries.Select(entry => entry.Keys)]));
        }

        using (var put = client.Write(Names.Of(index), session))
        {
            foreach (var (keys, id) in entries)
            {
                put.Insert(writer => Entries.Write(writer, keys, id));
            }

            put.Execute();
        }

        Note(client, session, name, stands);
        session.Commit();
        return true;
    }

    private static void RefuseTwins(Index index, List<(Key[] Keys, Guid Id)> entries, Dictionary<Key[], Guid> holders)
    {
        foreach (var (keys, id) in entries)
        {
            if (!holders.TryAdd(keys, id) && holders[keys] != id)
            {
                throw new StoreUnavailableException($"The unique index '{index.Owner.Name}.{index.Name}' cannot be built: {id} and another document share the keys ({string.Join(", ", keys.Select(key => key.Value ?? "null"))}). Change one of them with the version before.");
            }
        }
    }

    // A collection is gone before its note is, and a note that says nothing comes before that: whatever is cut off in between is made anew.
    private static bool Remove(Client client, string name)
    {
        Note(client, null, name, new MadeIndex("", null, false));
        Drop(client, name);
        using var forget = client.Write(Names.Indexes);
        forget.Remove(writer => writer.Write("_id", name)).Execute();
        return true;
    }

    private static bool Make(Client client, string name, Index index, MadeIndex stands)
    {
        Drop(client, name);
        client.Command(writer =>
        {
            writer.Write("createIndexes", name);
            writer.BeginArray("indexes");
            WriteIndex(writer, Names.Order, index, isUnique: false);
            if (index.IsUnique)
            {
                WriteIndex(writer, Names.Unique, index, isUnique: true);
            }

            writer.End();
        });
        Note(client, null, name, stands);
        return true;
    }

    /// <summary>The order of the list ends with the id; what is unique is unique without it.</summary>
    private static void WriteIndex(BsonWriter writer, string name, Index index, bool isUnique)
    {
        writer.BeginDocument("");
        writer.BeginDocument("key");
        foreach (var (at, member) in index.Members.Index())
        {
            writer.Write(Entries.Column(index, at), member.IsDescending ? -1 : 1);
        }

        if (!isUnique)
        {
            writer.Write("id", index.IsIdDescending ? -1 : 1);
        }

        writer.End();
        writer.Write("name", name);
        if (isUnique)
        {
            writer.Write("unique", true);
        }

        writer.End();
    }

    private static void Drop(Client client, string name)
    {
        try
        {
            client.Command(writer => writer.Write("drop", name));
        }
        catch (DriverException fault) when (fault.Code == DriverException.NamespaceNotFound)
        {
            // There was nothing left to drop.
        }
    }

    private static void Note(Client client, Session? session, string name, MadeIndex stands)
    {
        using var note = client.Write(Names.Indexes, session);
        note.Update(
            writer => writer.Write("_id", name),
            writer =>
            {
                writer.BeginDocument("$set");
                writer.Write("definition", stands.Definition);
                writer.Write("isBuilt", stands.IsBuilt);
                if (stands.BuiltTo is { } last)
                {
                    writer.Write("builtTo", last);
                }
                else
                {
                    writer.WriteNull("builtTo");
                }

                writer.End();
            },
            isMade: true).Execute();
    }

    private static IEnumerable<(Key[] Keys, Guid Id)> EntriesOf(Index index, StoredJson document) =>
        index.EntriesOfDocument(DocumentJson.Read(index.Owner, document.Id, document.Json)).Select(keys => (keys, document.Id));

    private static (long Done, long Total) Count(Client client, Collection collection, Guid? builtTo) =>
        (builtTo is null ? 0 : Documents.Count(client, null, collection, builtTo), Documents.Count(client, null, collection));

    private static (string Name, MadeIndex Index) ReadMade(BsonReader row)
    {
        var (name, definition, builtTo, isBuilt) = ("", "", default(Guid?), false);
        while (row.Read())
        {
            if (row.NameIs("_id"u8))
            {
                name = row.GetString();
            }
            else if (row.NameIs("definition"u8))
            {
                definition = row.GetString();
            }
            else if (row.NameIs("builtTo"u8) && row.Type == BsonType.Binary)
            {
                builtTo = row.GetGuid();
            }
            else if (row.NameIs("isBuilt"u8))
            {
                isBuilt = row.GetBoolean();
            }
        }

        return (name, new MadeIndex(definition, builtTo, isBuilt));
    }
}
