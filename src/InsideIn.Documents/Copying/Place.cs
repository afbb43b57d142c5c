namespace InsideIn.Documents.Copying;

/// <summary>Where a store is, in a form that may be shown to everybody.</summary>
internal static class Place
{
    /// <summary>The address without user, password and options; of a folder its whole path.</summary>
    public static string Of(string connection)
    {
        var scheme = connection.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return Path.GetFullPath(connection);
        }

        var rest = connection[(scheme + 3)..].Split('?')[0];
        return connection[..(scheme + 3)] + rest[(rest.LastIndexOf('@') + 1)..];
    }
}
