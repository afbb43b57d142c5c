using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using InsideIn.DevTenant;

namespace InsideIn.EntraId.Tests;

/// <summary>The real program, as it is started in a company: what stops its start, and what it writes down.</summary>
[Collection(nameof(RunningNetwork))]
public sealed class ProgramTests(RunningNetwork running)
{
    private const string Me = "{ viewer { person { id } } }";

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task With_the_settings_of_a_development_tenant_the_program_ends_and_says_why(string environment) // 50
    {
        await using var tenant = await House.StartTenant();
        await using var program = await ServerProgram.StartAsync(environment, tenant.Settings);

        Assert.NotEqual(0, await program.EndedAsync());
        Assert.Contains($"AzureAd:AllowDevelopmentTenant is \"true\"; expected false in the environment {environment}", program.Written, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_does_it_start_with_such_an_issuer_when_the_flag_alone_is_missing() // 50
    {
        await using var tenant = await House.StartTenant();
        await using var program = await ServerProgram.StartAsync("Production", tenant.Settings.Where(setting => setting.Key != "AzureAd:AllowDevelopmentTenant"));

        Assert.NotEqual(0, await program.EndedAsync());
        Assert.Contains("AzureAd:Instance is \"https://localhost:", program.Written, StringComparison.Ordinal);
        Assert.Contains("AzureAd:MetadataAddress is \"", program.Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_the_program_writes_at_the_finest_level_no_part_of_a_token_is_in_it() // 48
    {
        await using var tenant = await House.StartTenant();
        await using var program = await ServerProgram.StartAsync("Testing", [.. tenant.Settings, new("Logging:LogLevel:Default", "Trace")], tenant);
        await program.ReadyAsync();

        var shown = TokensFor(tenant);
        foreach (var token in shown) await ShowAsync(program.Address, token);

        var written = program.Written;
        Assert.Contains("A token was refused: SecurityTokenInvalidAudienceException", written, StringComparison.Ordinal);
        Assert.Contains("trce: ", written, StringComparison.Ordinal);
        AssertNothingOf(shown, written);
    }

    [Fact]
    public async Task No_trace_carries_a_part_of_a_token() // 48
    {
        var network = running.Network;
        var told = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Enqueue(TextOf(activity)),
        };
        ActivitySource.AddActivityListener(listener);

        var shown = TokensFor(network.Tenant);
        foreach (var token in shown) await ShowAsync(network.Address, token);

        Assert.Contains(told, activity => activity.Contains("/graphql", StringComparison.Ordinal));
        AssertNothingOf(shown, string.Join('\n', told));
    }

    /// <summary>A good token, one for somebody else, a forged one, one without a signature, and one of somebody who has left.</summary>
    private static List<string> TokensFor(DevelopmentTenant tenant) =>
    [
        tenant.TokenFor("ana"),
        tenant.Mint("ana", draft => draft.Claims["aud"] = "somebody else"),
        tenant.Mint("ana", draft => draft.Header["kid"] = "forged"),
        tenant.Mint("ana", draft => draft.Header["alg"] = "none"),
        tenant.TokenFor("leaver"),
        tenant.IdTokenFor("ana"),
    ];

    /// <summary>Shows the token in every way in which somebody might, wrong ones included.</summary>
    private static async Task ShowAsync(Uri address, string token)
    {
        using var http = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null }) { BaseAddress = address };
        foreach (var accept in new[] { "application/json", "text/event-stream" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Me }) };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var answer = await http.SendAsync(request);
            await answer.Content.ReadAsStringAsync();
        }

        foreach (var path in new[] { $"/graphql?query={Uri.EscapeDataString(Me)}&access_token={token}", $"/?code={token}", $"/health/live?token={token}" })
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        }

        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes($$$"""{"type":"connection_init","payload":{"authorization":"Bearer {{{token}}}"}}"""), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await socket.ReceiveAsync(new byte[1024], CancellationToken.None);
    }

    private static string TextOf(Activity activity) =>
        $"{activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Baggage)} "
        + string.Join(' ', activity.Events.Select(happened => $"{happened.Name} {string.Join(' ', happened.Tags)}"));

    private static void AssertNothingOf(IEnumerable<string> tokens, string text)
    {
        foreach (var part in tokens.SelectMany(token => token.Split('.')).Where(part => part.Length > 0).Distinct())
        {
            // The beginning is enough to know a part again, wherever somebody cut it off.
            Assert.DoesNotContain(part[..Math.Min(part.Length, 40)], text, StringComparison.Ordinal);
        }
    }
}
