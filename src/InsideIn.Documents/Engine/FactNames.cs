namespace InsideIn.Documents.Engine;

/// <summary>The registered fact types and the names under which they are stored.</summary>
internal sealed class FactNames
{
    private readonly Dictionary<string, Type> types;
    private readonly Dictionary<Type, string> names;

    public FactNames(IReadOnlyDictionary<string, Type> facts)
    {
        types = new Dictionary<string, Type>(facts, StringComparer.Ordinal);
        names = [];
        foreach (var (name, type) in facts)
        {
            if (!names.TryAdd(type, name))
            {
                throw new ArgumentException($"The fact type {type.Name} is registered under two names, '{names[type]}' and '{name}'; one is allowed.");
            }
        }
    }

    /// <summary>The name under which <paramref name="fact"/> is stored. Errors: <see cref="ArgumentException"/> for a type that is not registered.</summary>
    public string NameOf(object fact) =>
        names.TryGetValue(fact.GetType(), out var name)
            ? name
            : throw new ArgumentException($"The fact type {fact.GetType().Name} is not among the {names.Count} that the store was opened with.");

    /// <summary>The fact that was stored; <see cref="UnknownFact"/> when its name is no longer registered, so that no position is ever missing from a tail.</summary>
    public object Read(string name, ReadOnlySpan<byte> json) =>
        types.TryGetValue(name, out var type)
            ? DocumentJson.Read(json, type)
            : new UnknownFact(name, System.Text.Encoding.UTF8.GetString(json));
}
