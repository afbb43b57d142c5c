using InsideIn.Kit;

namespace InsideIn.Tests.Posts;

/// <summary>How tests publish posts of any kind through the API.</summary>
internal static class KindDoings
{
    private const string Publish = """
        mutation($input: PublishPostInput!) {
          publishPost(input: $input) {
            post {
              id kind title text sharesSubject mayAcceptAnswer
              praise { value people { id } }
              announcement { endsAt }
              acceptedAnswer { comment { id } acceptedBy { id } }
              sharedSubject { __typename ... on Post { id text } ... on Event { id } }
              attachments { id fileName altText path isPicture }
            }
            errors { __typename ... on Error { code message } }
          }
        }
        """;

    /// <summary>Publishes with what a kind needs; the answer as it came.</summary>
    public static Task<Answer> PublishKindAsync(this Employee author, string groupId, object? details = null, string text = "Words.", string? sharedId = null, object? attachments = null, Guid? clientKey = null)
    {
        author.Network.Clock.Advance(TimeSpan.FromSeconds(1));
        return author.AskAsync(Publish, new { input = new { groupIds = new[] { groupId }, text, details, sharedId, attachments, clientKey = clientKey ?? author.Network.NewClientKey() } });
    }

    /// <summary>Asks a question. The answer is its id.</summary>
    public static async Task<string> AskQuestionAsync(this Employee asker, string groupId, string title = "Who knows?", string text = "")
    {
        var answer = await asker.PublishKindAsync(groupId, new { question = new { title } }, text);
        return answer.Expected().TextAt("publishPost.post.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Announces until a moment; the answer as it came.</summary>
    public static Task<Answer> AnnounceAsync(this Employee author, string groupId, TimeSpan length) =>
        author.PublishKindAsync(groupId, new { announcement = new { endsAt = author.Network.Clock.GetUtcNow().AddSeconds(1) + length } });

    /// <summary>Shares something. The answer is the id of the post that shares it.</summary>
    public static async Task<string> ShareAsync(this Employee author, string groupId, string sharedId)
    {
        var answer = await author.PublishKindAsync(groupId, text: "", sharedId: sharedId);
        return answer.Expected().TextAt("publishPost.post.id") ?? throw new InvalidOperationException(answer.Text);
    }
}
