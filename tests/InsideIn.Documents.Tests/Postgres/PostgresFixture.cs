using InsideIn.Servers;
using Npgsql;

namespace InsideIn.Documents.Tests.Postgres;

/// <summary>The tests of this class need PostgreSQL's programs.</summary>
public sealed class NeedsPostgresAttribute : NeedsAttribute
{
    public override string? Missing => PostgresPrograms.Missing;
}

/// <summary>A schema of its own per test in the one server of the run, gone with it.</summary>
public sealed class PostgresFixture : StoreFixture
{
    private string? address;

    public override string Connection => address ?? throw new InvalidOperationException("The server has not been started yet.");

    public override async Task StartAsync() => address = (await PostgresServer.Shared).NewAddress();

    public override async ValueTask DisposeAsync()
    {
        await using var connection = new NpgsqlConnection((await PostgresServer.Shared).ConnectionString);
        await connection.OpenAsync();
        await using var drop = new NpgsqlCommand($"DROP SCHEMA IF EXISTS {Connection.Split("schema=")[1]} CASCADE", connection);
        await drop.ExecuteNonQueryAsync();
    }
}
