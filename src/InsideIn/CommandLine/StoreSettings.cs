using InsideIn.Documents.Copying;

namespace InsideIn.CommandLine;

/// <summary>The settings of the server among the arguments of a command, and what is left for the command itself.</summary>
internal sealed record StoreSettings(string[] Settings, string[] Rest)
{
    private const string Prefix = "--Store:";

    /// <summary>Where documents name blobs.</summary>
    public static IReadOnlyList<BlobNames> BlobNames => [.. Features.Contents.Select(names => names.Demanded).OfType<BlobNames>()];

    /// <summary>Takes the settings out of the arguments, with or without an equals sign.</summary>
    public static StoreSettings Of(string[] args)
    {
        var (settings, rest) = (new List<string>(), new List<string>());
        for (var at = 0; at < args.Length; at++)
        {
            var isSetting = args[at].StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
            (isSetting ? settings : rest).Add(args[at]);
            if (isSetting && !args[at].Contains('=', StringComparison.Ordinal) && at + 1 < args.Length)
            {
                settings.Add(args[++at]);
            }
        }

        return new StoreSettings([.. settings], [.. rest]);
    }

    /// <summary>The store that the server works with, from the same files, environment and arguments. Errors: <see cref="InvalidOperationException"/> when none is named.</summary>
    public string Connection() =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = Settings, ContentRootPath = AppContext.BaseDirectory }).Configuration["Store:Connection"]
        ?? throw new InvalidOperationException("The setting 'Store:Connection' is missing; it names the server's store, for example --Store:Connection=data.");
}
