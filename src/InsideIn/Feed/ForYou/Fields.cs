using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Feed;

/// <summary>Whether a question is in somebody's field.</summary>
internal static class Fields
{
    /// <summary>Those of the skills that an unanswered question names, word by word.</summary>
    public static IEnumerable<string> Among(IReadOnlyList<string> skills, Post post)
    {
        if (post is not { Kind: PostKind.Question, AcceptedAnswer: null } || skills.Count == 0)
        {
            return [];
        }

        var asked = Words($"{post.Title} {post.Body.ToPlainText()}");
        return skills.Where(skill => asked.Contains(Words(skill), StringComparison.Ordinal));
    }

    /// <summary>The folded words of a text, with a blank around each; signs that mean something in names of skills, as in C++ and C#, belong to words.</summary>
    private static string Words(string text)
    {
        var signs = Names.Fold(text).Select(sign => char.IsLetterOrDigit(sign) || sign is '+' or '#' ? sign : ' ');
        return $" {string.Join(' ', string.Concat(signs).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
    }
}
