using InsideIn.GraphQL;
using InsideIn.Kit;

namespace InsideIn.Tests.Polls;

/// <summary>How tests ask and vote through the API.</summary>
internal static class PollDoings
{
    private const string Publish = """
        mutation($input: PublishPostInput!) {
          publishPost(input: $input) { post { id poll { id method isSecret options { id text } } } errors { __typename ... on Error { code message } } }
        }
        """;

    private const string Vote = "mutation($pollId: ID!, $optionIds: [ID!]!) { castVote(input: { pollId: $pollId, optionIds: $optionIds }) { poll { id viewerHasVoted voteCount } errors { __typename ... on Error { code message } } } }";

    private const string Read = """
        query($id: ID!) {
          node(id: $id) {
            ... on Poll {
              isClosed viewerHasVoted viewerChoice { text } voteCount resultsState
              results { countedVotes counts { option { text } count } leading { text } rounds { counts { option { text } count } exhaustedCount eliminated { text } } }
              ballots { nodes { person { id } options { text } } }
            }
          }
        }
        """;

    /// <summary>Publishes a post with a poll; the answer as it came.</summary>
    public static Task<Answer> TryPollAsync(this Employee author, string groupId, string method = "SINGLE", bool isSecret = false, string showResults = "ALWAYS", TimeSpan? length = null, params string[] options) =>
        author.AskAsync(Publish, new
        {
            input = new
            {
                groupIds = new[] { groupId },
                text = "Which?",
                clientKey = author.Network.NewClientKey(),
                poll = new { method, isSecret, showResults, closesAt = length is { } open ? author.Network.Clock.GetUtcNow() + open : default(DateTimeOffset?), options = options.Length > 0 ? options : ["Tea", "Coffee", "Water"] },
            },
        });

    /// <summary>Publishes a post with a poll.</summary>
    public static async Task<AskedPoll> PollAsync(this Employee author, string groupId, string method = "SINGLE", bool isSecret = false, string showResults = "ALWAYS", TimeSpan? length = null, params string[] options)
    {
        var answer = (await author.TryPollAsync(groupId, method, isSecret, showResults, length ?? (isSecret ? TimeSpan.FromHours(2) : null), options)).Expected();
        var poll = answer.At("publishPost.post.poll");
        return new AskedPoll(
            answer.TextAt("publishPost.post.id") ?? throw new InvalidOperationException(answer.Text),
            poll.GetProperty("id").GetString()!,
            poll.GetProperty("options").EnumerateArray().ToDictionary(option => option.GetProperty("text").GetString()!, option => option.GetProperty("id").GetString()!));
    }

    /// <summary>Votes; the answer as it came.</summary>
    public static Task<Answer> VoteAsync(this Employee voter, AskedPoll poll, params string[] options) =>
        voter.AskAsync(Vote, new { pollId = poll.Id, optionIds = options.Select(option => poll.OptionIds[option]) });

    /// <summary>The poll as somebody sees it.</summary>
    public static async Task<Answer> ReadPollAsync(this Employee reader, AskedPoll poll) => (await reader.AskAsync(Read, new { id = poll.Id })).Expected();

    /// <summary>The counts of the results, in the poll's order.</summary>
    public static IReadOnlyList<int> Counts(this Answer answer) => [.. answer.At("node.results.counts").EnumerateArray().Select(count => count.GetProperty("count").GetInt32())];
}

/// <summary>A poll that was published.</summary>
/// <param name="PostId">The post.</param>
/// <param name="Id">The poll.</param>
/// <param name="OptionIds">The options' ids by their texts.</param>
internal sealed record AskedPoll(string PostId, string Id, IReadOnlyDictionary<string, string> OptionIds)
{
    public Guid Key => NodeId.TryParse(Id, out var id) ? id.Key : throw new InvalidOperationException(Id);

    public Guid KeyOf(string option) => NodeId.TryParse(OptionIds[option], out var id) ? id.Key : throw new InvalidOperationException(option);
}
