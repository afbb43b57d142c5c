using System.Security.Cryptography;
using System.Text;
using InsideIn.Conversations;
using InsideIn.Demo.Content;
using InsideIn.Documents;
using InsideIn.GraphQL;
using InsideIn.Kernel;
using InsideIn.Media;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Demo.Seed;

/// <summary>Publishes one post of each kind, with polls in which people have voted and a file, so that all of it can be seen.</summary>
internal static class SeedKinds
{
    public static async Task RunAsync(DemoNetwork network, Random random, CancellationToken cancellationToken)
    {
        var kinds = DemoContent.Kinds;
        var ask = network.Groups["ask-anything"];
        var guild = network.Groups["engineering-guild"];
        await AskAsync(network, ask, random, cancellationToken);
        await PublishAsync(network, ask.Members[1], ask, random, 9, new Publication([], kinds.Unanswered.Text, default) { Details = new PostDetails(null, new QuestionDetails(kinds.Unanswered.Title), null, null) }, cancellationToken);
        var article = await PublishAsync(network, guild.Members[^1], guild, random, 30, new Publication([], kinds.Article.Text, default) { Details = new PostDetails(new ArticleDetails(kinds.Article.Title, null), null, null, null) }, cancellationToken);
        await PublishAsync(network, ask.Members[2], ask, random, 6, new Publication([], kinds.Share, default) { Shared = article.Subject }, cancellationToken);
        await PublishAsync(network, ask.Members[1], ask, random, 5, new Publication([], kinds.Praise, default) { Details = new PostDetails(null, null, new PraiseDetails([ask.Members[3].Id, ask.Members[4].Id], PraiseValue.Teamwork), null) }, cancellationToken);
        await PublishAsync(network, guild.Members[0], guild, random, 4, new Publication([], kinds.Announcement.Text, default) { Details = new PostDetails(null, null, null, new AnnouncementDetails(network.Now.AddDays(5), kinds.Announcement.Title)) }, cancellationToken);
        await CarryAsync(network, guild, random, cancellationToken);
        await PollAsync(network, ask, random, new PollDetails(PollMethod.Multi, false, PollResultsShown.Always, null, kinds.Poll.Options), kinds.Poll.Text, cancellationToken);
        await PollAsync(network, guild, random, new PollDetails(PollMethod.Single, true, PollResultsShown.AfterOwnVote, network.Now.AddDays(3), kinds.SecretPoll.Options), kinds.SecretPoll.Text, cancellationToken);
        await PollAsync(network, network.Groups["books-and-bread"], random, new PollDetails(PollMethod.Ranked, false, PollResultsShown.Always, network.Now.AddDays(6), kinds.RankedPoll.Options), kinds.RankedPoll.Text, cancellationToken);
        await PollAsync(network, ask, random, new PollDetails(PollMethod.Single, false, PollResultsShown.WinnerAfterClose, network.Now.AddHours(-1), kinds.WinnerPoll.Options), kinds.WinnerPoll.Text, cancellationToken);
    }

    private static Task<Post> PublishAsync(DemoNetwork network, Employee author, SeededGroup group, Random random, int hoursAgo, Publication publication, CancellationToken cancellationToken) =>
        network.PublishAsync(publication with { GroupIds = [group.Group.Id], ClientKey = random.NextGuid() }, author, network.Now.AddHours(-hoursAgo), cancellationToken);

    private static async Task AskAsync(DemoNetwork network, SeededGroup group, Random random, CancellationToken cancellationToken)
    {
        var asked = DemoContent.Kinds.Question;
        var asker = group.Members[3];
        var question = await PublishAsync(network, asker, group, random, 20, new Publication([], asked.Text, default) { Details = new PostDetails(null, new QuestionDetails(asked.Title), null, null) }, cancellationToken);
        var answer = DemoNetwork.Must(await AddComment.AddCommentAsync(
            new NodeId("Post", question.Id), null, asked.Answer!, random.NextGuid(), null, null, network.As(group.Members[4]), network.Rights, network.Mentioning, network.Store, new Moment(network.Now.AddHours(-19)), cancellationToken));
        DemoNetwork.Must(await AcceptAnswer.AcceptAnswerAsync(answer.Id, network.As(asker), network.Rights, network.Store, new Moment(network.Now.AddHours(-18)), cancellationToken));
    }

    private static async Task PollAsync(DemoNetwork network, SeededGroup group, Random random, PollDetails details, string text, CancellationToken cancellationToken)
    {
        var post = await PublishAsync(network, group.Members[0], group, random, 8, new Publication([], text, default) { Poll = details }, cancellationToken);
        var poll = (await network.Store.GetAsync(PollStore.Polls, post.PollId!.Value, cancellationToken))!.Document;
        using var turns = new Turnstile();
        foreach (var voter in random.Some(group.Members, 23))
        {
            var chosen = random.Some(poll.Options, poll.Method == PollMethod.Single ? 1 : 2).Select(option => option.Id).ToList();
            DemoNetwork.Must(await CastVote.CastVoteAsync(poll.Id, chosen, network.As(voter), network.Rights, turns, network.Store, new Moment(network.Now.AddHours(-7)), cancellationToken));
        }
    }

    private static async Task CarryAsync(DemoNetwork network, SeededGroup group, Random random, CancellationToken cancellationToken)
    {
        var list = DemoContent.Kinds.List;
        var content = Encoding.UTF8.GetBytes(list.Content);
        var author = group.Members[^1];
        await using var draft = await network.Store.Blobs.BeginAsync(cancellationToken);
        await draft.WriteAsync(content, cancellationToken);
        await draft.KeepAsync(cancellationToken);
        var announced = FileAnnouncement.Parse(list.FileName, "text/csv", content.Length, Convert.ToHexStringLower(SHA256.HashData(content))).Value!;
        var file = MediaFile.Await(random.NextGuid(), author.Id, announced, network.Now.AddHours(-3)).Arrive(content.Length, size: null, network.Now.AddHours(-3)) with { Hash = $"{draft.Id}" };
        await network.Store.CommitAsync(new Batch().Insert(MediaStore.Files, file), cancellationToken);
        await PublishAsync(network, author, group, random, 3, new Publication([], list.Text, default) { Attachments = [new Attachment(file.Id, null)] }, cancellationToken);
    }
}
