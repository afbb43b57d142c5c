namespace InsideIn.Web;

/// <summary>The documents of the web client, which its build takes out of what browsers fetch and leaves beside it for the server.</summary>
public static class WebDocuments
{
    /// <summary>
    /// Trusts the documents in <paramref name="file"/> of the folder <c>web</c>, and those of the build before, whose folder the setting <c>Web:EarlierFolder</c> may name:
    /// pages of it may still be open. <c>GraphQL:TrustedDocumentsOnly</c> says whether others are refused; unset, they are in Production.
    /// Errors at the start: an <see cref="InvalidOperationException"/> for a document that does not fit the schema. Source: decision 0016.
    /// </summary>
    public static GraphQLServerBuilder TrustWebClient(this GraphQLServerBuilder server, string file = "documents.json") => server.ModifyOptions((services, options) =>
    {
        var settings = services.GetRequiredService<IConfiguration>();
        options.TrustedDocuments.Only = settings.GetValue<bool?>("GraphQL:TrustedDocumentsOnly");
        var path = Path.Combine(WebClient.FolderOf(settings), file);
        if (File.Exists(path)) options.TrustedDocuments.AddFile(path);
        if (settings["Web:EarlierFolder"] is { Length: > 0 } earlier) options.TrustedDocuments.AddEarlierFile(Path.Combine(earlier, file));
    });
}
