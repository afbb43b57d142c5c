using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using InsideIn.Servers.Node;

namespace InsideIn.Servers;

/// <summary>
/// The stand-in for MongoDB, which ends with the process that started it, even when that is killed; or the server that
/// <c>INSIDEIN_TEST_MONGODB</c> names.
/// </summary>
public sealed class MongoServer : IAsyncDisposable
{
    private static readonly NodeFolder Folder = new(Path.Combine(Here(), "mongo"));
    private static readonly Lazy<Task<MongoServer>> One = new(StartSharedAsync);
    // Hosts, of which there may be several; the database; the options.
    private static readonly Regex Parts = new("^(mongodb(?:\\+srv)?://[^/?]+)(/[^?]*)?(\\?.*)?$", RegexOptions.None, TimeSpan.FromSeconds(1));
    private static int databases;

    private readonly SemaphoreSlim turn = new(1);
    private readonly string address;
    private readonly Process? process;

    private MongoServer(string address, Process? process)
    {
        this.address = address;
        this.process = process;
    }

    /// <summary>The server that all tests of this run share.</summary>
    public static Task<MongoServer> Shared => One.Value;

    /// <summary>Whether it is the stand-in, which counts and fails as asked.</summary>
    public bool IsStandIn => process is not null;

    /// <summary>A stand-in of one's own. Errors: <see cref="InvalidOperationException"/> with what it said.</summary>
    public static async Task<MongoServer> StartAsync()
    {
        await Folder.InstallAsync();
        var start = new ProcessStartInfo("node", ["main.mjs"]) { WorkingDirectory = Folder.Path, RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The stand-in for MongoDB ended before it listened.");
        var ready = JsonElement.Parse(line);
        return new MongoServer($"mongodb://127.0.0.1:{ready.GetProperty("port").GetInt32()}/?replicaSet={ready.GetProperty("setName").GetString()}", process);
    }

    /// <summary>The address of a database that nobody has used.</summary>
    public string NewAddress() => Address($"t{Environment.ProcessId}_{Interlocked.Increment(ref databases)}");

    /// <summary>The address of a database.</summary>
    public string Address(string database) => Parts.Replace(address, $"$1/{database}$3");

    /// <summary>The next commands of this name in the database of <paramref name="address"/> fail. The stand-in alone can do it.</summary>
    public Task FailAsync(string address, MongoFault fault) =>
        AskAsync(new { insideinFault = fault.Command, database = DatabaseOf(address), times = fault.Times, when = fault.IsDone ? "after" : "before", code = fault.Code, labels = fault.Labels });

    /// <summary>What a real server would have been slow at in the database of <paramref name="address"/>. The stand-in alone knows it.</summary>
    public async Task<MongoCounts> CountsAsync(string address)
    {
        var counts = await AskAsync(new { insideinStats = 1, database = DatabaseOf(address) });
        return new MongoCounts(counts.GetProperty("unhinted").GetInt32(), counts.GetProperty("blockingSorts").GetInt32(), counts.GetProperty("walked").GetInt64());
    }

    /// <summary>Drops the database of <paramref name="address"/>, if it is there.</summary>
    public async Task DropAsync(string address)
    {
        if (IsStandIn)
        {
            await AskAsync(new Dictionary<string, object> { ["dropDatabase"] = 1, ["$db"] = DatabaseOf(address) });
        }
        else
        {
            await Folder.InstallAsync();
            (await Folder.RunAsync(["driver/drop.mjs"], ("MONGO_ADDRESS", address))).Succeeded();
        }
    }

    /// <summary>What the official driver for Node.js says of the server, and what its own tests do. Shape: the output of the tests.</summary>
    public async Task<NodeRun> JudgeAsync() => await Folder.RunAsync(["--test", "driver/", "query/"], ("MONGO_ADDRESS", NewAddress()));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        turn.Dispose();
    }

    private static async Task<MongoServer> StartSharedAsync() =>
        MongoPrograms.RealServer is { } address ? new MongoServer(address, null) : await StartAsync();

    private static string DatabaseOf(string address) => Parts.Match(address).Groups[2].Value.Trim('/');

    /// <summary>One command as a line of JSON, one answer as another.</summary>
    private async Task<JsonElement> AskAsync(object command)
    {
        if (process is null)
        {
            throw new InvalidOperationException("Only the stand-in counts and fails as asked; this is the server that INSIDEIN_TEST_MONGODB names.");
        }

        await turn.WaitAsync();
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(command));
            await process.StandardInput.FlushAsync();
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The stand-in for MongoDB has ended.");
            var answer = JsonElement.Parse(line);
            return answer.GetProperty("ok").GetInt32() == 1 ? answer : throw new InvalidOperationException($"The stand-in for MongoDB refused a command: {line}");
        }
        finally
        {
            turn.Release();
        }
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

/// <summary>A failure that a test asks for.</summary>
/// <param name="Command">The name of the commands that fail, as <c>insert</c>.</param>
public sealed record MongoFault(string Command)
{
    /// <summary>How many commands fail.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Whether the command is executed before it fails, so that only its answer is lost.</summary>
    public bool IsDone { get; init; }

    /// <summary>The error that is answered; null to cut the connection instead.</summary>
    public int? Code { get; init; }

    /// <summary>The labels of the error.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];
}

/// <summary>What a real server would be slow at.</summary>
/// <param name="Unhinted">Finds that named no index; they were refused.</param>
/// <param name="BlockingSorts">Finds whose order no index gave.</param>
/// <param name="Walked">Index entries looked at.</param>
public sealed record MongoCounts(int Unhinted, int BlockingSorts, long Walked);
