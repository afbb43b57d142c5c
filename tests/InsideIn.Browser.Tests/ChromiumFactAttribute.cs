namespace InsideIn.Browser;

/// <summary>A test in a real Chromium: the one named by INSIDEIN_CHROMIUM, or found on PATH. Without one it is skipped with the reason, and fails where INSIDEIN_REQUIRE_ALL is 1.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("INSIDEIN_REQUIRE_ALL") != "1")
        {
            Skip = Chromium.Missing;
        }
    }
}

/// <summary>Where Chromium is.</summary>
internal static class Chromium
{
    public const string Missing = "No Chromium: install it ('apt-get install chromium') or name it in INSIDEIN_CHROMIUM.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome", "chrome.exe"];

    /// <summary>The program, or null when there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("INSIDEIN_CHROMIUM") is { Length: > 0 } named ? named : Find();

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
