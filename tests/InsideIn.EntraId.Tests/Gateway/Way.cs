using InsideIn.EntraId.Graph;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InsideIn.EntraId.Tests.Gateway;

/// <summary>The gateway over a wire that tests hold in their hands.</summary>
internal sealed class Way : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly Dictionary<string, string?> Settings = new()
    {
        ["AzureAd:Instance"] = "https://login.test/",
        ["AzureAd:TenantId"] = "2f6e7a10-4c1b-4a3e-9d52-8b7f0c6e5d41",
        ["AzureAd:ClientId"] = "9b1d2c3e-5f60-4718-8a9b-0c1d2e3f4a5b",
        ["AzureAd:BrowserClientId"] = "0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
        ["AzureAd:Scopes"] = "Social.Access",
        ["AzureAd:AllowDevelopmentTenant"] = "true",
        ["Graph:ClientId"] = "1a1b2c3d-4e5f-4061-8273-8495a6b7c8d9",
        ["Graph:Secret"] = "a-secret",
        ["Graph:BaseUrl"] = "https://graph.test/v1.0",
        ["Graph:Mailbox"] = "inside-in@meridian.example",
    };

    private readonly ServiceProvider services;

    public Way(Dictionary<string, string?>? settings = null, string environment = "Testing")
    {
        var collection = new ServiceCollection();
        var host = new Place { EnvironmentName = environment };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings ?? Settings).Build();
        collection.AddSingleton<IHostEnvironment>(host);
        collection.AddSingleton<TimeProvider>(new SetClock(Now));
        collection.AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        collection.AddEntraId(configuration, host, (_, _, _) => ValueTask.FromResult(AccountState.Active));
        collection.AddGraph(configuration, () => Wire);
        services = collection.BuildServiceProvider();
    }

    public Wire Wire { get; } = new();

    public KeptLog Log { get; } = new();

    public GraphDirectory Directory => Get<GraphDirectory>();

    public GraphPhotos Photos => Get<GraphPhotos>();

    public GraphMail Mail => Get<GraphMail>();

    public T Get<T>() where T : class => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class Place : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "Tests";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
