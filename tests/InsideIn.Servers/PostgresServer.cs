using System.Diagnostics;
using Npgsql;

namespace InsideIn.Servers;

/// <summary>A PostgreSQL server over a temporary folder. It ends with the process that started it, even when that is killed.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Password = "never:shown/@ll";
    private const string Settings = "-c listen_addresses= -c max_connections=200 -c max_wal_size=2GB -c log_min_messages=fatal";

    // The input of the shell ends with our process, in whatever way that ends: then the server is stopped and its folder goes,
    // unless we have said that it is to be kept.
    private const string Watcher = """
        exec 3<&0
        $RUN "$SERVER" -D "$FOLDER/data" -k "$FOLDER" $SETTINGS >> "$FOLDER/log" 2>&1 &
        child=$!
        (
            word=$(cat)
            kill -QUIT $child 2> /dev/null
            while kill -0 $child 2> /dev/null; do sleep 0.02; done
            [ "$word" = keep ] || rm -rf "$FOLDER"
        ) <&3 > /dev/null 2>&1 &
        wait $child 2> /dev/null
        wait
        """;

    private static readonly Lazy<Task<PostgresServer>> One = new(() => StartAsync());
    private static int schemas;

    private readonly DirectoryInfo folder;
    private readonly string memory;
    private Process process;

    private PostgresServer(DirectoryInfo folder, string memory)
    {
        this.folder = folder;
        this.memory = memory;
        process = Run();
    }

    /// <summary>The server that all tests of this run share.</summary>
    public static Task<PostgresServer> Shared => One.Value;

    /// <summary>The address of a schema that nobody has used.</summary>
    public string NewAddress() => Address($"t{Environment.ProcessId}_{Interlocked.Increment(ref schemas)}");

    /// <summary>The address of a schema.</summary>
    public string Address(string schema) =>
        $"postgres://postgres:{Uri.EscapeDataString(Password)}@localhost/postgres?host={Uri.EscapeDataString(Socket)}&schema={schema}";

    /// <summary>What Npgsql connects with, for statements of a test's own.</summary>
    public string ConnectionString =>
        new NpgsqlConnectionStringBuilder { Host = Socket, Username = "postgres", Password = Password, Database = "postgres", Timeout = 5 }.ConnectionString;

    private string Socket => folder.FullName;

    /// <summary>A server of one's own, to be killed and started again. Errors: <see cref="InvalidOperationException"/> with what the server said.</summary>
    /// <param name="memory">The memory of its own in which it keeps pages; the default is PostgreSQL's.</param>
    public static async Task<PostgresServer> StartAsync(string memory = "128MB")
    {
        var folder = Directory.CreateTempSubdirectory("pg-");
        await RunToEndAsync("chmod", "755", folder.FullName);
        var data = folder.CreateSubdirectory("data").FullName;
        var password = Path.Combine(folder.FullName, "password");
        await File.WriteAllTextAsync(password, Password);
        if (PostgresPrograms.User is { } user)
        {
            await RunToEndAsync("chown", "-R", user, folder.FullName);
        }

        await RunToEndAsync(
            [.. PostgresPrograms.Prefix, PostgresPrograms.Of("initdb"), "-D", data, "-U", "postgres", "-A", "scram-sha-256", $"--pwfile={password}", "-E", "UTF8", "--locale=C", "--no-sync"]);
        var server = new PostgresServer(folder, memory);
        await server.ReadyAsync();
        return server;
    }

    /// <summary>Does now what the server would do by and by after many writes, so that a measurement is not of that.</summary>
    public async Task SettleAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        foreach (var sql in new[] { "VACUUM ANALYZE", "CHECKPOINT" })
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Kills every process of the server with SIGKILL.</summary>
    public async Task KillAsync()
    {
        await RunToEndAsync("/bin/sh", "-c", $"pid=$(head -1 {folder.FullName}/data/postmaster.pid) && kill -9 $pid $(ps -o pid= --ppid $pid) || true");
        await EndAsync(isKept: true);
    }

    /// <summary>Stops the server as a careless administrator does: at once, without a word to anybody.</summary>
    public Task StopAtOnceAsync() => EndAsync(isKept: true);

    /// <summary>Starts the server again over the same folder, which recovers what it had acknowledged.</summary>
    public async Task RestartAsync()
    {
        process.Dispose();
        process = Run();
        await ReadyAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await EndAsync(isKept: false);
        process.Dispose();
    }

    private Process Run()
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Watcher]) { RedirectStandardInput = true };
        start.Environment["RUN"] = string.Join(' ', PostgresPrograms.Prefix);
        start.Environment["SERVER"] = PostgresPrograms.Of("postgres");
        start.Environment["FOLDER"] = folder.FullName;
        start.Environment["SETTINGS"] = $"{Settings} -c shared_buffers={memory}";
        return Process.Start(start) ?? throw new InvalidOperationException("The shell that runs PostgreSQL did not start.");
    }

    private async Task EndAsync(bool isKept)
    {
        if (isKept)
        {
            await process.StandardInput.WriteAsync("keep");
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }

    private async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
                await connection.OpenAsync(patience.Token);
                return;
            }
            catch (NpgsqlException) when (!process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"PostgreSQL did not start: {await File.ReadAllTextAsync(Path.Combine(folder.FullName, "log"), CancellationToken.None)}", fault);
            }
        }
    }

    private static async Task RunToEndAsync(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var run = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        var said = await Task.WhenAll(run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {run.ExitCode}: {string.Concat(said)}");
        }
    }
}
