using InsideIn.Documents.Sqlite;
using InsideIn.Documents.Sqlite.Blobs;

namespace InsideIn.Documents.Copying;

/// <summary>Backups of a store in a folder: made beside the running server, checked, and put back.</summary>
public static class StoreBackup
{
    private const string UnfinishedName = "unfinished";
    private const int MostSnapshots = 3;

    /// <summary>
    /// Makes a backup of the store in the folder <paramref name="connection"/>, as of one moment, while a server may work with it.
    /// The answer says what it holds, all of it read back and checked. What an earlier try left half made in <paramref name="to"/> is cleared away first.
    /// Errors: <see cref="StoreUnavailableException"/> when there is no such store, <paramref name="to"/> holds something else, or a content is damaged.
    /// </summary>
    public static async Task<BackupManifest> MakeAsync(
        string connection, string to, IReadOnlyList<BlobNames> names, TimeProvider time, IProgress<CopyProgress> progress, CancellationToken cancellationToken = default)
    {
        var (source, target) = (SourceOf(connection), new FolderContents(Path.GetFullPath(to)));
        Prepare(Path.GetFullPath(to));
        await CopyBlobsAsync(source, target, progress, cancellationToken);
        var madeAt = time.GetUtcNow();
        await TakeSnapshotAsync(source, target, progress, cancellationToken);
        for (var taken = 1; target.Missing(names) is [var missing, ..]; taken++)
        {
            if (taken == MostSnapshots)
            {
                throw new StoreUnavailableException($"The store's documents name the blob {missing}, which is not there. Run 'store verify' and bring it back from an earlier backup.");
            }

            // Deleted after the snapshot with the document that named it: a new snapshot knows of both.
            madeAt = time.GetUtcNow();
            await TakeSnapshotAsync(source, target, progress, cancellationToken);
        }

        var manifest = await target.CheckAsync(Path.GetFullPath(connection), madeAt, progress, cancellationToken);
        return await DiskFault.ToldAsync("The backup cannot be finished", async () =>
        {
            await manifest.WriteAsync(to, cancellationToken);
            File.Delete(Path.Combine(to, UnfinishedName));
            DurableNames.Sync(Path.GetFullPath(to));
            return manifest;
        });
    }

    /// <summary>
    /// Puts a backup into the folder <paramref name="to"/>, which is missing or empty, and checks it there: the folder appears whole or not at all.
    /// Errors: <see cref="StoreUnavailableException"/> says what is damaged or in the way.
    /// </summary>
    public static async Task<BackupManifest> RestoreAsync(string from, string to, IProgress<CopyProgress> progress, CancellationToken cancellationToken = default)
    {
        var (target, draft) = (Path.GetFullPath(to), Path.TrimEndingDirectorySeparator(Path.GetFullPath(to)) + ".restoring");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new StoreUnavailableException($"The folder '{target}' is not empty; a backup is put into an empty or a new one, so that nothing is overwritten.");
        }

