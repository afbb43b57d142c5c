using System.Buffers.Binary;
using InsideIn.Documents.Engine;
using InsideIn.Documents.Engine.Chunks;
using InsideIn.Documents.Mongo.Bson;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo.Blobs;

/// <summary>
/// Blobs as chunks. A blob names the draft whose chunks are its content; chunks that no blob names (a draft that a crash left, a
/// deleted blob that somebody may still be reading) stand in the list of loose drafts and go an hour after their last use.
/// </summary>
internal sealed class BlobCollections(Connections connections, Counters counters, TimeProvider time) : IBlobs, IChunks
{
    private const int DraftIdLength = 16;
    private const int ChunkIdLength = DraftIdLength + sizeof(int);
    private static readonly TimeSpan Age = TimeSpan.FromHours(1);

    public async ValueTask<IBlobDraft> BeginAsync(CancellationToken cancellationToken)
    {
        await connections.RunAsync(Sweep, cancellationToken);
        return new ChunkedDraft(this, await connections.RunAsync(Begin, cancellationToken));
    }

    public async ValueTask<Stream?> OpenAsync(BlobId id, CancellationToken cancellationToken) =>
        await connections.RunAsync(client => Kept(client, null, id), cancellationToken) is [var kept] ? new ChunkedStream(this, kept.Draft, kept.Length) : null;

    public async ValueTask<IReadOnlyList<BlobId>> ListAsync(BlobId? behind, int limit, CancellationToken cancellationToken)
    {
        var find = new Find(Names.Blobs, Names.ById, writer => WriteBehind(writer, behind)) { Sort = writer => writer.Write("_id", 1), Limit = limit, Shown = ["_id"] };
        return await connections.RunAsync(client => client.Find(find, null, row => BlobId.Parse(row.ReadTo("_id"u8) ? row.GetString() : "")), cancellationToken);
    }

    public async ValueTask DeleteAsync(BlobId id, CancellationToken cancellationToken) =>
        await connections.RunAsync(client => Delete(client, id), cancellationToken);

    public Task AppendAsync(Guid draft, int at, ReadOnlyMemory<byte> part, CancellationToken cancellationToken) =>
        connections.RunAsync(client => Append(client, draft, at, part), cancellationToken);

    public Task KeepAsync(Guid draft, BlobId id, long length, CancellationToken cancellationToken) =>
        connections.RunAsync(client => Keep(client, draft, id, length), cancellationToken);

    public Task DropAsync(Guid draft, CancellationToken cancellationToken) =>
        connections.RunAsync(client => Drop(client, draft), cancellationToken);

    public Task<int> ReadAsync(Guid draft, int at, Memory<byte> buffer, CancellationToken cancellationToken) =>
        connections.RunAsync(client => Read(client, draft, at, buffer), cancellationToken);

    private long Now => time.GetUtcNow().UtcTicks;

    private Guid Begin(Client client)
    {
        // A number that is given once, in the form that ids have.
        var draft = new Guid(0, 0, 0, [.. BitConverter.GetBytes(counters.Take(client))]);
        using var write = client.Write(Names.BlobDrafts);
        write.Insert(writer => WriteDraft(writer, draft)).Execute();
        return draft;
    }

    private bool Append(Client client, Guid draft, int at, ReadOnlyMemory<byte> part)
    {
        var chunk = ChunkId(draft, at);
        using (var write = client.Write(Names.BlobChunks))
        {
            // A chunk that is sent once more, because the answer went astray, takes its own place.
            write.Replace(writer => writer.WriteBinary("_id", chunk), writer =>
            {
                writer.WriteBinary("_id", chunk);
                writer.WriteBinary("part", part.Span);
            }, isMade: true).Execute();
        }

        using var use = client.Write(Names.BlobDrafts);
        use.Update(writer => writer.Write("_id", draft), writer =>
        {
            writer.BeginDocument("$set");
            writer.Write("usedAt", Now);
            writer.End();
        }).Execute();
        return true;
    }

