using System.Globalization;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InsideIn.GraphQL.Http;

/// <summary>Answers HTTP requests to one schema: media type, method, request, room, execution, answer.</summary>
internal sealed class HttpEndpoint(RequestExecutor executor, GraphQLServerOptions options, RequestPreparation preparation, ExecutionGate gate, TimeProvider time, ILogger logger)
{
    public async Task HandleAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (MediaTypes.Choose(http.Request) is not { } mediaType)
        {
            await HttpAnswer.WriteAsync(http, MediaTypes.Json, StatusCodes.Status406NotAcceptable, $"Nothing of '{http.Request.Headers.Accept}' can be served; offered are 'application/graphql-response+json' and 'application/json'.");
            return;
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, POST";
            await HttpAnswer.WriteAsync(http, mediaType, StatusCodes.Status405MethodNotAllowed, $"{http.Request.Method} is not offered; allowed are GET and POST.");
            return;
        }

        try
        {
            await AnswerAsync(http, mediaType);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to be answered.
            logger.LogDebug("The reader left before the answer");
        }
        catch (BadHttpRequestException malformed) when (HttpAnswer.IsPossible(http))
        {
            await HttpAnswer.WriteAsync(http, mediaType, malformed.StatusCode, malformed.Message);
        }
        catch (Exception fault)
        {
            var error = Report(fault);
            if (HttpAnswer.IsPossible(http)) await HttpAnswer.WriteAsync(http, mediaType, StatusCodes.Status500InternalServerError, OperationResult.Refused(error));
            // Half an answer is worse than none: a reader could not tell it from a whole one.
            else http.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext http, string mediaType)
    {
        using var read = HttpMethods.IsGet(http.Request.Method)
            ? RequestParameters.Read(http.Request, options)
            : await RequestBody.ReadAsync(http.Request, options, http.RequestAborted);
        if (read.Problem is { } problem)
        {
            await HttpAnswer.WriteAsync(http, mediaType, ResponseStatus.Of(problem, options.Draft2026), OperationResult.Refused(problem.ToGraphQLError(options.Refusals)));
            return;
        }

        // Counted only now: a reader who sends slowly holds nobody up.
        using var room = gate.Enter(read.Requests.Length);
        if (!room.IsGiven)
        {
            http.Response.Headers.RetryAfter = "1";
            await HttpAnswer.WriteAsync(http, mediaType, StatusCodes.Status503ServiceUnavailable, OperationResult.Refused(options.Refusals.Of(TooMany())));
            return;
        }

        if (read.IsBatch) await HttpAnswer.WriteAsync(http, mediaType, await ExecuteAsync(http, read.Requests));
        else await AnswerAsync(http, mediaType, await ExecuteAsync(http, read.Requests[0]));
    }

    private async Task AnswerAsync(HttpContext http, string mediaType, OperationResult result)
    {
        if (result.RetryAfter is { } wait) http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (result.Outcome == OperationOutcome.NotAQuery) http.Response.Headers.Allow = "POST";
        try
        {
            await HttpAnswer.WriteAsync(http, mediaType, ResponseStatus.Of(result, mediaType, options.Draft2026), result);
        }
        finally
        {
            // The request's services are disposed behind this, and its room is given away.
            await result.WhenEnded;
        }
    }

    private async ValueTask<OperationResult> ExecuteAsync(HttpContext http, GraphQLRequest request)
    {
        try
        {
            var surroundings = await preparation.PrepareAsync(http, http.RequestAborted);
            return await executor.ExecuteAsync(request, surroundings with { QueriesOnly = HttpMethods.IsGet(http.Request.Method) }, http.RequestAborted);
        }
        catch (GraphQLException refused)
        {
            return OperationResult.Refused(refused.Error);
        }
    }

    // One after the other, in the time of one operation and for the cost of one.
    private async ValueTask<IReadOnlyList<OperationResult>> ExecuteAsync(HttpContext http, GraphQLRequest[] batch)
    {
        var started = time.GetTimestamp();
        var results = new OperationResult[batch.Length];
        try
        {
            var surroundings = await preparation.PrepareAsync(http, http.RequestAborted) with { Batch = new BatchCost() };
            for (var index = 0; index < batch.Length; index++)
            {
                results[index] = await executor.ExecuteAsync(batch[index], surroundings with { TimeSpent = time.GetElapsedTime(started) }, http.RequestAborted);
                await results[index].WhenEnded;
            }
        }
        catch (GraphQLException refused)
        {
            Array.Fill(results, OperationResult.Refused(refused.Error));
        }

        return results;
    }

    private LimitExcess TooMany() =>
        new("executions", $"{options.Limits.MaxConcurrentExecutions} operations are running; try again in a second.", options.Limits.MaxConcurrentExecutions);

    private GraphQLError Report(Exception fault)
    {
        var traceId = GraphQLDiagnostics.TraceId();
        logger.LogError(fault, "The request failed outside of its fields; trace {TraceId}", traceId);
        return GraphQLError.Fault(fault, traceId);
    }
}
