using InsideIn.Media;

namespace InsideIn.Archive;

/// <summary>A file that a post or a comment carries; its content stands beside as <c>files/ID</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OwnerId">Who brought it.</param>
/// <param name="On">The post or comment.</param>
/// <param name="FileName">Its name.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="SizeInBytes">Its length.</param>
/// <param name="Sha256">The SHA-256 of its content.</param>
/// <param name="UploadedAt">When it came.</param>
internal sealed record FileLine(Guid Id, Guid OwnerId, SubjectLine On, string FileName, string ContentType, int SizeInBytes, string Sha256, DateTimeOffset UploadedAt)
{
    /// <summary>What a picture shows, in words.</summary>
    public string? AltText { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>The entry of the archive that is its content.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Entry => $"files/{Id:N}";
}

/// <summary>The files of posts and comments. Whoever reads the item reads them (rule R5).</summary>
internal sealed class FilesPart() : Part<FileLine>("files")
{
    /// <summary>The files as the network has them, each with its content. The caller disposes the content.</summary>
    public static async IAsyncEnumerable<(FileLine Line, Stream Content)> WithContentsAsync(DocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in new FilesPart().LinesAsync(store, cancellationToken))
        {
            yield return (line, await store.Blobs.OpenAsync(BlobId.Parse(line.Sha256), cancellationToken) ?? throw new InvalidOperationException($"The content {line.Sha256} of the file {line.Id} is missing; 'store verify' says what else is."));
        }
    }

    protected override async IAsyncEnumerable<FileLine> LinesAsync(DocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in store.PagesAsync(MediaStore.Files, cancellationToken))
        {
            var attached = page.Where(file => file is { IsHere: true, AttachedTo: not null }).ToList();
            var standing = await Standing.FindAsync(store, attached.Select(file => file.AttachedTo!.Value), cancellationToken);
            foreach (var file in attached.Where(file => standing.ContainsKey(file.AttachedTo!.Value)))
            {
                yield return new FileLine(file.Id, file.OwnerId, SubjectLine.Of(file.AttachedTo!.Value), file.FileName, file.ContentType, file.SizeInBytes, file.Hash!, file.UploadedAt!.Value)
                {
                    AltText = file.AltText,
                    Width = file.Width,
                    Height = file.Height,
                };
            }
        }
    }

    protected override async Task ReadAsync(IReadOnlyList<FileLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var here = await step.Store.FindAsync(MediaStore.Files, lines.Select(line => step.Here(line.Id)), cancellationToken);
        var standing = await Standing.FindAsync(step.Store, lines.Select(line => step.Here(line.On)), cancellationToken);
        foreach (var line in lines)
        {
            if (here.ContainsKey(step.Here(line.Id)))
            {
                step.Tally.Here++;
            }
            else if (!step.Surroundings.IsDry && !(standing.TryGetValue(step.Here(line.On), out var origin) && step.IsOfThisReading(origin)))
            {
                step.Tally.Skip("what they belong to was here before, or is gone");
            }
            else if (FileType.Find(line.ContentType) is null)
            {
                step.Tally.Skip($"files of the type {line.ContentType} are not kept here");
            }
            else
            {
                step.Tally.New++;
                await step.KeepAsync(line.Entry, cancellationToken);
                step.Batch.Insert(MediaStore.Files, FileOf(line, step));
            }
        }
    }

    private static MediaFile FileOf(FileLine line, ReadingStep step) => new()
    {
        Id = step.Here(line.Id),
        OwnerId = step.Person(line.OwnerId),
        FileName = line.FileName,
        ContentType = line.ContentType,
        SizeInBytes = line.SizeInBytes,
        Hash = line.Sha256,
        UploadedAt = line.UploadedAt,
        AttachedTo = step.Here(line.On),
        AltText = line.AltText,
        Width = line.Width,
        Height = line.Height,
    };
}
