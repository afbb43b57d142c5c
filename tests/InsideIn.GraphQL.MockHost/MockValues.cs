using System.Globalization;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.MockHost;

/// <summary>An object of the made-up data: the key from which its fields follow, and its type.</summary>
/// <param name="Key">The key of the field or list item that made it.</param>
/// <param name="TypeName">Its object type.</param>
public sealed record MockObject(MockKey Key, string TypeName);

/// <summary>The value at each key: nothing but the key and the type decide, so any engine with these rules gives the same answer.</summary>
public sealed class MockValues(Schema schema)
{
    /// <summary>The value of a field. Errors: a <see cref="GraphQLException"/> at every nineteenth key.</summary>
    public object? OfField(MockKey key, GraphQLType type) =>
        key.Hash % 19 == 3 ? throw new GraphQLException("This field fails by its key.") : Of(key, type);

    private object? Of(MockKey key, GraphQLType type)
    {
        var isNull = type is NonNullType ? key.Hash % 29 == 7 : key.Hash % 11 == 5;
        return isNull ? null : OfNullable(key, type.Nullable);
    }

    private object OfNullable(MockKey key, GraphQLType type)
    {
        var h = key.Hash;
        return type switch
        {
            ListType list => Enumerable.Range(0, (int)(h % 4)).Select(index => Of(key.Item(index), list.Item)).ToArray(),
            EnumType values => values.Values[(int)(h % values.Values.Count)].Name,
            CompositeType composite => ObjectOf(key, schema.PossibleTypesOf(composite)),
            _ => type.Named.Name switch
            {
                "Int" => (int)(h % 2001) - 1000,
                "Float" => ((h % 4001) - 2000.0) / 8,
                "Boolean" => ((h >> 4) & 1) == 1,
                "ID" => string.Create(CultureInfo.InvariantCulture, $"id{h % 1000}"),
                _ => $"s{h:x8}",
            },
        };
    }

    private static MockObject ObjectOf(MockKey key, IReadOnlyList<ObjectType> possible) => new(key, possible[(int)(key.Hash % possible.Count)].Name);
}
