using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Limits;

namespace InsideIn.GraphQL.Execution;

/// <summary>Writes results as JSON. Source: spec 7.</summary>
internal static class ResponseWriter
{
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
        var json = new JsonOutput(output);
        var open = "{"u8;
        if (result.Errors.Count > 0)
        {
            json.Raw("{\"errors\":"u8);
            json.Lend(rest => WriteErrors(rest, result.Errors));
            open = ","u8;
        }

        if (result.Outcome == OperationOutcome.Executed)
        {
            json.Raw(open);
            json.Raw("\"data\":"u8);
            if (result.Root is null) json.Raw("null"u8);
            else Write(ref json, result.Root);
            open = ","u8;
        }

        if (result.Cost is { } cost)
        {
            json.Raw(open);
            WriteCost(ref json, cost);
        }

        json.Raw("}"u8);
        json.End();
    }

    private static void WriteCost(ref JsonOutput json, OperationCost cost)
    {
        json.Raw("\"extensions\":{\"operationCost\":{\"fieldCost\":"u8);
        json.Number(cost.FieldCost);
        json.Raw(",\"typeCost\":"u8);
        json.Number(cost.TypeCost);
        json.Raw("}}"u8);
    }

    /// <summary>Writes the list of errors alone.</summary>
    public static void WriteErrors(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> errors)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Write(json, errors);
    }

    private static void Write(ref JsonOutput json, ObjectResult node)
    {
        var fields = node.Selection.Fields;
        var values = node.Values;
        if (fields.Length == 0) json.Raw("{"u8);
        for (var index = 0; index < fields.Length; index++)
        {
            json.Name(fields[index].EncodedName, isFirst: index == 0);
            Write(ref json, values[index]);
        }

        json.Raw("}"u8);
    }

    private static void Write(ref JsonOutput json, ListResult list)
    {
        json.Raw("["u8);
        for (var index = 0; index < list.Values.Length; index++)
        {
            if (index > 0) json.Raw(","u8);
            Write(ref json, list.Values[index]);
        }

        json.Raw("]"u8);
    }

    private static void Write(ref JsonOutput json, object? value)
    {
        switch (value)
        {
            case null: json.Raw("null"u8); break;
            case string text: json.Text(text); break;
            case ObjectResult node: Write(ref json, node); break;
            case ListResult list: Write(ref json, list); break;
            case int number: json.Number(number); break;
            case bool flag: json.Raw(flag ? "true"u8 : "false"u8); break;
            case long number: json.Number(number); break;
            case double number: json.Number(number); break;
            case decimal number: json.Number(number); break;
            default: WriteAny(ref json, value); break;
        }
    }

    // Values of Any, which may be anything.
    private static void WriteAny(ref JsonOutput json, object value) => json.Lend(output =>
    {
        using var any = new Utf8JsonWriter(output, Options);
        Write(any, value);
    });

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
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
