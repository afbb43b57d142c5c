using System.Globalization;
using InsideIn.Conversations;
using InsideIn.Demo.Content;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Demo.Seed;

/// <summary>Lets things happen to Ana in the last hours, so that her notices show what they can be about.</summary>
internal static class SeedNotices
{
    public static async Task RunAsync(DemoNetwork network, Random random, CancellationToken cancellationToken)
    {
        var words = DemoContent.Notices;
        var everybody = network.Groups["everybody"];
        var question = await PublishAsync(network, "ana", everybody, 6, random, words.Question.Text, new PostDetails(null, new QuestionDetails(words.Question.Title), null, null), cancellationToken);
        var answer = await CommentAsync(network, "ben", question, words.Question.Answer!, 5, random, cancellationToken);
        await CommentAsync(network, "dirk", question, words.Reply, 4, random, cancellationToken);
        DemoNetwork.Must(await AcceptAnswer.AcceptAnswerAsync(answer.Id, network.As(network["ana"]), network.Rights, network.Store, new Moment(network.Now.AddHours(-4)), cancellationToken));
        await DemoNetwork.EachAsync(random.Some(network.People, 14), (person, token) => ReactAsync(network, person, question, token), cancellationToken);

        var other = await PublishAsync(network, "carla", everybody, 3, random, words.Reply, null, cancellationToken);
        await CommentAsync(network, "carla", other, string.Format(CultureInfo.InvariantCulture, words.Mention, "Ana", new NodeId("Person", network["ana"].Id)), 3, random, cancellationToken);
        await PublishAsync(network, "ben", everybody, 2, random, words.Praise, new PostDetails(null, null, new PraiseDetails([network["ana"].Id], PraiseValue.Teamwork), null), cancellationToken);
        await PollAsync(network, everybody, random, cancellationToken);
        await DoorsAsync(network, random, cancellationToken);
    }

    private static Task<Post> PublishAsync(DemoNetwork network, string author, SeededGroup group, int hoursAgo, Random random, string text, PostDetails? details, CancellationToken cancellationToken) =>
        network.PublishAsync(new Publication([group.Group.Id], text, random.NextGuid()) { Details = details }, network[author], network.Now.AddHours(-hoursAgo), cancellationToken);

    private static async Task<Comment> CommentAsync(DemoNetwork network, string author, Post post, string text, int hoursAgo, Random random, CancellationToken cancellationToken) =>
        DemoNetwork.Must(await AddComment.AddCommentAsync(
            new NodeId("Post", post.Id), null, text, random.NextGuid(), null, null, network.As(network[author]), network.Rights, network.Mentioning, network.Store, new Moment(network.Now.AddHours(-hoursAgo)), cancellationToken));

    private static async Task ReactAsync(DemoNetwork network, Employee person, Post post, CancellationToken cancellationToken) =>
        await AddReaction.AddReactionAsync(new NodeId("Post", post.Id), ReactionKind.Like, network.As(person), network.Rights, network.Store, new Moment(network.Now.AddHours(-3)), cancellationToken);

    /// <summary>A poll of Ben's in which Ana votes, and which he closes.</summary>
    private static async Task PollAsync(DemoNetwork network, SeededGroup group, Random random, CancellationToken cancellationToken)
    {
        var asked = DemoContent.Notices.Poll;
        var details = new PollDetails(PollMethod.Single, false, PollResultsShown.Always, null, asked.Options);
        var post = await network.PublishAsync(new Publication([group.Group.Id], asked.Text, random.NextGuid()) { Poll = details }, network["ben"], network.Now.AddHours(-5), cancellationToken);
        var poll = (await network.Store.GetAsync(PollStore.Polls, post.PollId!.Value, cancellationToken))!.Document;
        using var turns = new Turnstile();
        foreach (var (voter, option) in new[] { ("ana", 0), ("carla", 1), ("dirk", 0) })
        {
            DemoNetwork.Must(await CastVote.CastVoteAsync(poll.Id, [poll.Options[option].Id], network.As(network[voter]), network.Rights, turns, network.Store, new Moment(network.Now.AddHours(-4)), cancellationToken));
        }

        DemoNetwork.Must(await ChangePoll.ClosePollAsync(poll.Id, network.As(network["ben"]), network.Rights, network.Store, new Moment(network.Now.AddHours(-1)), cancellationToken));
    }

    /// <summary>A group of Ana's into which two ask to be let, and one into which Carla invites her.</summary>
    private static async Task DoorsAsync(DemoNetwork network, Random random, CancellationToken cancellationToken)
    {
        var words = DemoContent.Notices;
        var hour = new Moment(network.Now.AddHours(-2));
        var ids = new Ids(hour, random);
        var own = DemoNetwork.Must(await CreateGroup.CreateGroupAsync(words.Group, words.GroupAbout, GroupPrivacy.Closed, clientKey: null, network.As(network["ana"]), network.Store, ids, hour, cancellationToken));
        network.Enter(network["ana"], own.Id, GroupRole.Owner);
        foreach (var asking in new[] { "ben", "dirk" })
        {
            DemoNetwork.Must(await RequestMembership.RequestMembershipAsync(own.Id, words.Wish, network.As(network[asking]), network.Store, hour, cancellationToken));
        }

        var other = DemoNetwork.Must(await CreateGroup.CreateGroupAsync(words.Invitation, words.InvitationAbout, GroupPrivacy.Closed, clientKey: null, network.As(network["carla"]), network.Store, ids, hour, cancellationToken));
        network.Enter(network["carla"], other.Id, GroupRole.Owner);
        DemoNetwork.Must(await InvitePerson.InvitePersonAsync(other.Id, network["ana"].Id, network.As(network["carla"]), network.Store, hour, cancellationToken));
    }
}
