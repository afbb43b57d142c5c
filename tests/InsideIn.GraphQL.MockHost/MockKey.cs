using System.Globalization;
using System.Text;

namespace InsideIn.GraphQL.MockHost;

/// <summary>
/// The text key from which a value follows, kept as the FNV-1a hash (32 bits) of its UTF-8 bytes: what is appended to the text
/// goes on from the hash of what stands before it.
/// </summary>
/// <param name="Hash">The hash of the whole text.</param>
public readonly record struct MockKey(uint Hash)
{
    private const uint Prime = 16_777_619;

    /// <summary>The key of the empty text.</summary>
    public static MockKey Empty { get; } = new(0x811c9dc5);

    /// <summary>The key of a text, such as the name of a root type.</summary>
    public static MockKey Of(string text) => Empty.Then(text);

    /// <summary>The key of a field: its parent's, its name and the arguments that have a value; the alias plays no part.</summary>
    public static MockKey OfField(MockKey parent, string name, SortedDictionary<string, object?> arguments)
    {
        var key = parent.Then(".").Then(name);
        return arguments.Count == 0
            ? key
            : key.Then("(").Then(string.Join(',', arguments.Select(argument => $"{argument.Key}:{CanonicalValue.Of(argument.Value)}"))).Then(")");
    }

    /// <summary>The key of a list's item.</summary>
    public MockKey Item(int index) => Then(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    /// <summary>The key of a longer text.</summary>
    public MockKey Then(string text)
    {
        var hash = Hash;
        foreach (var octet in Encoding.UTF8.GetBytes(text)) hash = (hash ^ octet) * Prime;
        return new MockKey(hash);
    }
}
