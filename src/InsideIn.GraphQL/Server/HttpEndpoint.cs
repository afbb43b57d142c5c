using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL;

/// <summary>Answers HTTP requests to one schema.</summary>
internal sealed class HttpEndpoint(RequestExecutor executor, GraphQLServerSetup setup, bool isIntrospectionOpen, ILogger logger)
{
    private readonly GraphQLServerOptions options = setup.Options;
    private int running;

    public async Task HandleAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (MediaTypes.Choose(http.Request) is not { } mediaType)
        {
            await AnswerAsync(http, MediaTypes.Json, StatusCodes.Status406NotAcceptable, $"Nothing of '{http.Request.Headers.Accept}' can be served; offered are 'application/graphql-response+json' and 'application/json'.");
            return;
        }

        var isGet = HttpMethods.IsGet(http.Request.Method);
        if (!isGet && !HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, POST";
            await AnswerAsync(http, mediaType, StatusCodes.Status405MethodNotAllowed, $"{http.Request.Method} is not offered; allowed are GET and POST.");
            return;
        }

        try
        {
            await AnswerAsync(http, mediaType, isGet);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to be answered.
            logger.LogDebug("The reader left before the answer");
        }
    }

    private async Task AnswerAsync(HttpContext http, string mediaType, bool isGet)
    {
        using var read = isGet ? HttpRequestReader.ReadQuery(http.Request, options) : await HttpRequestReader.ReadBodyAsync(http.Request, options, http.RequestAborted);
        if (read.Request is null)
        {
            await AnswerAsync(http, mediaType, read.Status, read.Problem!);
            return;
        }

        // Counted only now: a reader who sends slowly holds nobody up.
        if (Interlocked.Increment(ref running) > options.MaxConcurrentExecutions)
        {
            Interlocked.Decrement(ref running);
            http.Response.Headers.RetryAfter = "1";
            await AnswerAsync(http, mediaType, StatusCodes.Status503ServiceUnavailable, $"{options.MaxConcurrentExecutions} operations are running; try again in a second.");
            return;
        }

        OperationResult result;
        try
        {
            result = await ExecuteAsync(http, read.Request, isGet);
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }

        if (result.Outcome == OperationOutcome.NotAQuery) http.Response.Headers.Allow = "POST";
        await WriteAsync(http, mediaType, StatusOf(result, mediaType), result);
    }

    private async ValueTask<OperationResult> ExecuteAsync(HttpContext http, GraphQLRequest request, bool isGet)
    {
        var builder = new RequestBuilder();
        try
        {
            if (setup.Interceptor is { } interceptor) await interceptor(http.RequestServices).OnCreateAsync(http, builder, http.RequestAborted);
        }
        catch (GraphQLException refused)
        {
            return OperationResult.Refused(refused.Error);
        }

        var surroundings = new RequestSurroundings(http.RequestServices, http.User)
        {
            GlobalState = builder.GlobalState,
            AllowIntrospection = builder.IsIntrospectionAllowed ?? isIntrospectionOpen,
            QueriesOnly = isGet,
        };
        return await executor.ExecuteAsync(request, surroundings, http.RequestAborted);
    }

    // Readers of application/json expect 200 for every well-formed request. Source: GraphQL over HTTP, section 6.4.1.
    private static int StatusOf(OperationResult result, string mediaType) => result.Outcome switch
    {
        OperationOutcome.NotAQuery => StatusCodes.Status405MethodNotAllowed,
        OperationOutcome.Refused when mediaType == MediaTypes.Response => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    private static Task AnswerAsync(HttpContext http, string mediaType, int status, string problem) =>
        WriteAsync(http, mediaType, status, OperationResult.Refused(new GraphQLError(problem) { Code = ErrorCodes.BadRequest }));

    private static async Task WriteAsync(HttpContext http, string mediaType, int status, OperationResult result)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType;
        result.WriteTo(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
