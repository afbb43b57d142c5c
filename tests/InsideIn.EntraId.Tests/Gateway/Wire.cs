using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace InsideIn.EntraId.Tests.Gateway;

/// <summary>A request as it went out.</summary>
internal sealed record Sent(HttpMethod Method, Uri Address, string? Authorization, string Body);

/// <summary>Stands where the network would: it gives tokens, plays Graph by what the test says, and keeps every request.</summary>
internal sealed class Wire : HttpMessageHandler
{
    public const string Token = "the-token-that-no-log-may-hold";

    private readonly ConcurrentQueue<Func<HttpRequestMessage, HttpResponseMessage>> answers = [];

    public ConcurrentQueue<Sent> Requests { get; } = [];

    public IEnumerable<Sent> ToGraph => Requests.Where(sent => sent.Address.Host == "graph.test");

    public IEnumerable<Sent> ForTokens => Requests.Where(sent => sent.Address.Host == "login.test");

    public Wire Answer(HttpStatusCode status, string body = "", params (string Name, string Value)[] headers)
    {
        answers.Enqueue(_ =>
        {
            var answer = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            foreach (var (name, value) in headers)
                answer.Headers.TryAddWithoutValidation(name, value);
            return answer;
        });
        return this;
    }

    public Wire AnswerBytes(byte[] content)
    {
        answers.Enqueue(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) });
        return this;
    }

    public Wire Break()
    {
        answers.Enqueue(_ => throw new HttpRequestException("The wire is cut."));
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue(new Sent(request.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), body));
        if (request.RequestUri!.Host == "login.test")
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent($$"""{"token_type":"Bearer","expires_in":3600,"ext_expires_in":3600,"access_token":"{{Token}}"}""", Encoding.UTF8, "application/json"),
            };
        var answer = answers.TryDequeue(out var next) ? next(request) : new HttpResponseMessage(HttpStatusCode.NotImplemented);
        answer.RequestMessage = request;
        return answer;
    }
}
