using InsideIn.Documents.Mongo;
using InsideIn.Documents.Mongo.Driver;
using InsideIn.Servers;

namespace InsideIn.Documents.Tests.Mongo;

/// <summary>The tests of this class need MongoDB's C driver, and Node.js for the stand-in or a server in INSIDEIN_TEST_MONGODB.</summary>
public sealed class NeedsMongoAttribute : NeedsAttribute
{
    public override string? Missing => MongoPrograms.Missing;
}

/// <summary>The tests of this class need a server that fails as asked and counts, which a real one does not.</summary>
public sealed class NeedsMongoStandInAttribute : NeedsAttribute
{
    public override string? Missing => MongoPrograms.Missing ?? (MongoPrograms.RealServer is null ? null : "Only the stand-in fails as asked; INSIDEIN_TEST_MONGODB names a real server.");
}

/// <summary>A database of its own per test in the one server of the run, dropped behind it.</summary>
public sealed class MongoFixture : StoreFixture
{
    private string? address;

    public override string Connection => address ?? throw new InvalidOperationException("The server has not been started yet.");

    public override async Task StartAsync() => address = (await MongoServer.Shared).NewAddress();

    /// <summary>Does something to the database behind the stores' backs.</summary>
    internal async Task<T> OnServerAsync<T>(Func<Client, T> work)
    {
        Libmongoc.Require();
        await using var connections = new Connections(Address.Parse(Connection), TimeProvider.System, new Random(1));
        return await connections.RunAsync(work, CancellationToken.None);
    }

    public async Task FailAsync(MongoFault fault) => await (await MongoServer.Shared).FailAsync(Connection, fault);

    public async Task<MongoCounts> CountsAsync() => await (await MongoServer.Shared).CountsAsync(Connection);

    public override async ValueTask DisposeAsync() => await (await MongoServer.Shared).DropAsync(Connection);
}
