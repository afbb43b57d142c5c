using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>What Graph answers. Shape: JSON, or bytes with their type, or neither.</summary>
internal sealed record GraphAnswer(int Status)
{
    public JsonObject? Json { get; init; }

    public byte[]? Bytes { get; init; }

    public string? ContentType { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static readonly GraphAnswer Accepted = new(202);

    public static readonly GraphAnswer Nothing = new(204);

    public static GraphAnswer Ok(JsonObject json) => new(200) { Json = json };

    public static GraphAnswer Error(int status, string code, string message) => new(status)
    {
        Json = new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } },
    };

    public static GraphAnswer NotFound(string id) => Error(404, "Request_ResourceNotFound",
        $"Resource '{id}' does not exist or one of its queried reference-property objects are not present.");

    public static GraphAnswer BadRequest(string message) => Error(400, "Request_BadRequest", message);

    public static GraphAnswer Denied(string message) => Error(403, "Authorization_RequestDenied", $"Insufficient privileges to complete the operation. {message}");
}
