using InsideIn.Kit;

namespace InsideIn.Tests.Outward;

/// <summary>Offering and withdrawing through the API, as the web client does it.</summary>
internal static class Offering
{
    public const string Offer =
        "mutation($input: OfferPostInput!) { offerPost(input: $input) { consent { id status contentHash revisionNumber channels attribution grantedAt expiresAt noticeVersion text } errors { __typename ... on Error { code message } } } }";

    /// <summary>What the author would agree to: read from the preview and the notice, like a person who reads before the yes.</summary>
    public static async Task<Dictionary<string, object?>> TermsAsync(this Employee author, string postId)
    {
        var shown = (await author.AskAsync(
            "query($id: ID!) { outwardNotice { version text hash } node(id: $id) { ... on Post { revisionNumber offerPreview { contentHash revisionNumber mayOffer } } } }",
            new { id = postId })).Expected();
        return new()
        {
            ["postId"] = postId,
            ["revisionNumber"] = shown.NumberAt("node.offerPreview.revisionNumber"),
            ["contentHash"] = shown.TextAt("node.offerPreview.contentHash"),
            ["channels"] = new[] { "COMPANY_PAGE" },
            ["attribution"] = "FULL_NAME",
            ["noticeVersion"] = shown.TextAt("outwardNotice.version"),
        };
    }

    /// <summary>Offers a post as it stands. The answer is the consent's id.</summary>
    public static async Task<string> OfferAsync(this Employee author, string postId)
    {
        var answer = await author.AskAsync(Offer, new { input = await author.TermsAsync(postId) });
        return answer.Expected().TextAt("offerPost.consent.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Offers a post on terms that differ from those shown in one thing.</summary>
    public static async Task<Answer> OfferWithAsync(this Employee author, string postId, string name, object? value)
    {
        var terms = await author.TermsAsync(postId);
        terms[name] = value;
        return (await author.AskAsync(Offer, new { input = terms })).Expected();
    }

    public static async Task<Answer> WithdrawAsync(this Employee author, string consentId) => (await author.AskAsync(
        "mutation($id: ID!) { withdrawConsent(input: { consentId: $id }) { consent { id status withdrawnAt } errors { ... on Error { code } } } }",
        new { id = consentId })).Expected();

    public static async Task EditAsync(this Employee author, string postId, string text, int baseRevision = 1)
    {
        var answer = await author.AskAsync(
            "mutation($input: EditPostInput!) { editPost(input: $input) { post { id } errors { ... on Error { code } } } }",
            new { input = new { postId, text, baseRevision } });
        _ = answer.Expected().TextAt("editPost.post.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>The texts on the desk, in its order.</summary>
    public static async Task<IReadOnlyList<string?>> DeskAsync(this Employee reader, int first = 50) =>
        (await reader.AskAsync("query($first: Int!) { offers(first: $first) { nodes { text } } }", new { first })).Expected().TextsAt("offers.nodes", "text");
}
