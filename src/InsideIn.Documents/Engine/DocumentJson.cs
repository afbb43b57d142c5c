using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace InsideIn.Documents.Engine;

/// <summary>
/// Documents and facts as JSON: camelCase, enums by name, and readable by code whose types have since gained or lost members.
/// A lost member is passed over; a gained one has its declared default, and a gained text or list without one is empty.
/// </summary>
internal static class DocumentJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
        // An engine may keep members in an order of its own.
        AllowOutOfOrderMetadataProperties = true,
        // Stored text never stands inside a page; plain characters keep it short and readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { FillGainedMembers } },
    };

    public static byte[] Write(object document, Type type) => JsonSerializer.SerializeToUtf8Bytes(document, type, Options);

    public static T Read<T>(ReadOnlySpan<byte> json)
        where T : class => (T)Read(json, typeof(T));

    /// <summary>A stored document. Errors: <see cref="JsonException"/> names it, its collection and what does not fit.</summary>
    public static T Read<T>(Collection<T> collection, Guid id, ReadOnlySpan<byte> json)
        where T : class => (T)Read((Collection)collection, id, json);

    /// <inheritdoc cref="Read{T}(Collection{T}, Guid, ReadOnlySpan{byte})"/>
    public static object Read(Collection collection, Guid id, ReadOnlySpan<byte> json)
    {
        try
        {
            return Read(json, collection.DocumentType);
        }
        catch (JsonException fault)
        {
            throw new JsonException($"The stored document {id} of '{collection.Name}' does not fit {collection.DocumentType.Name}: {fault.Message}", fault);
        }
    }

    /// <summary>Errors: <see cref="JsonException"/> names the member that cannot be read.</summary>
    public static object Read(ReadOnlySpan<byte> json, Type type) =>
        JsonSerializer.Deserialize(json, type, Options) ?? throw new JsonException($"A stored {type.Name} is null.");

    private static void FillGainedMembers(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            // What code demands of whoever makes a document it cannot demand of one written before.
            property.IsRequired = false;
        }

        var nullability = new NullabilityInfoContext();
        var demanded = type.Properties.Where(property => IsDemanded(property, nullability)).ToArray();
        if (demanded.Length > 0)
        {
            type.OnDeserialized = document => Fill(document, demanded);
        }
    }

    private static bool IsDemanded(JsonPropertyInfo property, NullabilityInfoContext nullability) =>
        !property.PropertyType.IsValueType
        && property.Get is not null
        && property.AttributeProvider is PropertyInfo member
        && nullability.Create(member).ReadState == NullabilityState.NotNull
        && member.SetMethod is not null;

    private static void Fill(object document, JsonPropertyInfo[] demanded)
    {
        foreach (var property in demanded)
        {
            if (property.Get!(document) is null)
            {
                var empty = Empty(property.PropertyType)
                    ?? throw new JsonException($"A stored {document.GetType().Name} has no '{property.Name}' and its type gives no default.");
                ((PropertyInfo)property.AttributeProvider!).SetValue(document, empty);
            }
        }
    }

    private static object? Empty(Type type) => type switch
    {
        _ when type == typeof(string) => "",
        _ when IsDictionary(type) => JsonSerializer.Deserialize("{}", type, Options),
        _ when typeof(IEnumerable).IsAssignableFrom(type) => JsonSerializer.Deserialize("[]", type, Options),
        _ => null,
    };

    private static bool IsDictionary(Type type) =>
        typeof(IDictionary).IsAssignableFrom(type)
        || type.GetInterfaces().Append(type).Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));
}
