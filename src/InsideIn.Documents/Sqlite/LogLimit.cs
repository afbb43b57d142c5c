namespace InsideIn.Documents.Sqlite;

/// <summary>How long the write-ahead log may get, in pages and a group more, and how often the writer waits for those who read from it before it refuses.</summary>
internal sealed record LogLimit(int Pages, int Waits)
{
    /// <summary>A gigabyte, and about ten seconds.</summary>
    public static LogLimit Usual { get; } = new(262_144, 20);

    /// <summary>One wait. SQLite looks at what is in its way anew at the beginning of each, so several short ones end sooner than a long one.</summary>
    public static TimeSpan Wait { get; } = TimeSpan.FromMilliseconds(500);
}
