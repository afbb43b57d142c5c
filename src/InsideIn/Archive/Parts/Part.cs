using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InsideIn.Archive;

/// <summary>One part of an archive: a file of JSON Lines, each of which is one thing.</summary>
internal abstract class Part(string name)
{
    /// <summary>How lines are written. What a line has beyond its form is refused, and so is what it lacks.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    /// <summary>Every part, in the order of reading: what others name comes before them.</summary>
    public static IReadOnlyList<Part> All { get; } =
    [
        new PeoplePart(), new GroupsPart(), new MembershipsPart(), new PostsPart(), new EventsPart(), new PagesPart(), new PageVersionsPart(), new SeriesPart(), new CommentsPart(), new ReactionsPart(), new FilesPart(),
    ];

    /// <summary>What it is called: <c>posts</c>.</summary>
    public string Name => name;

    /// <summary>Its file within the archive.</summary>
    public string File => $"{name}.jsonl";

    /// <summary>Its lines as the network has them.</summary>
    public abstract IAsyncEnumerable<byte[]> WriteAsync(DocumentStore store, CancellationToken cancellationToken);

    /// <summary>The line read in the part's form. Errors: <see cref="JsonException"/> when it has another one.</summary>
    public abstract object Check(string line);

    /// <summary>Adds to the step what these lines bring.</summary>
    public abstract Task ReadAsync(IReadOnlyList<string> lines, ReadingStep step, CancellationToken cancellationToken);
}

/// <summary>A part whose lines are of one form.</summary>
internal abstract class Part<TLine>(string name) : Part(name)
    where TLine : class
{
    /// <inheritdoc/>
    public override IAsyncEnumerable<byte[]> WriteAsync(DocumentStore store, CancellationToken cancellationToken) =>
        LinesAsync(store, cancellationToken).Select(line => JsonSerializer.SerializeToUtf8Bytes(line, Options));

    /// <inheritdoc/>
    public override object Check(string line) => Parse(line);

    /// <inheritdoc/>
    public override Task ReadAsync(IReadOnlyList<string> lines, ReadingStep step, CancellationToken cancellationToken) =>
        ReadAsync([.. lines.Select(Parse)], step, cancellationToken);

    /// <summary>The network's things of this part, each as a line.</summary>
    protected abstract IAsyncEnumerable<TLine> LinesAsync(DocumentStore store, CancellationToken cancellationToken);

    /// <summary>Adds to the step what these lines bring.</summary>
    protected abstract Task ReadAsync(IReadOnlyList<TLine> lines, ReadingStep step, CancellationToken cancellationToken);

    private static TLine Parse(string line) => JsonSerializer.Deserialize<TLine>(line, Options) ?? throw new JsonException("The line is null.");
}

/// <summary>Where a thing began that had come to the network of the archive itself.</summary>
internal sealed record OriginLine(Guid NetworkId, string NetworkName, Guid Id)
{
    public static OriginLine? Of(Origin? origin) => origin is null ? null : new(origin.NetworkId, origin.NetworkName, origin.IdThere);
}

/// <summary>A thing that something else hangs on.</summary>
internal sealed record SubjectLine(SubjectKind Kind, Guid Id)
{
    public static SubjectLine Of(Subject subject) => new(subject.Kind, subject.Id);
}
