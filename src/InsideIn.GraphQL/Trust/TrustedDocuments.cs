using System.Collections.Frozen;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.Trust;

/// <summary>The trusted documents of one schema, prepared.</summary>
internal sealed class TrustedDocuments
{
    private const string Prefix = "sha256:";
    private const int HashLength = 64;

    private readonly FrozenDictionary<string, PreparedDocument> byHash;

    private TrustedDocuments(FrozenDictionary<string, PreparedDocument> byHash, bool only)
    {
        this.byHash = byHash;
        Only = only;
    }

    /// <summary>Whether every other document is refused unread.</summary>
    public bool Only { get; }

    /// <summary>Prepares and checks all of them. Errors: an <see cref="InvalidOperationException"/> with every document whose hash is not its text's or which does not fit the schema.</summary>
    public static TrustedDocuments Prepare(Schema schema, GraphQLServerOptions options, bool isProduction, ILogger logger)
    {
        var trusted = options.TrustedDocuments;
        var prepared = new Dictionary<string, PreparedDocument>(StringComparer.OrdinalIgnoreCase);
        foreach (var (hash, text) in trusted.EarlierDocuments)
        {
            var document = PreparedDocument.Of(schema, text, options);
            if (Fault(hash, document) is { } fault) logger.LogWarning("An earlier trusted document is left out: {Fault}", fault);
            else prepared[hash] = document;
        }

        var faults = new List<string>();
        foreach (var (hash, text) in trusted.Documents)
        {
            prepared[hash] = PreparedDocument.Of(schema, text, options);
            if (Fault(hash, prepared[hash]) is { } fault) faults.Add(fault);
        }

        if (faults.Count > 0) throw new InvalidOperationException($"{faults.Count} of {trusted.Documents.Count} trusted documents cannot be served; build the client against this schema:\n- {string.Join("\n- ", faults)}");
        return new TrustedDocuments(prepared.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), trusted.Only ?? (isProduction && prepared.Count > 0));
    }

    /// <summary>The document of an id: the hash of its text, with or without <c>sha256:</c>. Shape: null with an error for an id that is none of ours.</summary>
    public PreparedDocument? Find(string id, out GraphQLError? error)
    {
        error = null;
        var hash = id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? id[Prefix.Length..] : id;
        if (byHash.TryGetValue(hash, out var document)) return document;
        var shown = hash.Length == HashLength && hash.All(char.IsAsciiHexDigit) ? $"'{hash}'" : $"this id of {id.Length} characters";
        error = new GraphQLError($"There is no document under {shown}; expected is the SHA-256 of a document that this server was started with. A client that is older than the server is loaded anew.") { Code = ErrorCodes.PersistedDocumentNotFound };
        return null;
    }

    /// <summary>Why a document that was sent as text is not read.</summary>
    public static GraphQLError Required() =>
        new("Documents are not read here; name one of the server's own by its SHA-256 in 'documentId'.") { Code = ErrorCodes.PersistedDocumentRequired };

    private static string? Fault(string hash, PreparedDocument document) =>
        !document.Hash.Equals(hash, StringComparison.OrdinalIgnoreCase) ? $"{hash} stands over a text whose SHA-256 is {document.Hash}"
        : document.Errors.Count == 0 ? null
        : $"{hash} ({document.Name ?? "unnamed"}): {string.Join(" ", document.Errors.Select(error => error.Message))}";
}
