using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace InsideIn.GraphQL.EventStreams;

/// <summary>Answers requests with a stream of events each. What is no request, or finds no room, is answered as over plain HTTP.</summary>
internal sealed class EventStreamEndpoint(LiveServer live, ILogger logger)
{
    private const string MediaType = "text/event-stream";
    private static readonly string[] Offered = [MediaType, "application/json", "application/graphql-response+json", "application/*", "*/*"];

    /// <summary>Whether the reader likes an event stream best of what is offered.</summary>
    public static bool IsAskedBy(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !accept.Any(value => value!.Contains(MediaType, StringComparison.OrdinalIgnoreCase))) return false;
        if (!MediaTypeHeaderValue.TryParseList(accept!, out var types)) return false;
        var best = types.Where(type => type.Quality != 0).OrderByDescending(type => type.Quality ?? 1)
            .FirstOrDefault(type => Offered.Contains(type.MediaType.Value!, StringComparer.OrdinalIgnoreCase));
        return best is not null && best.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);
    }

    public async Task HandleAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, live.Stopping);
        try
        {
            await AnswerAsync(http, leaving);
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            logger.LogDebug("An event stream has ended");
        }
        catch (BadHttpRequestException malformed) when (!http.Response.HasStarted)
        {
            await RefuseAsync(http, malformed.StatusCode, malformed.Message);
        }
    }

    private async Task AnswerAsync(HttpContext http, CancellationTokenSource leaving)
    {
        var isGet = HttpMethods.IsGet(http.Request.Method);
        if (!isGet && !HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, POST";
            await RefuseAsync(http, StatusCodes.Status405MethodNotAllowed, $"{http.Request.Method} is not offered; allowed are GET and POST.");
            return;
        }

        using var read = isGet ? RequestParameters.Read(http.Request, live.Options) : await RequestBody.ReadAsync(http.Request, live.Options, leaving.Token);
        using var place = live.Places.Enter(1);
        if (read.Problem is { } problem) await RefuseAsync(http, ResponseStatus.Of(problem, live.Options.Draft2026), OperationResult.Refused(problem.ToGraphQLError(live.Options.Refusals)));
        else if (read.IsBatch) await RefuseAsync(http, StatusCodes.Status400BadRequest, "A batch has no event stream; send each of its requests alone.");
        else if (!place.IsGiven) await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, live.TooManyOpen);
        else await StreamAsync(http, read.Requests[0], isGet, leaving);
    }

    private async Task StreamAsync(HttpContext http, GraphQLRequest request, bool isGet, CancellationTokenSource leaving)
    {
        var (stream, begun) = await live.StreamAsync(http, http.RequestServices, request, isGet, leaving.Token);
        if (stream.Outcome == OperationOutcome.NotAQuery)
        {
            http.Response.Headers.Allow = "POST";
            await RefuseAsync(http, StatusCodes.Status405MethodNotAllowed, "Only queries and subscriptions may be sent by GET; a mutation is sent by POST.");
            return;
        }

        using var room = stream.IsSubscription ? default : live.Gate.Enter(1);
        if (!stream.IsSubscription && !room.IsGiven)
        {
            http.Response.Headers.RetryAfter = "1";
            await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, live.TooManyRunning);
            return;
        }

        var writer = new EventStreamWriter(http, leaving.Token);
        await writer.BeginAsync();
        var ended = live.Watch.UntilEndAsync(http, begun, leaving.Token);
        await new EventStream(writer, live.Options.Connections.KeepAlive, live.Time).WriteAsync(stream.Results, ended, leaving);
        if (ended.IsFaulted) logger.LogError(ended.Exception, "The reader of an event stream could not be checked, so the stream has ended");
    }

    private static Task RefuseAsync(HttpContext http, int status, string problem) => HttpAnswer.WriteAsync(http, MediaTypes.Json, status, problem);

    private static Task RefuseAsync(HttpContext http, int status, OperationResult refused) => HttpAnswer.WriteAsync(http, MediaTypes.Json, status, refused);
}
