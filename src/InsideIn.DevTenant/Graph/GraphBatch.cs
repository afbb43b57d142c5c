using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>Up to 20 calls in one, answered one by one in their order. Source: Graph, JSON batching.</summary>
internal static class GraphBatch
{
    private const int Largest = 20;

    public static GraphAnswer Answer(GraphCall batch, DevelopmentTenant tenant)
    {
        if (batch.Body?["requests"] is not JsonArray { Count: > 0 } requests || requests.Any(part => part?["id"] is null || part["method"] is null || part["url"] is null))
            return GraphAnswer.Error(400, "BadRequest", "The batch needs 'requests', each with 'id', 'method' and 'url'.");
        if (requests.Count > Largest)
            return GraphAnswer.Error(400, "BadRequest", $"The batch holds {requests.Count} requests; the limit is {Largest}.");

        var failed = new HashSet<string>(StringComparer.Ordinal);
        var responses = new JsonArray();
        foreach (var request in requests.Select(part => part!.AsObject()))
        {
            var id = request["id"]!.GetValue<string>();
            var waitsFor = request["dependsOn"]?.AsArray().Select(other => other!.GetValue<string>()) ?? [];
            var answer = failed.Overlaps(waitsFor)
                ? GraphAnswer.Error(424, "FailedDependency", "A request that this one depends on has failed.")
                : AnswerPart(Call(request, batch), tenant);
            if (answer.Status >= 400)
                failed.Add(id);
            responses.Add(Response(id, answer));
        }
        return GraphAnswer.Ok(new JsonObject { ["responses"] = responses });
    }

    private static GraphAnswer AnswerPart(GraphCall call, DevelopmentTenant tenant) =>
        tenant.Faults.TakeTransport($"{GraphEndpoint.Version}/{string.Join('/', call.Path)}")?.Answer() ?? GraphEndpoint.Answer(call, tenant);

    private static GraphCall Call(JsonObject request, GraphCall batch)
    {
        var (path, query) = GraphCall.Read(request["url"]!.GetValue<string>());
        return new GraphCall(request["method"]!.GetValue<string>().ToUpperInvariant(), path, query)
        {
            Address = batch.Address,
            Caller = batch.Caller,
            Body = request["body"] as JsonObject,
        };
    }

    private static JsonObject Response(string id, GraphAnswer answer)
    {
        var headers = new JsonObject { ["Content-Type"] = answer.ContentType ?? "application/json" };
        foreach (var (name, value) in answer.Headers)
            headers[name] = value;
        return new JsonObject
        {
            ["id"] = id,
            ["status"] = answer.Status,
            ["headers"] = headers,
            ["body"] = answer.Bytes is null ? answer.Json : Convert.ToBase64String(answer.Bytes),
        };
    }
}
