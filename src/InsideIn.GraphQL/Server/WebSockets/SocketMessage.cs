using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using InsideIn.GraphQL.Execution;

namespace InsideIn.GraphQL.WebSockets;

/// <summary>The messages of the server, as bytes. Source: GraphQL over WebSocket protocol, message types.</summary>
internal static class SocketMessage
{
    public static readonly byte[] Ack = """{"type":"connection_ack"}"""u8.ToArray();
    public static readonly byte[] Ping = """{"type":"ping"}"""u8.ToArray();

    public static byte[] Pong(JsonElement payload) => Of("pong", null, output =>
    {
        if (payload.ValueKind != JsonValueKind.Object) return;
        output.Write(Payload);
        using var json = new Utf8JsonWriter(output);
        payload.WriteTo(json);
    });

    /// <summary>An answer; one that did not run is the last of its operation.</summary>
    public static byte[] Answer(string id, OperationResult result) => Of(result.Outcome == OperationOutcome.Executed ? "next" : "error", id, output =>
    {
        output.Write(Payload);
        if (result.Outcome == OperationOutcome.Executed) result.WriteTo(output);
        else ResponseWriter.WriteErrors(output, result.Errors);
    });

    public static byte[] Complete(string id) => Of("complete", id, _ => { });

    private static ReadOnlySpan<byte> Payload => ",\"payload\":"u8;

    private static byte[] Of(string type, string? id, Action<IBufferWriter<byte>> writePayload)
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write("{\"type\":\""u8);
        output.Write(JsonEncodedText.Encode(type).EncodedUtf8Bytes);
        output.Write("\""u8);
        if (id is not null)
        {
            output.Write(",\"id\":\""u8);
            output.Write(JsonEncodedText.Encode(id, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
            output.Write("\""u8);
        }

        writePayload(output);
        output.Write("}"u8);
        return output.WrittenSpan.ToArray();
    }
}
