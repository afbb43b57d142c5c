using InsideIn.Documents.Copying;
using InsideIn.EntraId;

namespace InsideIn.CommandLine;

/// <summary>The settings of the server among the arguments of a command, and what is left for the command itself.</summary>
internal sealed record StoreSettings(string[] Settings, string[] Rest)
{
    /// <summary>Where documents name blobs.</summary>
    public static IReadOnlyList<BlobNames> BlobNames => [.. Features.Contents.Select(names => names.Demanded).OfType<BlobNames>()];

    /// <summary>Takes the settings out of the arguments, with or without an equals sign.</summary>
    public static StoreSettings Of(string[] args)
    {
        var (settings, rest) = (new List<string>(), new List<string>());
        for (var at = 0; at < args.Length; at++)
        {
            var isSetting = args[at].StartsWith("--", StringComparison.Ordinal) && args[at].Split('=')[0].Contains(':', StringComparison.Ordinal);
            (isSetting ? settings : rest).Add(args[at]);
            if (isSetting && !args[at].Contains('=', StringComparison.Ordinal) && at + 1 < args.Length)
            {
                settings.Add(args[++at]);
            }
        }

        return new StoreSettings([.. settings], [.. rest]);
    }

    /// <summary>All settings of the server.</summary>
    public IConfiguration Configuration { get; } = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Settings, ContentRootPath = AppContext.BaseDirectory }).Configuration;

    /// <summary>The directory that the network's people are of. Errors: <see cref="InvalidOperationException"/> when none is named.</summary>
    public Guid TenantId() =>
        Guid.TryParse(Configuration[$"{EntraOptions.Section}:{nameof(EntraOptions.TenantId)}"], out var tenantId)
            ? tenantId
            : throw new InvalidOperationException($"The setting '{EntraOptions.Section}:{nameof(EntraOptions.TenantId)}' is missing or no id; people are known by it.");

    /// <summary>Opens the server's store. Errors: as of <see cref="Connection"/>, and <see cref="StoreUnavailableException"/>, also while a server has it.</summary>
    public Task<DocumentStore> OpenAsync(CancellationToken cancellationToken) =>
        DocumentStore.OpenAsync(new StoreOptions { Connection = Connection(), Collections = Features.Collections, Facts = Features.Facts }, TimeProvider.System, cancellationToken);

    /// <summary>The store that the server works with, from the same files, environment and arguments. Errors: <see cref="InvalidOperationException"/> when none is named.</summary>
    public string Connection() =>
        Configuration["Store:Connection"]
        ?? throw new InvalidOperationException("The setting 'Store:Connection' is missing; it names the server's store, for example --Store:Connection=data.");
}
