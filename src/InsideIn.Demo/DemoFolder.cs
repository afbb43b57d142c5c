using System.Text.Json;

namespace InsideIn.Demo;

/// <summary>What an earlier start left behind: how large the company is, and whether it was filled to the end.</summary>
internal sealed record DemoState(int People, DateTimeOffset FilledAt);

/// <summary>The folder that holds the demo's data: the store in <c>store</c>, and a note of what it was filled with.</summary>
internal sealed class DemoFolder(string path) : IDisposable
{
    /// <summary>The folder of a start that names none: below the repository, or below the person's own data where there is no repository.</summary>
    public static string Default
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InsideIn.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder?.FullName ?? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "artifacts", "demo");
        }
    }

    private readonly string note = Path.Combine(path, "demo.json");

    // Held while the demo runs and gone with its process, so that no other start throws away what this one uses.
    private FileStream? hold;

    /// <summary>The folder of the store.</summary>
    public string Store { get; } = Path.Combine(path, "store");

    /// <summary>
    /// What the folder was filled with; null when it is empty, thrown away, or was left half filled.
    /// Errors: <see cref="DemoFaultException"/> when the folder cannot be written, or another demo uses it.
    /// </summary>
    public DemoState? Open(bool fresh)
    {
        try
        {
            Directory.CreateDirectory(path);
            Hold();
            var state = !fresh && File.Exists(note) ? JsonSerializer.Deserialize<DemoState>(File.ReadAllText(note)) : null;
            if (state is null && Directory.Exists(Store))
            {
                Directory.Delete(Store, recursive: true);
            }

            Directory.CreateDirectory(Store);
            return state;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new DemoFaultException($"The data folder '{path}' cannot be written: {unwritable.Message} Choose another one with '--data DIR'.", unwritable);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => hold?.Dispose();

    private void Hold()
    {
        var file = Path.Combine(path, "demo.lock");
        try
        {
            hold = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (File.Exists(file))
        {
            throw new DemoFaultException($"The data folder '{path}' is in use by another process. Stop that demo, or choose another folder with '--data DIR'.", held);
        }
    }

    /// <summary>Notes that the folder is filled.</summary>
    public void Close(DemoState state) => File.WriteAllText(note, JsonSerializer.Serialize(state));
}