    private static bool Keep(Client client, Guid draft, BlobId id, long length)
    {
        using var session = client.BeginTransaction();
        if (Kept(client, session, id).Count > 0)
        {
            return false;
        }

        using (var keep = client.Write(Names.Blobs, session))
        {
            keep.Insert(writer =>
            {
                writer.Write("_id", id.ToString());
                writer.Write("draft", draft);
                writer.Write("length", length);
            }).Execute();
        }

        using (var take = client.Write(Names.BlobDrafts, session))
        {
            take.Remove(writer => writer.Write("_id", draft)).Execute();
        }

        session.Commit();
        return true;
    }

    private bool Delete(Client client, BlobId id)
    {
        using var session = client.BeginTransaction();
        if (Kept(client, session, id) is not [var kept])
        {
            return false;
        }

        using (var remove = client.Write(Names.Blobs, session))
        {
            remove.Remove(writer => writer.Write("_id", id.ToString())).Execute();
        }

        using (var loosen = client.Write(Names.BlobDrafts, session))
        {
            loosen.Insert(writer => WriteDraft(writer, kept.Draft)).Execute();
        }

        session.Commit();
        return true;
    }

    private static bool Drop(Client client, Guid draft)
    {
        using var session = client.BeginTransaction();
        using (var drop = client.Write(Names.BlobDrafts, session))
        {
            if (drop.Remove(writer => writer.Write("_id", draft)).Execute().Removed == 0)
            {
                return false;
            }
        }

        using (var drop = client.Write(Names.BlobChunks, session))
        {
            drop.RemoveAll(writer =>
            {
                writer.BeginDocument("_id");
                writer.WriteBinary("$gte", ChunkId(draft, 0));
                writer.WriteBinary("$lte", ChunkId(draft, int.MaxValue));
                writer.End();
            }).Execute();
        }

        session.Commit();
        return true;
    }

    private bool Sweep(Client client)
    {
        var oldest = Now - Age.Ticks;
        foreach (var draft in client.Find(new Find(Names.BlobDrafts, Names.ById, _ => { }), null, ReadDraft).Where(draft => draft.UsedAt < oldest))
        {
            Drop(client, draft.Id);
        }

        return true;
    }

    private static int Read(Client client, Guid draft, int at, Memory<byte> buffer)
    {
        var length = -1;
        client.Find(new Find(Names.BlobChunks, Names.ById, writer => writer.WriteBinary("_id", ChunkId(draft, at))), null, (ref row) =>
        {
            if (row.ReadTo("part"u8))
            {
                var part = row.GetBinary(out _);
                part.CopyTo(buffer.Span);
                length = part.Length;
            }

            return false;
        });
        return length >= 0 ? length : throw new StoreUnavailableException($"Chunk {at} of a blob is gone: it was deleted an hour ago or more.");
    }

    private static List<(Guid Draft, long Length)> Kept(Client client, Session? session, BlobId id) =>
        client.Find(new Find(Names.Blobs, Names.ById, writer => writer.Write("_id", id.ToString())), session, row =>
        {
            var (draft, length) = (default(Guid), 0L);
            while (row.Read())
            {
                if (row.NameIs("draft"u8))
                {
                    draft = row.GetGuid();
                }
                else if (row.NameIs("length"u8))
                {
                    length = row.GetInt64();
                }
            }

            return (draft, length);
        });

    private void WriteDraft(BsonWriter writer, Guid draft)
    {
        writer.Write("_id", draft);
        writer.Write("usedAt", Now);
    }

    private static (Guid Id, long UsedAt) ReadDraft(BsonReader row)
    {
        var (id, usedAt) = (default(Guid), 0L);
        while (row.Read())
        {
            if (row.NameIs("_id"u8))
            {
                id = row.GetGuid();
            }
            else if (row.NameIs("usedAt"u8))
            {
                usedAt = row.GetInt64();
            }
        }

        return (id, usedAt);
    }

    private static void WriteBehind(BsonWriter writer, BlobId? behind)
    {
        if (behind is not null)
        {
            writer.BeginDocument("_id");
            writer.Write("$gt", behind.ToString());
            writer.End();
        }
    }

    /// <summary>The chunks of a draft are neighbours, in their order.</summary>
    private static byte[] ChunkId(Guid draft, int at)
    {
        var id = new byte[ChunkIdLength];
        draft.TryWriteBytes(id, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(id.AsSpan(DraftIdLength), at);
        return id;
    }
}
