using System.Net;
using System.Text.Json;

namespace InsideIn.Kit;

/// <summary>What the server answered: the status, the bytes, and the parts of a GraphQL answer where it is one.</summary>
public sealed class Answer
{
    private readonly JsonElement body;

    internal Answer(HttpStatusCode status, byte[] raw)
    {
        Status = status;
        Raw = raw;
        body = raw.Length > 0 && raw[0] == '{' ? JsonSerializer.Deserialize<JsonElement>(raw) : default;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The body, byte for byte.</summary>
    public byte[] Raw { get; }

    /// <summary>The body as text.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Raw);

    /// <summary>The member <c>data</c>. Shape: undefined when there is none.</summary>
    public JsonElement Data => Member(body, "data");

    /// <summary>The codes of <c>errors</c>, in their order. Shape: empty when there are none.</summary>
    public IReadOnlyList<string?> ErrorCodes => Member(body, "errors") is { ValueKind: JsonValueKind.Array } errors
        ? [.. errors.EnumerateArray().Select(error => Member(Member(error, "extensions"), "code") is { ValueKind: JsonValueKind.String } code ? code.GetString() : null)]
        : [];

    /// <summary>The messages of <c>errors</c>, in their order.</summary>
    public IReadOnlyList<string?> ErrorMessages => Member(body, "errors") is { ValueKind: JsonValueKind.Array } errors
        ? [.. errors.EnumerateArray().Select(error => Member(error, "message").GetString())]
        : [];

    /// <summary>The member <c>code</c> of a refusal that came before GraphQL.</summary>
    public string? Code => Member(body, "code") is { ValueKind: JsonValueKind.String } code ? code.GetString() : null;

    /// <summary>The value at a path of names and list positions: <c>feed.nodes.0.author.handle</c>. Shape: undefined where the path leads nowhere.</summary>
    public JsonElement At(string path) => path.Split('.').Aggregate(Data, Member);

    /// <summary>The text at a path; null where there is none.</summary>
    public string? TextAt(string path) => At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The number at a path.</summary>
    public int NumberAt(string path) => At(path).GetInt32();

    /// <summary>The texts of a list: <c>TextsAt("feed.nodes", "id")</c>.</summary>
    public IReadOnlyList<string?> TextsAt(string path, string member) => [.. At(path).EnumerateArray().Select(item => Member(item, member).GetString())];

    /// <summary>The codes of a mutation's refusals.</summary>
    public IReadOnlyList<string?> RefusalsOf(string mutation) =>
        At($"{mutation}.errors") is { ValueKind: JsonValueKind.Array } errors ? [.. errors.EnumerateArray().Select(error => Member(error, "code").GetString())] : [];

    /// <summary>This answer, if it is 200 without errors. Errors: <see cref="InvalidOperationException"/> with the whole answer otherwise.</summary>
    public Answer Expected() => Status == HttpStatusCode.OK && ErrorCodes.Count == 0 ? this : throw new InvalidOperationException($"The server answered {(int)Status}: {Text}");

    private static JsonElement Member(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty(name, out var member) => member,
        JsonValueKind.Array when int.TryParse(name, out var at) && at < element.GetArrayLength() => element[at],
        _ => default,
    };
}
