namespace InsideIn.Kit;

/// <summary>Texts that are kept in the repository, so that every change of them is a difference that somebody reads.</summary>
public static class Snapshot
{
    private const string Received = ".received";

    /// <summary>The folder that holds the solution.</summary>
    public static string Repository { get; } = Find();

    /// <summary>
    /// Holds <paramref name="text"/> against the file at <paramref name="path"/>. With <c>INSIDEIN_ACCEPT=1</c> in the environment the text becomes the file.
    /// Errors: <see cref="InvalidOperationException"/> with the first line that differs; what was received then lies beside the file, under its name with <c>.received</c>.
    /// </summary>
    /// <param name="path">Below the repository's folder, or absolute.</param>
    public static void Matches(string path, string text) =>
        Matches(path, text, Environment.GetEnvironmentVariable("INSIDEIN_ACCEPT") == "1");

    /// <summary>The same, accepting by parameter.</summary>
    public static void Matches(string path, string text, bool accept)
    {
        var file = Path.Combine(Repository, path);
        var kept = File.Exists(file) ? File.ReadAllText(file) : "";
        if (kept != text && !accept)
        {
            File.WriteAllText(file + Received, text);
            throw new InvalidOperationException(
                $"{FirstDifference(path, kept, text)} What was received is in {path}{Received}; INSIDEIN_ACCEPT=1 makes it the kept text.");
        }

        if (kept != text)
        {
            File.WriteAllText(file, text);
        }

        File.Delete(file + Received);
    }

    private static string FirstDifference(string path, string kept, string text)
    {
        var before = kept.Split('\n');
        var after = text.Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{path} differs in line {line + 1}: kept {Shown(before, line)}, received {Shown(after, line)}.";
    }

    private static string Shown(string[] lines, int line) => line < lines.Length ? $"\"{lines[line]}\"" : "the end";

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