        var source = new FolderContents(Path.GetFullPath(from));
        var manifest = await BackupManifest.ReadAsync(from, cancellationToken);
        Demand(manifest, await source.CheckAsync(manifest.Source, manifest.MadeAt, progress, cancellationToken), from);
        Prepare(draft);
        var restored = new FolderContents(draft);
        await CopyBlobsAsync(source, restored, progress, cancellationToken);
        DiskFault.Told("The database cannot be restored", () => Copy(source.DatabasePath, restored.DatabasePath));
        Demand(manifest, await restored.CheckAsync(manifest.Source, manifest.MadeAt, progress, cancellationToken), draft);
        DiskFault.Told($"The folder '{target}' cannot be put in place", () => Show(draft, target));
        return manifest;
    }

    private static FolderContents SourceOf(string connection)
    {
        if (connection.Contains("://", StringComparison.Ordinal))
        {
            throw new StoreUnavailableException($"'{Place.Of(connection)}' is no folder: a database server is backed up by its own tools (pg_dump, mongodump). To have a copy in a folder, stop the servers and use 'store copy'.");
        }

        var source = new FolderContents(Path.GetFullPath(connection));
        return File.Exists(source.DatabasePath) ? source : throw new StoreUnavailableException($"There is no store in the folder '{Path.GetFullPath(connection)}'. Check the setting Store:Connection.");
    }

    /// <summary>Makes the folder, for its owner's eyes alone, and notes that it is unfinished. What an earlier try left goes.</summary>
    private static void Prepare(string folder) => DiskFault.Told($"The folder '{folder}' cannot be prepared", () =>
    {
        var note = Path.Combine(folder, UnfinishedName);
        if (File.Exists(note))
        {
            Clear(folder);
        }
        else if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new StoreUnavailableException($"The folder '{folder}' is not empty; name an empty or a new one.");
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        File.WriteAllText(note, "A backup is being made or restored here, or was stopped half way. Do not use this folder.\n");
        DurableNames.Sync(folder);
    });

    private static void Clear(string folder)
    {
        var blobs = new FolderContents(folder).BlobPath;
        if (Directory.Exists(blobs))
        {
            Directory.Delete(blobs, recursive: true);
        }

        foreach (var file in Directory.GetFiles(folder, SqliteEngine.FileName + "*").Concat(Directory.GetFiles(folder, BackupManifest.FileName + "*")))
        {
            File.Delete(file);
        }
    }

    /// <summary>The database as of one moment, and what has come to the blobs since they were copied.</summary>
    private static async Task TakeSnapshotAsync(FolderContents source, FolderContents target, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        progress.Report(new("copy", "database", 0, 1));
        await Task.Run(() => TakeSnapshot(source.DatabasePath, target.DatabasePath), cancellationToken);
        Flush(target.DatabasePath);
        progress.Report(new("copy", "database", 1, 1));
        await CopyBlobsAsync(source, target, progress, cancellationToken);
    }

    private static void TakeSnapshot(string from, string to)
    {
        File.Delete(to);
        try
        {
            using var database = Connection.OpenToRead(new StoreFile(from));
            database.Prepare("VACUUM INTO ?").Bind(to).Run();
        }
        catch (StoreUnavailableException fault)
        {
            // SQLite names one file for both; which disk is full, only we can say.
            throw new StoreUnavailableException($"The snapshot cannot be written to '{to}', or its source cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Copies the blobs that are not there yet. One that is deleted meanwhile is passed over.</summary>
    private static async Task CopyBlobsAsync(FolderContents source, FolderContents target, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        var blobs = await source.BlobsAsync(cancellationToken);
        foreach (var (done, id) in blobs.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!File.Exists(target.PathOf(id)) && File.Exists(source.PathOf(id)))
            {
                DiskFault.Told($"The blob {id} cannot be copied", () => Copy(source.PathOf(id), target.PathOf(id)));
            }

            progress.Report(new("copy", "blobs", done + 1, blobs.Count));
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
        Flush(to);
        DurableNames.Sync(Path.GetDirectoryName(to)!);
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void Demand(BackupManifest expected, BackupManifest found, string folder)
    {
        if (found.StoreHash != expected.StoreHash)
        {
            throw new StoreUnavailableException($"The backup '{folder}' is damaged or was changed: its database has the SHA-256 {found.StoreHash}, expected is {expected.StoreHash}. Take another one.");
        }

        if (found.BlobCount != expected.BlobCount || found.BlobBytes != expected.BlobBytes)
        {
            throw new StoreUnavailableException($"The backup '{folder}' is not whole: it has {found.BlobCount} blobs of {found.BlobBytes} bytes, expected are {expected.BlobCount} of {expected.BlobBytes}. Take another one.");
        }
    }

    private static void Show(string draft, string target)
    {
        File.Delete(Path.Combine(draft, UnfinishedName));
        DurableNames.Sync(draft);
        if (Directory.Exists(target))
        {
            Directory.Delete(target);
        }

        Directory.Move(draft, target);
        DurableNames.Sync(Path.GetDirectoryName(target)!);
    }
}
