namespace InsideIn.Documents.Sqlite;

/// <summary>
/// Keeps a folder for one opened store at a time. The lock is the operating system's and belongs to the open file, so it
/// vanishes with its process, however that ends. Who holds it stands in a file beside, for whoever is refused.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream file;
    private readonly string holder;

    private FolderLock(FileStream file, string holder)
    {
        this.file = file;
        this.holder = holder;
    }

    /// <summary>Errors: <see cref="StoreUnavailableException"/> says what is wrong with the folder and what to do.</summary>
    public static FolderLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The folder '{folder}' cannot be made: {fault.Message} Choose another folder or make it by hand.", fault);
        }

        var path = Path.Combine(folder, "store.lock");
        var holder = Path.Combine(folder, "store.holder");
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(holder, $"process {Environment.ProcessId} on {Environment.MachineName}");
            return new FolderLock(file, holder);
        }
        catch (UnauthorizedAccessException fault)
        {
            file?.Dispose();
            throw NotWritable(folder, fault);
        }
        catch (IOException fault) when (file is not null || !File.Exists(path))
        {
            file?.Dispose();
            throw NotWritable(folder, fault);
        }
        catch (IOException fault)
        {
            throw new StoreUnavailableException($"The folder '{folder}' is in use by {Name(holder)}, which holds the lock on '{path}'. Stop that process or choose another folder.", fault);
        }
    }

    public void Dispose()
    {
        File.Delete(holder);
        file.Dispose();
    }

    /// <summary>The holder as it introduced itself.</summary>
    private static string Name(string holder)
    {
        try
        {
            return File.ReadAllText(holder) is { Length: > 0 } name ? name : "another process";
        }
        catch (FileNotFoundException)
        {
            // It is about to introduce itself, or about to go.
            return "another process";
        }
    }

    private static StoreUnavailableException NotWritable(string folder, Exception fault) =>
        new($"The folder '{folder}' is not writable: {fault.Message} Give this process the right to write there or choose another folder.", fault);
}
