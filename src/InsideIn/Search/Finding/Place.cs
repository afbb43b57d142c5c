namespace InsideIn.Search;

/// <summary>The parts of a result, in their order: first what has all that was sought in its title, then the rest, each the latest first.</summary>
internal enum Stage
{
    /// <summary>Everything that was sought stands in the title.</summary>
    Title,

    /// <summary>Something stands in the text alone.</summary>
    Text,

    /// <summary>In the title, with a slip forgiven.</summary>
    NearTitle,

    /// <summary>In the text, with a slip forgiven.</summary>
    NearText,
}

/// <summary>A place in a result: part and place in the index, none of which ever changes (rule R21).</summary>
internal readonly record struct Place(Stage Stage, Cursor Cursor)
{
    /// <summary>The opaque text of the place.</summary>
    public string Encode() => $"{(int)Stage}{Paging.Encode(Cursor)}";

    /// <summary>Reads a place. Errors: BAD_USER_INPUT when it is none of ours.</summary>
    public static Place Decode(string text)
    {
        var cursor = Paging.Decode(text.Length > 0 ? text[1..] : text);
        return text[0] is >= '0' and <= '3' && cursor.Keys.Count == 2 ? new Place((Stage)(text[0] - '0'), cursor) : new Place(default, Paging.Decode(""));
    }
}
