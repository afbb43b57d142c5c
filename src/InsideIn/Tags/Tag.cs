namespace InsideIn.Tags;

/// <summary>A word under which texts are found. It is everybody's: no group has tags of its own.</summary>
/// <param name="Id">The id, which follows from the folded word: nobody makes a tag, and there is none to delete.</param>
/// <param name="Name">The word as it was first written where the viewer may read, without its <c>#</c>; as it was asked for where it stands in nothing that the viewer may read.</param>
public sealed record Tag(Guid Id, string Name)
{
    /// <summary>The most tags of one text.</summary>
    public const int Most = 10;

    /// <summary>The tag that somebody means by a word, with or without its <c>#</c>. Shape: null for what could not be typed as a tag.</summary>
    public static Tag? Named(string typed)
    {
        var name = RichText.Clean(typed).TrimStart('#');
        return Markup.TagLength($"#{name}", 0) == name.Length + 1 ? new Tag(TagWord.IdOf(TagWord.Fold(name)), name) : null;
    }
}
