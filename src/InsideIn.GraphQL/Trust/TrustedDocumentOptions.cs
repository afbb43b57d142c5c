using System.Text.Json;

namespace InsideIn.GraphQL;

/// <summary>
/// Documents that clients name by the SHA-256 of their text, <c>{ "documentId": "sha256:…" }</c>, instead of sending it.
/// They are given before the start and checked at it; no request adds one. They keep to every limit.
/// </summary>
public sealed class TrustedDocumentOptions
{
    /// <summary>
    /// Whether every other document is refused unread. Default null: in Production, where there are trusted documents.
    /// <see cref="RequestBuilder.AllowNonPersistedOperation"/> opens one request.
    /// </summary>
    public bool? Only { get; set; }

    /// <summary>The texts, each by its SHA-256 in hexadecimal digits. Each must fit the schema, or the server does not start.</summary>
    public IDictionary<string, string> Documents { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The texts of clients that were handed out before this server was built and may still be open somewhere. One that no longer fits the schema is left out, with a word in the log.</summary>
    public IDictionary<string, string> EarlierDocuments { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the documents of a file: a JSON object of texts by hash. Errors: an <see cref="InvalidOperationException"/> that names the file.</summary>
    public TrustedDocumentOptions AddFile(string path) => Add(Documents, path);

    /// <summary>Adds the documents of a file to <see cref="EarlierDocuments"/>. Errors: an <see cref="InvalidOperationException"/> that names the file.</summary>
    public TrustedDocumentOptions AddEarlierFile(string path) => Add(EarlierDocuments, path);

    private TrustedDocumentOptions Add(IDictionary<string, string> documents, string path)
    {
        foreach (var (hash, text) in Read(path)) documents[hash] = text;
        return this;
    }

    private static Dictionary<string, string> Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<Dictionary<string, string>>(file) ?? throw new JsonException("it holds null");
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"The trusted documents in '{path}' cannot be read: {fault.Message} Expected is a JSON object of texts by SHA-256.", fault);
        }
    }
}
