using InsideIn.Documents.Postgres.Blobs;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>Brings the tables in line with the declared collections and indexes, one server at a time.</summary>
internal sealed class Schema(Tables tables, StoreOptions options, TimeProvider time)
{
    private const int Layout = 1;
    private const int OldestVersion = 150_000;
    private const int Patience = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Dictionary<string, Index> declared = options.Collections.SelectMany(collection => collection.Indexes).ToDictionary(Tables.NameOf);

    /// <summary>
    /// Makes what is missing, builds new and changed indexes from the documents, drops those no longer declared, and then holds the
    /// lock that says that this process works with them, for as long as <paramref name="connection"/> lives.
    /// Errors: <see cref="StoreUnavailableException"/> when the server or its settings will not do, another server works with other
    /// declarations, or a new unique index finds two documents with equal keys.
    /// </summary>
    public async Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await CheckServerAsync(connection, cancellationToken);
        await CheckStandsAsync(connection, cancellationToken);
        await LockAsync(connection, "pg_advisory_lock", Locks.Preparing, cancellationToken);
        try
        {
            await CreateAsync(connection, cancellationToken);
            if (!await IsInLineAsync(connection, cancellationToken))
            {
                await TakeAloneAsync(connection, "and declares other indexes. Stop every server of the other version first, then start this one.", cancellationToken);
                await new IndexGrowth(tables, connection, declared, options.Progress).RunAsync(cancellationToken);
                await LockAsync(connection, "pg_advisory_unlock", Locks.Working, cancellationToken);
            }

            await TakeAsync(connection, cancellationToken);
        }
        finally
        {
            if (connection.FullState == System.Data.ConnectionState.Open)
            {
                await LockAsync(connection, "pg_advisory_unlock", Locks.Preparing, CancellationToken.None);
            }
        }
    }

    /// <summary>Takes the lock of those who work with the tables again, on a new connection. Shape: false when another server has changed the tables meanwhile.</summary>
    public async Task<bool> ReturnAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await TakeAsync(connection, cancellationToken);
        return await IsInLineAsync(connection, cancellationToken);
    }

    private async Task<bool> IsInLineAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var made = await IndexGrowth.MadeAsync(tables, connection, cancellationToken);
        return made.Count == declared.Count
            && declared.All(index => made.TryGetValue(index.Key, out var table) && table.IsBuilt && table.Definition == Tables.Definition(index.Value));
    }

    private async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var create = new NpgsqlCommand(string.Join(";", options.Collections.Select(tables.Create).Prepend(BlobTables.Create(tables)).Prepend(tables.CreateOwn())), connection);
        await create.ExecuteNonQueryAsync(cancellationToken);
        await using var layout = new NpgsqlCommand($"INSERT INTO {tables.Layout} VALUES (1, {Layout}) ON CONFLICT (one) DO UPDATE SET one = 1 RETURNING layout", connection);
        if (await layout.ExecuteScalarAsync(cancellationToken) is int found and > Layout)
        {
            throw new StoreUnavailableException($"The schema '{tables.Schema}' has layout {found}, written by a newer version; this one reads up to {Layout}. Start the newer version or restore a backup.");
        }
    }

    private static async Task CheckServerAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand(
            "SELECT current_setting('server_version_num')::integer, current_setting('server_encoding'), current_setting('synchronous_commit'), current_setting('fsync')", connection);
        await using var row = await ask.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        var found = (Version: row.GetInt32(0), Encoding: row.GetString(1), Commit: row.GetString(2), Sync: row.GetString(3));
        if (found.Version < OldestVersion)
        {
            throw new StoreUnavailableException($"The server is PostgreSQL {found.Version / 10_000}; at least {OldestVersion / 10_000} is needed.");
        }

        if (found.Encoding != "UTF8")
        {
            throw new StoreUnavailableException($"The database keeps text as {found.Encoding}; make one with ENCODING 'UTF8'.");
        }

        if (found.Commit is "off" || found.Sync is "off")
        {
            throw new StoreUnavailableException($"The server has synchronous_commit {found.Commit} and fsync {found.Sync}: it could lose what it has acknowledged. Set both to on.");
        }
    }

    private async Task CheckStandsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand("SELECT to_regclass($1) IS NULL", connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = tables.Layout } } };
        if (options.MustExist && await ask.ExecuteScalarAsync(cancellationToken) is true)
        {
            throw new StoreUnavailableException($"There is no store in the schema '{tables.Schema}' of the database '{connection.Database}'. Check the address and its option 'schema'.");
        }
    }

    /// <summary>Takes the lock of those who work with the tables, to share or for this process alone.</summary>
    private Task TakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => options.IsAlone
        ? TakeAloneAsync(connection, "which has to rest meanwhile. Stop every server first.", cancellationToken)
        : LockAsync(connection, "pg_advisory_lock_shared", Locks.Working, cancellationToken);

    private async Task TakeAloneAsync(NpgsqlConnection connection, string advice, CancellationToken cancellationToken)
    {
        for (var left = Patience; !await LockAsync(connection, "pg_try_advisory_lock", Locks.Working, cancellationToken); left--)
        {
            if (left == 0)
            {
                throw new StoreUnavailableException($"Another server works with the schema '{tables.Schema}' {advice}");
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    private async Task<bool> LockAsync(NpgsqlConnection connection, string function, int what, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand($"SELECT {function}($1, hashtext($2))", connection)
        {
            Parameters = { new NpgsqlParameter<int> { TypedValue = what }, new NpgsqlParameter<string> { TypedValue = tables.Schema } },
            // Another server may be building an index, which takes its time; whoever stops waiting cancels.
            CommandTimeout = 0,
        };
        return await ask.ExecuteScalarAsync(cancellationToken) is not false;
    }
}
