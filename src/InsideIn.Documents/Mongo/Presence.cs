using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>
/// Which servers work with the store. MongoDB has no locks that end with a connection: so each has a document that counts on, and one
/// whose count has stood still for some seconds is taken for gone. It learns so by its next batch, which is refused.
/// </summary>
internal sealed class Presence(Connections connections, Counters counters, bool isAlone, TimeProvider time)
{
    /// <summary>What a server is told that was taken for gone.</summary>
    public const string Displaced = "Another server has changed the indexes, or had the store for itself, while this one could not be heard. Restart this server, with the version that the others have.";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private long? own;

    /// <summary>Says that this server works with the store. Errors: <see cref="StoreUnavailableException"/> when another one has it for itself, or this one wants it so and others work.</summary>
    public async Task EnterAsync(string place, CancellationToken cancellationToken)
    {
        own = await connections.RunAsync(Enter, cancellationToken);
        await OutliveAsync(other => isAlone || other.IsAlone, $"Another server works with the database '{place}', which has to rest meanwhile. Stop every server first.", cancellationToken);
    }

    /// <summary>Waits until no other server works with the store. Errors: <see cref="StoreUnavailableException"/> with <paramref name="refusal"/> when one goes on.</summary>
    public Task BeAloneAsync(string refusal, CancellationToken cancellationToken) => OutliveAsync(_ => true, refusal, cancellationToken);

    /// <summary>Lets the others hear that this server is there. When it was taken for gone, it serves no more.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        if (own is { } number && !await connections.RunAsync(client => Beat(client, number), cancellationToken))
        {
            connections.Close(Displaced);
        }
    }

    /// <summary>Says that this server works with the store no more.</summary>
    public async Task LeaveAsync()
    {
        if (own is { } number)
        {
            own = null;
            try
            {
                await connections.RunAsync(client => Remove(client, new Sign(number, 0, false)), CancellationToken.None);
            }
            catch (StoreUnavailableException)
            {
                // The server is not reached; the others will hear nothing from here, which says the same.
            }
        }
    }

    private long Enter(Client client)
    {
        var number = counters.Take(client);
        using var write = client.Write(Names.Servers);
        write.Insert(writer =>
        {
            writer.Write("_id", number);
            writer.Write("beat", 0L);
            writer.Write("isAlone", isAlone);
        }).Execute();
        return number;
    }

    private async Task OutliveAsync(Func<Sign, bool> isInTheWay, string refusal, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var heard = new Dictionary<long, (long Beat, long At)>();
        while (true)
        {
            var others = (await connections.RunAsync(Others, cancellationToken)).Where(other => other.Number != own && isInTheWay(other)).ToList();
            foreach (var silent in others.Where(other => IsSilent(heard, other)).ToList())
            {
                await connections.RunAsync(client => Displace(client, silent), cancellationToken);
                others.Remove(silent);
            }

            if (others.Count == 0)
            {
                return;
            }

            if (time.GetElapsedTime(started) > Patience)
            {
                await LeaveAsync();
                throw new StoreUnavailableException(refusal);
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    private bool IsSilent(Dictionary<long, (long Beat, long At)> heard, Sign other)
    {
        if (heard.TryGetValue(other.Number, out var last) && last.Beat == other.Beat)
        {
            return time.GetElapsedTime(last.At) > Silence;
        }

        heard[other.Number] = (other.Beat, time.GetTimestamp());
        return false;
    }

    private static List<Sign> Others(Client client) => client.Find(new Find(Names.Servers, Names.ById, _ => { }), null, row =>
    {
        var (number, beat, isAlone) = (0L, 0L, false);
        while (row.Read())
        {
            if (row.NameIs("_id"u8))
            {
                number = row.GetInt64();
            }
            else if (row.NameIs("beat"u8))
            {
                beat = row.GetInt64();
            }
            else if (row.NameIs("isAlone"u8))
            {
                isAlone = row.GetBoolean();
            }
        }

        return new Sign(number, beat, isAlone);
    });

    private static bool Beat(Client client, long number)
    {
        using var write = client.Write(Names.Servers);
        return write.Update(writer => writer.Write("_id", number), writer =>
        {
            writer.BeginDocument("$inc");
            writer.Write("beat", 1L);
            writer.End();
        }).Execute().Matched == 1;
    }

    /// <summary>Before a silent server is forgotten, its batches are refused, should it ever come back.</summary>
    private static bool Displace(Client client, Sign silent)
    {
        Counters.NextGeneration(client);
        return Remove(client, silent);
    }

    private static bool Remove(Client client, Sign sign)
    {
        using var write = client.Write(Names.Servers);
        return write.Remove(writer => writer.Write("_id", sign.Number)).Execute().Removed == 1;
    }

    /// <summary>What a server says of itself.</summary>
    private readonly record struct Sign(long Number, long Beat, bool IsAlone);
}
