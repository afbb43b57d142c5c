using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>The turn of the one server that changes the indexes. Each of its steps counts on; a turn whose count stands still is taken over.</summary>
internal sealed class GrowthTurn
{
    private const int LooksBeforeTakingOver = 120;

    private readonly Connections connections;
    private readonly long number;

    private GrowthTurn(Connections connections, long number)
    {
        this.connections = connections;
        this.number = number;
    }

    /// <summary>Waits for the turn: at each look, half a second apart at most, it is free, or its holder counts on, or stands still for too long.</summary>
    public static async Task<GrowthTurn> TakeAsync(Connections connections, CancellationToken cancellationToken)
    {
        var (last, looks) = (default(Holding), 0);
        for (var attempt = 1; ; attempt++)
        {
            var held = await connections.RunAsync(Held, cancellationToken);
            looks = held == last ? looks + 1 : 0;
            last = held;
            if ((held.IsFree || looks == LooksBeforeTakingOver) && await connections.RunAsync(client => Pass(client, held.Number, held.Number + 1, isFree: false), cancellationToken))
            {
                return new GrowthTurn(connections, held.Number + 1);
            }

            await connections.PauseAsync(attempt, cancellationToken);
        }
    }

    /// <summary>Demands in a transaction that the turn is still this one's. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public void Demand(Client client, Session session)
    {
        if (!Pass(client, number, number, isFree: false, session))
        {
            throw new StoreUnavailableException("Another server has taken over the building of the indexes. Start this one again.");
        }
    }

    /// <summary>Gives the turn to whoever waits.</summary>
    public async Task EndAsync()
    {
        try
        {
            await connections.RunAsync(client => Pass(client, number, number + 1, isFree: true), CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // Who waits takes the turn over by and by.
        }
    }

    private static Holding Held(Client client) => client.Find(new Find(Names.Store, Names.ById, writer => writer.Write("_id", "growth")), null, row =>
    {
        var (number, steps, isFree) = (0L, 0L, false);
        while (row.Read())
        {
            if (row.NameIs("number"u8))
            {
                number = row.GetInt64();
            }
            else if (row.NameIs("steps"u8))
            {
                steps = row.GetInt64();
            }
            else if (row.NameIs("isFree"u8))
            {
                isFree = row.GetBoolean();
            }
        }

        return new Holding(number, steps, isFree);
    })[0];

    private static bool Pass(Client client, long from, long to, bool isFree, Session? session = null)
    {
        using var pass = client.Write(Names.Store, session);
        return pass.Update(
            writer =>
            {
                writer.Write("_id", "growth");
                writer.Write("number", from);
            },
            writer =>
            {
                writer.BeginDocument("$set");
                writer.Write("number", to);
                writer.Write("isFree", isFree);
                writer.End();
                writer.BeginDocument("$inc");
                writer.Write("steps", 1L);
                writer.End();
            }).Execute().Matched == 1;
    }

    /// <summary>Whose turn it is, and how far it is with it.</summary>
    private readonly record struct Holding(long Number, long Steps, bool IsFree);
}
