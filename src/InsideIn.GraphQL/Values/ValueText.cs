using System.Globalization;
using System.Text.Json;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Values;

/// <summary>Values as messages show them: whole while short, cut where a message would drown in them.</summary>
internal static class ValueText
{
    private const int Longest = 80;

    public static string Of(ValueNode value) => Cut(SyntaxPrinter.Print(value));

    public static string Of(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? "nothing" : Cut(value.GetRawText());

    public static string Of(object value) => value is string text
        ? Cut($"\"{text}\"")
        : Cut(Convert.ToString(value, CultureInfo.InvariantCulture) ?? value.GetType().Name);

    private static string Cut(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…");
}
