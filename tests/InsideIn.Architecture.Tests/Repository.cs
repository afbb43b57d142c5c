namespace InsideIn.Architecture;

/// <summary>The source tree that this test was built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The files below <paramref name="folder"/> with one of the endings that people wrote: nothing built, generated or installed.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar)
                .Any(part => part is "bin" or "obj" or "node_modules" or "__generated__" or "wwwroot" or "dist"));

    /// <summary>The path as a reader of the repository writes it.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InsideIn.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No InsideIn.sln above {AppContext.BaseDirectory}.");
    }
}
