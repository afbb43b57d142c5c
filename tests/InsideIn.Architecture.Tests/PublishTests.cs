using System.Diagnostics;
using System.Text.RegularExpressions;

namespace InsideIn.Architecture;

/// <summary>What an operator installs holds nothing that signs people in without a password. Publishes what was built; the web client where it was built too.</summary>
public sealed partial class PublishTests
{
    private static readonly string[] Texts = [".js", ".mjs", ".css", ".html", ".json", ".config", ".xml", ".map"];

    private static bool IsWebBuilt => File.Exists(Path.Combine(Repository.Root, "src", "InsideIn", "obj", "web", "index.html"));

    [Fact]
    public async Task The_published_server_holds_no_development_tenant_and_its_web_client_no_authority_on_this_machine()
    {
        var folder = Directory.CreateTempSubdirectory("insidein-published-");
        try
        {
            await PublishAsync(folder.FullName);
            Assert.True(File.Exists(Path.Combine(folder.FullName, "InsideIn.dll")), "Nothing was published.");
            Assert.Equal(IsWebBuilt, File.Exists(Path.Combine(folder.FullName, "web", "index.html")));
            Assert.Empty(Traces(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("InsideIn.DevTenant.dll", "")]
    [InlineData("Microsoft.AspNetCore.TestHost.dll", "")]
    [InlineData("InsideIn.deps.json", """{"libraries":{"InsideIn.DevTenant/1.0.0":{}}}""")]
    [InlineData("web/assets/app.js", """new PublicClientApplication({auth:{authority:"https://localhost:7443/x"}})""")]
    [InlineData("web/assets/app.js", """fetch("//127.0.0.1:5081/config")""")]
    [InlineData("web/assets/app.js", """const tenant="1e51de1a-0000-4000-8000-00000000de70" """)]
    public void A_planted_trace_of_the_development_tenant_is_found(string path, string text)
    {
        var folder = Directory.CreateTempSubdirectory("insidein-planted-");
        try
        {
            var planted = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(planted)!);
            File.WriteAllText(planted, text);
            File.WriteAllText(Path.Combine(folder.FullName, "InsideIn.dll"), "");
            Assert.Equal([path], Traces(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The files below a folder that are, name or point to the development tenant.</summary>
    private static List<string> Traces(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => IsForDevelopment(Path.GetFileName(path)) || (Texts.Contains(Path.GetExtension(path)) && LeadsThere(path, folder)))
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))];

    private static bool IsForDevelopment(string name) =>
        name.Contains("DevTenant", StringComparison.OrdinalIgnoreCase) || name.Contains("TestHost", StringComparison.OrdinalIgnoreCase);

    private static bool LeadsThere(string path, string folder)
    {
        var text = File.ReadAllText(path);
        var isWebClient = Path.GetRelativePath(folder, path).StartsWith("web", StringComparison.Ordinal);
        return IsForDevelopment(text) || text.Contains("-0000-4000-8000-00000000de70", StringComparison.Ordinal)
            || (isWebClient && AddressHere().IsMatch(text));
    }

    // The bare word stands in libraries that recognize addresses; an authority has slashes before it.
    [GeneratedRegex(@"//(localhost|127\.0\.0\.1|\[::1\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressHere();

    private static async Task PublishAsync(string folder)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        // The very program that runs this test, so that the same version publishes.
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            ["publish", Path.Combine(Repository.Root, "src", "InsideIn"), "--no-build", "-c", configuration, "-o", folder, $"-p:BuildWeb={IsWebBuilt}", "-nologo", "-v", "q", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
        };
        using var publish = Process.Start(start)!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, said);
    }
}
