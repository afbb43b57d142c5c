using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InsideIn.Media;

namespace InsideIn.Privacy;

/// <summary>
/// One person's data as a ZIP archive: for each kind a JSON file and a page to read, the person's files, and a page that leads to all.
/// It holds what is the person's own and nothing of anybody else's.
/// </summary>
internal sealed class ExportArchive(DocumentStore store, IEnumerable<PersonalData> personal, Guid personId, DateTimeOffset at)
{
    // The rest of the archive has room below the longest blob.
    private const long MostBytesOfFiles = BlobStore.LargestLength - (20 * 1024 * 1024);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Writes the whole archive. It is made in a temporary file, which is gone afterwards: an archive's directory comes last.</summary>
    public async Task WriteAsync(BlobDraft draft, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Truncate, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            await FillAsync(archive, cancellationToken);
        }

        file.Position = 0;
        var part = new byte[256 * 1024];
        while (await file.ReadAsync(part, cancellationToken) is > 0 and var length)
        {
            await draft.WriteAsync(part.AsMemory(0, length), cancellationToken);
        }
    }

    private async Task FillAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        var contents = new List<(string Title, string File, int Count)>();
        foreach (var kind in personal.Where(kind => kind.Title is not null))
        {
            var own = await kind.OwnOfAsync(store, personId, cancellationToken).Select(entry => JsonSerializer.SerializeToElement(entry, Options)).ToListAsync(cancellationToken);
            var name = kind.Title!.Replace(' ', '-');
            await WriteAsync(archive, $"data/{name}.json", JsonSerializer.Serialize(own, Options), cancellationToken);
            await WriteAsync(archive, $"{name}.html", ExportPages.List(kind.Title, own), cancellationToken);
            contents.Add((kind.Title, $"{name}.html", own.Count));
        }

        var left = await CopyFilesAsync(archive, cancellationToken);
        await WriteAsync(archive, "index.html", ExportPages.Index(at, contents, left), cancellationToken);
    }

    /// <summary>Copies the person's files as long as there is room. The answer is the names of those for which there was none.</summary>
    private async Task<IReadOnlyList<string>> CopyFilesAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        var room = MostBytesOfFiles;
        var left = new List<string>();
        await foreach (var file in PersonalData.ReadAsync(store, MediaStore.Of(personId), cancellationToken))
        {
            if (!file.IsHere || await store.Blobs.OpenAsync(BlobId.Parse(file.Hash!), cancellationToken) is not { } content)
            {
                continue;
            }

            await using (content)
            {
                room -= content.Length;
                if (room < 0)
                {
                    left.Add(file.FileName);
                    continue;
                }

                await using var entry = await EntryAsync(archive, $"files/{file.Id:N}-{SafeName(file.FileName)}", cancellationToken);
                await content.CopyToAsync(entry, cancellationToken);
            }
        }

        return left;
    }

    // A name must not lead out of the folder into which somebody unpacks it.
    private static string SafeName(string name) =>
        string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or ' ' ? letter : '_'));

    private async Task WriteAsync(ZipArchive archive, string name, string text, CancellationToken cancellationToken)
    {
        await using var entry = await EntryAsync(archive, name, cancellationToken);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }

    private Task<Stream> EntryAsync(ZipArchive archive, string name, CancellationToken cancellationToken)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        return entry.OpenAsync(cancellationToken);
    }
}
