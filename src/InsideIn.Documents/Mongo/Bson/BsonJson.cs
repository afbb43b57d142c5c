using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace InsideIn.Documents.Mongo.Bson;

/// <summary>
/// JSON as native BSON and back, without loss. It goes by the JSON text and not by the document's type: so there is one
/// contract of how a document looks, <see cref="Engine.DocumentJson"/>, and nothing here that could come to differ from it.
/// </summary>
internal static class BsonJson
{
    private static readonly JsonReaderOptions Reading = new() { MaxDepth = BsonWriter.MaxDepth };

    // As DocumentJson writes, so that what was stored comes back in the same signs.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>
    /// Puts any JSON value below <paramref name="name"/>. Shape: whole numbers become int or long, others a double where that
    /// comes back in the same digits, else a <see cref="Decimal128"/>; instants, UUIDs and enums stay text, as JSON has them.
    /// Errors: <see cref="BsonException"/> for a number of more digits than 34, or for JSON deeper or longer than MongoDB stores;
    /// <see cref="JsonException"/> for what is no JSON.
    /// </summary>
    public static void Write(BsonWriter writer, BsonName name, ReadOnlySpan<byte> utf8Json)
    {
        var json = new Utf8JsonReader(utf8Json, Reading);
        json.Read();
        WriteValue(writer, name, ref json);
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    writer.End();
                    break;
                case JsonTokenType.PropertyName:
                    var member = json.ValueIsEscaped ? MemberName.Escape(json.GetString()!) : (BsonName)json.ValueSpan;
                    json.Read();
                    WriteValue(writer, member, ref json);
                    break;
                default:
                    WriteValue(writer, default, ref json);
                    break;
            }
        }
    }

    /// <summary>A whole document, read by a reader before its first element, as a JSON object.</summary>
    public static byte[] ToJson(BsonReader document) => Render(document, isWhole: true);

    /// <inheritdoc cref="ToJson(BsonReader)"/>
    public static byte[] ToJson(ReadOnlySpan<byte> document) => ToJson(new BsonReader(document));

    /// <summary>
    /// The value of the element on which the reader stands: what <see cref="Write"/> was given.
    /// Errors: <see cref="BsonException"/> for malformed bytes and for types that <see cref="Write"/> never writes.
    /// </summary>
    public static byte[] ValueToJson(BsonReader element) => Render(element, isWhole: false);

    private static void WriteValue(BsonWriter writer, BsonName name, ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.BeginDocument(name);
                break;
            case JsonTokenType.StartArray:
                writer.BeginArray(name);
                break;
            case JsonTokenType.String when json.ValueIsEscaped:
                writer.Write(name, json.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteUtf8(name, json.ValueSpan);
                break;
            case JsonTokenType.Number:
                JsonNumber.Write(writer, name, json.ValueSpan);
                break;
            case JsonTokenType.Null:
                writer.WriteNull(name);
                break;
            default:
                writer.Write(name, json.GetBoolean());
                break;
        }
    }

    private static byte[] Render(BsonReader reader, bool isWhole)
    {
        var written = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(written, Writing))
        {
            if (isWhole)
            {
                Object(json, reader);
            }
            else
            {
                Value(json, reader);
            }
        }

        return written.WrittenSpan.ToArray();
    }

    private static void Object(Utf8JsonWriter json, BsonReader document)
    {
        json.WriteStartObject();
        while (document.Read())
        {
            if (MemberName.IsEscaped(document.Name))
            {
                json.WritePropertyName(MemberName.Unescape(document.GetName()));
            }
            else
            {
                json.WritePropertyName(document.Name);
            }

            Value(json, document);
        }

        json.WriteEndObject();
    }

    private static void Array(Utf8JsonWriter json, BsonReader array)
    {
        json.WriteStartArray();
        while (array.Read())
        {
            Value(json, array);
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, BsonReader element)
    {
        switch (element.Type)
        {
            case BsonType.Document:
                Object(json, element.GetDocument());
                break;
            case BsonType.Array:
                Array(json, element.GetDocument());
                break;
            case BsonType.String:
                json.WriteStringValue(element.GetUtf8());
                break;
            case BsonType.Boolean:
                json.WriteBooleanValue(element.GetBoolean());
                break;
            case BsonType.Null:
                json.WriteNullValue();
                break;
            default:
                json.WriteRawValue(JsonNumber.Read(element), skipInputValidation: true);
                break;
        }
    }
}
