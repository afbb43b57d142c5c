namespace InsideIn.LinkPreviews;

/// <summary>Which things of the network stand under addresses of one kind. Each publisher registers one.</summary>
/// <param name="Path">What the addresses begin with, a slash at its end.</param>
/// <param name="FindAsync">The things by what stands behind that in the address, unescaped; what leads nowhere is missing. It asks nobody's rights.</param>
public sealed record OwnAddresses(string Path, Func<DocumentStore, IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlyDictionary<string, Subject>>> FindAsync)
{
    /// <summary>Things whose addresses hold their ids, as the API gives them. No store call.</summary>
    public static OwnAddresses ById(SubjectKind kind, string path) => new(
        path,
        (_, names, _) => Task.FromResult<IReadOnlyDictionary<string, Subject>>((
            from name in names
            where NodeId.TryParse(name, out var id) && id.TypeName == kind.ToString()
            select KeyValuePair.Create(name, new Subject(kind, NodeId.TryParse(name, out var id) ? id.Key : default))).ToDictionary()));

    /// <summary>What stands behind the path; null for other addresses, and where more follows.</summary>
    public string? NameIn(string path) =>
        path.StartsWith(Path, StringComparison.Ordinal) && path.Length > Path.Length && path.IndexOf('/', Path.Length) < 0 ? Uri.UnescapeDataString(path[Path.Length..]) : null;
}
