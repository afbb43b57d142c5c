using System.Buffers.Text;
using System.Text.Json;

namespace InsideIn.Kernel;

/// <summary>
/// The bridge between a connection and a store pick: cursors are keys and id of immutable values (rule R21), and a page is short only at the end (rule R23).
/// </summary>
public static class Paging
{
    /// <summary>The pick for one page, with one entry more than asked for, which tells whether another page follows. Errors: BAD_USER_INPUT for a cursor that is not one.</summary>
    public static Pick<T> Page<T>(this Pick<T> pick, PagingArguments paging)
        where T : class
    {
        var place = paging.After ?? paging.Before;
        return pick.Directed(paging).Behind(place is null ? null : Decode(place)).Take(paging.Limit + 1);
    }

    /// <summary>The pick in the direction in which the page is read.</summary>
    public static Pick<T> Directed<T>(this Pick<T> pick, PagingArguments paging)
        where T : class => paging.IsBackward ? pick with { IsReversed = !pick.IsReversed } : pick;

    /// <summary>The connection of a picked page. <paramref name="show"/> gives the node of an entry, or null where it may not be shown.</summary>
    public static Connection<TNode> ToConnection<TNode>(this IReadOnlyList<Entry> picked, PagingArguments paging, Func<Entry, TNode?> show)
        where TNode : class =>
        picked.ToPage(paging, entry => Encode(entry.Cursor)).ToConnection(show);

    /// <summary>The connection of a picked page, its nodes loaded by a loader, which leaves out what the viewer may not see.</summary>
    public static async Task<Connection<TNode>> ToConnectionAsync<TNode>(this IReadOnlyList<Entry> picked, PagingArguments paging, IDataLoader<Guid, TNode> loader, CancellationToken cancellationToken)
        where TNode : class
    {
        var ids = picked.Take(paging.Limit).Select(entry => entry.Id).ToList();
        var nodes = (await loader.LoadAsync(ids, cancellationToken)).Zip(ids).ToDictionary(pair => pair.Second, pair => pair.First);
        return picked.ToConnection(paging, entry => nodes[entry.Id]);
    }

    /// <summary>The opaque text of a place in an index.</summary>
    public static string Encode(Cursor cursor)
    {
        var parts = cursor.Keys.Select(key => key.Value switch { Guid id => $"u{id:N}", long number => number, var other => other is null ? null : (object)$"s{other}" });
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts.Append(cursor.Id.ToString("N"))));
    }

    /// <summary>Reads a cursor. Errors: BAD_USER_INPUT when it is none of ours.</summary>
    public static Cursor Decode(string text)
    {
        try
        {
            var parts = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(text)) ?? [];
            return new Cursor([.. parts[..^1].Select(KeyOf)], Guid.ParseExact(parts[^1].GetString()!, "N"));
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage("The cursor is none of this list's: expected 'cursor', 'startCursor' or 'endCursor' as an earlier page gave it.")
                .SetCode(ErrorCodes.BadUserInput)
                .Build());
        }
    }

    private static Key KeyOf(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Null => default,
        JsonValueKind.Number => part.GetInt64(),
        _ => part.GetString() switch
        {
            ['u', .. var id] => Guid.ParseExact(id, "N"),
            ['s', .. var plain] => plain,
            _ => throw new FormatException(),
        },
    };
}
