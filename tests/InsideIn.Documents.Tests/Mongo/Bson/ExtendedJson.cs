using System.Globalization;
using System.Text;
using System.Text.Json;
using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Tests.Mongo.Bson;

/// <summary>A document in canonical Extended JSON, in which the corpus says what bytes mean. Source: mongodb/specifications, extended-json.</summary>
internal static class ExtendedJson
{
    public static string Of(ReadOnlySpan<byte> document)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written))
        {
            Document(json, new BsonReader(document));
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }

    /// <summary>The same JSON without differences of spaces and escapes.</summary>
    public static string Normal(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(parsed.RootElement);
    }

    private static void Document(Utf8JsonWriter json, BsonReader document)
    {
        json.WriteStartObject();
        while (document.Read())
        {
            json.WritePropertyName(document.Name);
            Value(json, document);
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, BsonReader element)
    {
        switch (element.Type)
        {
            case BsonType.Document:
                Document(json, element.GetDocument());
                break;
            case BsonType.Array:
                json.WriteStartArray();
                for (var items = element.GetDocument(); items.Read();)
                {
                    Value(json, items);
                }

                json.WriteEndArray();
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
                json.WriteStartObject();
                Tagged(json, element);
                json.WriteEndObject();
                break;
        }
    }

    private static void Tagged(Utf8JsonWriter json, BsonReader element)
    {
        switch (element.Type)
        {
            case BsonType.Int32: json.WriteString("$numberInt", element.GetInt32().ToString(CultureInfo.InvariantCulture)); break;
            case BsonType.Int64: json.WriteString("$numberLong", element.GetInt64().ToString(CultureInfo.InvariantCulture)); break;
            case BsonType.Double: json.WriteString("$numberDouble", TextOf(element.GetDouble())); break;
            case BsonType.Decimal128: json.WriteString("$numberDecimal", element.GetDecimal128().ToString()); break;
            case BsonType.ObjectId: json.WriteString("$oid", Convert.ToHexStringLower(element.GetObjectId())); break;
            case BsonType.Symbol: json.WriteString("$symbol", element.GetUtf8()); break;
            case BsonType.Code: json.WriteString("$code", element.GetUtf8()); break;
            case BsonType.Undefined: json.WriteBoolean("$undefined", true); break;
            case BsonType.MinKey: json.WriteNumber("$minKey", 1); break;
            case BsonType.MaxKey: json.WriteNumber("$maxKey", 1); break;
            case BsonType.CodeWithScope:
                json.WriteString("$code", element.GetCodeWithScope(out var scope));
                json.WritePropertyName("$scope");
                Document(json, scope);
                break;
            default:
                Nested(json, element);
                break;
        }
    }

    private static void Nested(Utf8JsonWriter json, BsonReader element)
    {
        switch (element.Type)
        {
            case BsonType.Instant:
                json.WriteStartObject("$date");
                json.WriteString("$numberLong", element.GetMilliseconds().ToString(CultureInfo.InvariantCulture));
                break;
            case BsonType.Binary:
                json.WriteStartObject("$binary");
                json.WriteBase64String("base64", element.GetBinary(out var subtype));
                json.WriteString("subType", subtype.ToString("x2", CultureInfo.InvariantCulture));
                break;
            case BsonType.Regex:
                json.WriteStartObject("$regularExpression");
                json.WriteString("pattern", element.GetRegex(out var options));
                json.WriteString("options", options);
                break;
            case BsonType.Timestamp:
                json.WriteStartObject("$timestamp");
                json.WriteNumber("t", element.GetTimestamp(out var increment));
                json.WriteNumber("i", increment);
                break;
            case BsonType.DbPointer:
                json.WriteStartObject("$dbPointer");
                json.WriteString("$ref", element.GetDbPointer(out var id));
                json.WriteStartObject("$id");
                json.WriteString("$oid", Convert.ToHexStringLower(id));
                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"No Extended JSON for {element.Type}.");
        }

        json.WriteEndObject();
    }

    private static string TextOf(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(number) && !text.AsSpan().ContainsAny('.', 'E') ? text + ".0" : text;
    }
}
