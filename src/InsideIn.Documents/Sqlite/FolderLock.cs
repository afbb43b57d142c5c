namespace InsideIn.Documents.Sqlite;

/// <summary>
/// Keeps a folder for one opened store at a time. The lock is the operating system's and belongs to the open file, so it
/// vanishes with its process, however that ends.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

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
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException fault)
        {
            throw NotWritable(folder, fault);
        }
        catch (IOException fault) when (!File.Exists(path))
        {
            throw NotWritable(folder, fault);
        }
        catch (IOException fault)
        {
            throw new StoreUnavailableException($"The folder '{folder}' is in use by another process, which holds the lock on '{path}'. Stop that process or choose another folder.", fault);
        }
    }

    public void Dispose() => file.Dispose();

    private static StoreUnavailableException NotWritable(string folder, Exception fault) =>
        new($"The folder '{folder}' is not writable: {fault.Message} Give this process the right to write there or choose another folder.", fault);
}
