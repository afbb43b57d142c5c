using InsideIn.Audit;
using InsideIn.Posts;

namespace InsideIn.Outward;

/// <summary>One version of a post, copied when its author agrees to it; it never changes.</summary>
/// <param name="RevisionNumber">The number of the post's revision.</param>
/// <param name="Body">What it says. Shape: empty once the post is deleted.</param>
/// <param name="Canonical">Its canonical form (rule C-5): the text with the version of the form, 1 for plain words and 2 for the markup of a text that has more. Shape: empty once the post is deleted.</param>
/// <param name="ContentHash">The SHA-256 of the canonical form.</param>
public sealed record PostVersion(int RevisionNumber, RichText Body, string Canonical, string ContentHash)
{
    /// <summary>The version of a post that stands now.</summary>
    public static PostVersion Of(Post post)
    {
        var canonical = post.Body.IsPlain ? CanonicalJson.Of(new { Body = post.Body.ToPlainText(), V = 1 }) : CanonicalJson.Of(new { Body = post.Body.ToSource(), V = 2 });
        return new PostVersion(post.RevisionNumber, post.Body, canonical, CanonicalJson.Hash(canonical));
    }

    /// <summary>What is kept once the author has deleted the post, or the text was taken away: the hash, by which a kept receipt still proves its text.</summary>
    public PostVersion WithoutText() => this with { Body = RichText.Empty, Canonical = "" };

    /// <summary>The version without an erased person's name.</summary>
    public PostVersion Forget(Pseudonym who) => this with { Body = who.Replace(Body), Canonical = who.Replace(Canonical) };

    /// <summary>Whether both are the same revision with the same bytes. An edit and its reversal are not: the author is asked again.</summary>
    public bool IsSameAs(PostVersion other) => RevisionNumber == other.RevisionNumber && ContentHash == other.ContentHash;
}
