using InsideIn.EntraId.Downstream;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace InsideIn.EntraId.Graph;

/// <summary>
/// The one way to Microsoft Graph. It calls as the worker or on behalf of a person, never to another host, follows no redirect, and
/// sends nothing twice that is not safe to be sent twice.
/// </summary>
public sealed class GraphGateway : IDisposable
{
    // A longer pause is not slept through here: it goes to the caller, who has other things to do.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly Lazy<HttpClient> http;
    private readonly Lazy<GraphServiceClient> worker;
    private readonly DownstreamTokens tokens;
    private readonly GraphOptions options;
    private readonly TimeProvider time;

    internal GraphGateway(IOptions<GraphOptions> graph, DownstreamTokens tokens, IHttpMessageHandlerFactory handlers, TimeProvider time)
    {
        options = graph.Value;
        this.tokens = tokens;
        this.time = time;
        http = new Lazy<HttpClient>(() => Http(handlers.CreateHandler(OutwardHttp.Name)));
        worker = new Lazy<GraphServiceClient>(() => Client((claims, cancellation) => tokens.ForWorkerAsync(options.ApplicationScope, claims, cancellation)));
    }

    /// <summary>Whether there is a Graph to ask; without settings there is none.</summary>
    public bool IsConfigured => options.IsConfigured;

    /// <summary>How the gateway was set up.</summary>
    public GraphOptions Options => options;

    /// <summary>Graph as the worker sees it.</summary>
    internal GraphServiceClient Worker => worker.Value;

    /// <summary>Graph as the person sees it, with one delegated permission.</summary>
    internal GraphServiceClient For(ActingFor person, GraphPermission permission) =>
        Client((claims, cancellation) => person.TokenAsync(tokens, ScopesOf(permission), claims, cancellation));

    /// <summary>What a token with one delegated permission is asked for by.</summary>
    internal IReadOnlyList<string> ScopesOf(GraphPermission permission) => [$"{options.Audience}/{permission.Name}"];

    /// <summary>Whether a link that Graph gave leads back to Graph.</summary>
    internal bool IsOwn(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.GetLeftPart(UriPartial.Authority) == options.Audience && address.UserInfo.Length == 0;

    /// <summary>
    /// What <paramref name="call"/> gives. Errors: <see cref="GraphThrottledException"/>, <see cref="InteractionRequiredException"/>,
    /// and <see cref="GraphException"/> for everything else that Graph or the way to it does.
    /// </summary>
    internal async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        if (!IsConfigured)
            throw new GraphException("NOT_CONFIGURED", $"There is no Microsoft Graph to ask: {GraphOptions.Section}:{nameof(GraphOptions.ClientId)} is not set.");
        try
        {
            return await call();
        }
        catch (Exception fault) when (GraphAnswers.Read(fault, time.GetUtcNow()) is { } known)
        {
            throw known;
        }
    }

    public void Dispose()
    {
        if (worker.IsValueCreated)
            worker.Value.Dispose();
        if (http.IsValueCreated)
            http.Value.Dispose();
    }

    private GraphServiceClient Client(Func<string?, CancellationToken, Task<string>> ask) =>
        new(http.Value, new BaseBearerTokenAuthenticationProvider(new GraphTokens(new Uri(options.BaseUrl).Host, ask)), options.BaseUrl);

    private static HttpClient Http(HttpMessageHandler last)
    {
        DelegatingHandler[] ours =
        [
            .. GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not RedirectHandler and not RetryHandler),
            new RetryHandler(new RetryHandlerOption
            {
                MaxRetry = 3,
                RetriesTimeLimit = LongestPause,
                ShouldRetry = (_, _, answer) => answer.RequestMessage?.Method == HttpMethod.Get && (int)answer.StatusCode is 429 or 503 or 504,
            }),
            new NoRedirects(),
        ];
        return GraphClientFactory.Create(ours, finalHandler: last);
    }
}
