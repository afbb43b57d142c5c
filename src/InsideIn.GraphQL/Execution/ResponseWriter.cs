using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Limits;

namespace InsideIn.GraphQL.Execution;

/// <summary>Writes results as JSON. Source: spec 7.</summary>
internal static class ResponseWriter
{
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText Errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText Locations = JsonEncodedText.Encode("locations");
    private static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
    private static readonly JsonEncodedText Column = JsonEncodedText.Encode("column");
    private static readonly JsonEncodedText Path = JsonEncodedText.Encode("path");
    private static readonly JsonEncodedText Extensions = JsonEncodedText.Encode("extensions");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Coordinate = JsonEncodedText.Encode("coordinate");

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(IBufferWriter<byte> output, OperationResult result)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        if (result.Errors.Count > 0)
        {
            json.WritePropertyName(Errors);
            Write(json, result.Errors);
        }

        if (result.Outcome == OperationOutcome.Executed)
        {
            json.WritePropertyName(Data);
            if (result.Root is null) json.WriteNullValue();
            else Write(json, result.Root);
        }

        if (result.Cost is { } cost) WriteCost(json, cost);
        json.WriteEndObject();
    }

    private static void WriteCost(Utf8JsonWriter json, OperationCost cost)
    {
        json.WriteStartObject(Extensions);
        json.WriteStartObject("operationCost");
        json.WriteNumber("fieldCost", cost.FieldCost);
        json.WriteNumber("typeCost", cost.TypeCost);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the list of errors alone.</summary>
    public static void WriteErrors(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> errors)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Write(json, errors);
    }

    private static void Write(Utf8JsonWriter json, ObjectResult node)
    {
        json.WriteStartObject();
        var fields = node.Selection.Fields;
        var values = node.Values;
        for (var index = 0; index < fields.Length; index++)
        {
            json.WritePropertyName(fields[index].EncodedName);
            Write(json, values[index]);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case ObjectResult node: Write(json, node); break;
            case ListResult list:
                json.WriteStartArray();
                foreach (var item in list.Values) Write(json, item);
                json.WriteEndArray();
                break;
            case int number: json.WriteNumberValue(number); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case JsonElement element: element.WriteTo(json); break;
            default: JsonSerializer.Serialize(json, value); break;
        }
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<GraphQLError> errors)
    {
        json.WriteStartArray();
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString(Message, error.Message);
            if (error.Locations.Count > 0) WriteLocations(json, error.Locations);
            if (error.Path is { } path) WritePath(json, path);
            if (error.Code is not null || error.Coordinate is not null || error.Extensions is not null) WriteExtensions(json, error);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocations(Utf8JsonWriter json, IReadOnlyList<Location> locations)
    {
        json.WriteStartArray(Locations);
        foreach (var location in locations)
        {
            json.WriteStartObject();
            json.WriteNumber(Line, location.Line);
            json.WriteNumber(Column, location.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter json, IReadOnlyList<object> path)
    {
        json.WriteStartArray(Path);
        foreach (var key in path) Write(json, key);
        json.WriteEndArray();
    }

    private static void WriteExtensions(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject(Extensions);
        if (error.Code is { } code) json.WriteString(Code, code);
        if (error.Coordinate is { } coordinate) json.WriteString(Coordinate, coordinate);
        foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }
}
