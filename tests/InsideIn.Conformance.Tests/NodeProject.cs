using System.Runtime.CompilerServices;
using InsideIn.Servers.Node;

namespace InsideIn.Conformance;

/// <summary>The JavaScript side of these tests: the reference implementation and the clients that others write, run as they are.</summary>
public sealed class NodeProject : IAsyncLifetime
{
    private readonly NodeFolder folder = new(Path.Combine(Here(), "node"));

    /// <summary>Fetches the packages named in the lock file, unless they are there already.</summary>
    public Task InitializeAsync() => folder.InstallAsync();

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a script of the <c>node</c> folder to its end. Errors: <see cref="TimeoutException"/> after five minutes.</summary>
    public Task<NodeRun> RunAsync(string script, params string[] arguments) => folder.RunAsync([script, .. arguments]);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
