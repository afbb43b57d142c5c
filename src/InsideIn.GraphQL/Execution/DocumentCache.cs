using System.Diagnostics.CodeAnalysis;

namespace InsideIn.GraphQL.Execution;

/// <summary>Keeps the documents used last, by their text.</summary>
internal sealed class DocumentCache(int size)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, PreparedDocument Document)>> byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, PreparedDocument Document)> byUse = new();

    public bool TryGet(string text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        lock (gate)
        {
            document = null;
            if (!byText.TryGetValue(text, out var node)) return false;
            if (!ReferenceEquals(byUse.First, node))
            {
                byUse.Remove(node);
                byUse.AddFirst(node);
            }

            document = node.Value.Document;
            return true;
        }
    }

    public void Add(string text, PreparedDocument document)
    {
        lock (gate)
        {
            if (byText.ContainsKey(text)) return;
            byText.Add(text, byUse.AddFirst((text, document)));
            if (byText.Count <= size) return;
            byText.Remove(byUse.Last!.Value.Text);
            byUse.RemoveLast();
        }
    }
}
