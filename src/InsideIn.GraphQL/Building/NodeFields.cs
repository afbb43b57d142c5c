using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Building;

/// <summary>Finds the node with the key <paramref name="key"/> (the part of its id behind the colon). Shape: null when there is none, when it may not be seen, and when the key is malformed.</summary>
public delegate ValueTask<object?> NodeLookup(ResolverContext context, string key);

/// <summary>The interface <c>Node</c> and the root fields that find nodes by their ids. Absent, hidden and malformed are one answer: null.</summary>
internal sealed class NodeFields(int maxIds)
{
    private readonly Dictionary<string, (NodeLookup Find, bool AllowsAnonymous)> lookups = new(StringComparer.Ordinal);

    public bool Any => lookups.Count > 0;

    public void Add(string name, NodeLookup find, bool allowsAnonymous) => lookups[name] = (find, allowsAnonymous);

    public static InterfaceType Interface() => new("Node", types =>
    [
        new FieldDefinition { Name = "id", Type = types["ID!"], Description = "The id of the object, unique in the whole network." },
    ])
    {
        Description = "An object with an id by which it can be asked for again.",
    };

    public IEnumerable<FieldDefinition> Fields(TypeLookup types)
    {
        var rule = lookups.Values.Any(lookup => lookup.AllowsAnonymous) ? AuthorizationRule.Anonymous : AuthorizationRule.SignedIn;
        yield return new FieldDefinition
        {
            Name = "node",
            Description = "The object with this id; null when there is none that the reader may see.",
            Type = types["Node"],
            Arguments = new([new() { Name = "id", Type = types["ID!"], Description = "The id of the object." }]),
            Authorization = rule,
            IsAsync = true,
            Resolver = context => FindAsync((ResolverContext)context, Input.Value<string>(((ResolverContext)context).Argument(0))),
        };
        yield return new FieldDefinition
        {
            Name = "nodes",
            Description = "The objects with these ids, in their order; null for each that the reader may not see or that is not there.",
            Type = types["[Node]!"],
            Arguments = new([new() { Name = "ids", Type = types["[ID!]!"], Description = $"The ids of the objects, at most {maxIds}." }]),
            Authorization = rule,
            IsAsync = true,
            ListSize = new ListSize(null, ["ids"], []) { MaxSize = maxIds },
            Resolver = context => FindAllAsync((ResolverContext)context, Input.List<string>(((ResolverContext)context).Argument(0), Input.Value<string>)),
        };
    }

    private ValueTask<object?> FindAsync(ResolverContext context, string id)
    {
        if (!GlobalId.TryRead(id, out var typeName, out var key) || !lookups.TryGetValue(typeName, out var lookup)) return default;
        return lookup.AllowsAnonymous || context.User.Identity is { IsAuthenticated: true } ? lookup.Find(context, key) : default;
    }

    private async ValueTask<object?> FindAllAsync(ResolverContext context, string[] ids)
    {
        // All are begun before the first is awaited, so that their loads share one batch.
        var running = ids.Select(id => FindAsync(context, id).AsTask()).ToArray();
        return await Task.WhenAll(running);
    }
}
