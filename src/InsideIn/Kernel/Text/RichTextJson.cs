using System.Text.Json;
using System.Text.Json.Serialization;

namespace InsideIn.Kernel;

/// <summary>
/// Trees as JSON, the form in which they are kept and shown. What is read is cleaned: of a kind that is not known only the words are left,
/// and a link that leads elsewhere than to the web or a mailbox is text (rule R49).
/// </summary>
internal sealed class RichTextJson : JsonConverter<RichText>
{
    private static readonly (Marks Mark, string Name)[] Names = [(Marks.Bold, "bold"), (Marks.Italic, "italic"), (Marks.Strike, "strike"), (Marks.Code, "code")];

    /// <inheritdoc/>
    public override RichText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var tree = JsonDocument.ParseValue(ref reader);
        return RichText.Of(List(tree.RootElement, "blocks").Select(block => BlockOf(block, 0)));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RichText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "doc");
        Write(writer, "blocks", value.Blocks, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Block block)
    {
        writer.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                writer.WriteString("type", "paragraph");
                Write(writer, "inlines", paragraph.Inlines, Write);
                break;
            case Heading heading:
                writer.WriteString("type", "heading");
                writer.WriteNumber("level", heading.Level);
                Write(writer, "inlines", heading.Inlines, Write);
                break;
            case ItemList list:
                WriteMembers(writer, list);
                break;
            case Quote quote:
                writer.WriteString("type", "quote");
                Write(writer, "blocks", quote.Blocks, Write);
                break;
            case CodeBlock code:
                writer.WriteString("type", "code");
                WriteSaid(writer, "language", code.Language);
                writer.WriteString("text", code.Text);
                break;
            default:
                writer.WriteString("type", "divider");
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, ItemList list)
    {
        writer.WriteString("type", "list");
        writer.WriteBoolean("numbered", list.IsNumbered);
        Write(writer, "items", list.Items, (to, item) =>
        {
            to.WriteStartObject();
            if (item.Number is { } number)
            {
                to.WriteNumber("number", number);
            }

            Write(to, "inlines", item.Inlines, Write);
            if (item.Nested is { } nested)
            {
                to.WriteStartObject("list");
                WriteMembers(to, nested);
                to.WriteEndObject();
            }

            to.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter writer, Inline inline)
    {
        writer.WriteStartObject();
        writer.WriteString("type", inline switch { Link => "link", Mention => "mention", TagRun => "tag", Embedded => "file", _ => "text" });
        writer.WriteString("text", inline.Text);
        WriteSaid(writer, "url", (inline as Link)?.Url);
        WriteSaid(writer, "id", inline switch { Mention mention => mention.Target.ToString(), Embedded file => new NodeId(Embedded.File, file.FileId).ToString(), _ => null });
        WriteSaid(writer, "address", (inline as Mention)?.Address);
        if (inline.Marks != Marks.None)
        {
            Write(writer, "marks", Names.Where(pair => inline.Marks.HasFlag(pair.Mark)), (to, pair) => to.WriteStringValue(pair.Name));
        }

        writer.WriteEndObject();
    }

    private static void WriteSaid(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            write(writer, value);
        }

        writer.WriteEndArray();
    }

    private static Block BlockOf(JsonElement block, int depth) => Text(block, "type") switch
    {
        "heading" => new Heading(Number(block, "level") ?? 1, Inlines(block)),
        "list" => ListOf(block, mayNest: true),
        "quote" when depth < Quote.Deepest => new Quote([.. List(block, "blocks").Select(part => BlockOf(part, depth + 1))]),
        "code" => new CodeBlock(Text(block, "text") ?? "", Text(block, "language")),
        "divider" => new Divider(),
        "paragraph" => new Paragraph(Inlines(block)),
        _ => new Paragraph([new TextRun(string.Join('\n', Words(block)))]),
    };

    private static ItemList ListOf(JsonElement list, bool mayNest) => new(
        list.TryGetProperty("numbered", out var numbered) && numbered.ValueKind == JsonValueKind.True,
        [.. List(list, "items").Select(item => new ListItem(Number(item, "number"), Inlines(item), mayNest && Member(item, "list") is { } nested ? ListOf(nested, mayNest: false) : null))]);

    private static IReadOnlyList<Inline> Inlines(JsonElement block) => [.. List(block, "inlines").Select(InlineOf)];

    private static Inline InlineOf(JsonElement inline)
    {
        var text = Text(inline, "text") ?? "";
        Inline known = (Text(inline, "type"), Text(inline, "url"), Text(inline, "id")) switch
        {
            ("link", { } url, _) when Link.IsSafe(url) => new Link(text, url),
            ("mention", _, { } id) when NodeId.TryParse(id, out var target) && target.TypeName is Mention.Person or Mention.Group => new Mention(text, target),
            ("file", _, { } id) when NodeId.TryParse(id, out var file) && file.TypeName == Embedded.File => new Embedded(text, file.Key),
            ("tag", _, _) => new TagRun(text),
            _ => new TextRun(text),
        };
        var marks = List(inline, "marks").Select(mark => mark.ValueKind == JsonValueKind.String ? mark.GetString() : null);
        return known with { Marks = marks.Aggregate(Marks.None, (all, name) => all | Names.FirstOrDefault(pair => pair.Name == name).Mark) };
    }

    /// <summary>The words of a block that is not known, wherever they stand in it.</summary>
    private static IEnumerable<string> Words(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Words),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "text" && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : Words(member.Value)),
        _ => [],
    };

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object ? member : null;

    private static JsonElement.ArrayEnumerator List(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static int? Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var value) ? value : null;
}
