using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Building;

/// <summary>The types of a paged list.</summary>
public static class ConnectionTypes
{
    /// <summary>Registers <c>{name}Connection</c>, <c>{name}Edge</c> and <c>PageInfo</c>.</summary>
    /// <param name="types">The registry.</param>
    /// <param name="name">The name before <c>Connection</c>: <c>Feed</c>.</param>
    /// <param name="nodeType">The type of a node as SDL writes it: <c>Post!</c>.</param>
    /// <param name="hasTotalCount">Whether the connection tells the length of the whole list.</param>
    public static TypeRegistry Connection<T>(this TypeRegistry types, string name, string nodeType, bool hasTotalCount)
    {
        types.Add(new ObjectType(name + "Edge", lookup =>
        [
            new FieldDefinition { Name = "cursor", Type = lookup["String!"], Description = "The entry's place, to go on from.", PureResolver = static edge => ((Edge<T>)edge).Cursor },
            new FieldDefinition { Name = "node", Type = lookup[nodeType], Description = "The entry.", PureResolver = static edge => ((Edge<T>)edge).Node },
        ])
        {
            Description = "An entry of a page.",
            RuntimeType = typeof(Edge<T>),
        });
        types.Add(new ObjectType(name + "Connection", lookup => Fields<T>(lookup, name, nodeType, hasTotalCount))
        {
            Description = "A page of a list.",
            RuntimeType = typeof(Connection<T>),
        });
        return types.Add(PageInfo());
    }

    /// <summary>The arguments by which a page is chosen.</summary>
    public static IEnumerable<InputValueDefinition> Arguments(TypeLookup lookup) =>
    [
        new() { Name = "first", Type = lookup["Int"], Description = "The number of entries from the start, or behind `after`." },
        new() { Name = "after", Type = lookup["String"], Description = "The cursor to go on behind." },
        new() { Name = "last", Type = lookup["Int"], Description = "The number of entries from the end, or before `before`." },
        new() { Name = "before", Type = lookup["String"], Description = "The cursor to stop before." },
    ];

    /// <summary>The length of a page: what the reader asks for, else the field's default.</summary>
    public static ListSize Size(int defaultPageSize, int maxPageSize, bool requiresSizeInLists) => new(defaultPageSize, ["first", "last"], ["edges", "nodes"])
    {
        MaxSize = maxPageSize,
        RequiresSizeInLists = requiresSizeInLists,
    };

    private static IEnumerable<FieldDefinition> Fields<T>(TypeLookup lookup, string name, string nodeType, bool hasTotalCount)
    {
        yield return new() { Name = "pageInfo", Type = lookup["PageInfo!"], Description = "Where the page stands in the list.", PureResolver = static page => ((Connection<T>)page).PageInfo };
        yield return new() { Name = "edges", Type = lookup[$"[{name}Edge!]"], Description = "The entries with their cursors.", PureResolver = static page => ((Connection<T>)page).Edges };
        yield return new() { Name = "nodes", Type = lookup[$"[{nodeType}]"], Description = "The entries alone.", PureResolver = static page => NodesOf((Connection<T>)page) };
        if (hasTotalCount)
            yield return new() { Name = "totalCount", Type = lookup["Int"], Description = "The number of entries of the whole list.", PureResolver = static page => ((Connection<T>)page).TotalCount };
    }

    private static T[] NodesOf<T>(Connection<T> page)
    {
        var nodes = new T[page.Edges.Count];
        for (var index = 0; index < nodes.Length; index++) nodes[index] = page.Edges[index].Node;
        return nodes;
    }

    private static ObjectType PageInfo() => new("PageInfo", lookup =>
    [
        new FieldDefinition { Name = "hasNextPage", Type = lookup["Boolean!"], Description = "Whether entries follow the page.", PureResolver = static info => ((ConnectionPageInfo)info).HasNextPage },
        new FieldDefinition { Name = "hasPreviousPage", Type = lookup["Boolean!"], Description = "Whether entries precede the page.", PureResolver = static info => ((ConnectionPageInfo)info).HasPreviousPage },
        new FieldDefinition { Name = "startCursor", Type = lookup["String"], Description = "The first entry's cursor.", PureResolver = static info => ((ConnectionPageInfo)info).StartCursor },
        new FieldDefinition { Name = "endCursor", Type = lookup["String"], Description = "The last entry's cursor.", PureResolver = static info => ((ConnectionPageInfo)info).EndCursor },
    ])
    {
        Description = "Where a page stands in its list.",
        RuntimeType = typeof(ConnectionPageInfo),
    };
}
