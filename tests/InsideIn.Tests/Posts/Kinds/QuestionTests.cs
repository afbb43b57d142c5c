using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Posts;

[Collection(NetworkCollection.Name)]
public class QuestionTests(RunningNetwork running)
{
    private const string Accept = "mutation($commentId: ID!) { acceptAnswer(input: { commentId: $commentId }) { post { acceptedAnswer { comment { id } acceptedBy { id } } } errors { ... on Error { code } } } }";
    private const string Unaccept = "mutation($postId: ID!) { unacceptAnswer(input: { postId: $postId }) { post { acceptedAnswer { comment { id } } } errors { ... on Error { code } } } }";

    private readonly Network network = running.Network;
    private readonly Cast cast = running.Network.Cast;

    [Fact]
    public async Task The_asker_accepts_an_answer_and_changes_their_mind()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var question = await cast.Author.AskQuestionAsync(group);
        var first = await cast.Member.CommentAsync(question, "Ask Ola.");
        var second = await cast.GroupOwner.CommentAsync(question, "It stands in the handbook.");
        var before = await network.Store.LastPositionAsync();

        Assert.Equal(first, (await AcceptAsync(cast.Author, first)).TextAt("acceptAnswer.post.acceptedAnswer.comment.id"));
        var changed = await AcceptAsync(cast.Author, second);

        Assert.Equal(second, changed.TextAt("acceptAnswer.post.acceptedAnswer.comment.id"));
        Assert.Equal(cast.Author.Id, changed.TextAt("acceptAnswer.post.acceptedAnswer.acceptedBy.id"));
        Assert.Equal(["AnswerAccepted", "AnswerAccepted"], await FactsAfterAsync(before));

        // Table A, question with accepted answer: each change of mind stands in the log.
        (await cast.Author.AskAsync("mutation($postId: ID!) { unacceptAnswer(input: { postId: $postId }) { post { acceptedAnswer { acceptedAt } } } }", new { postId = question })).Expected();
        Assert.Equal(["AnswerAccepted", "AnswerAccepted", "AnswerUnaccepted"], await FactsAfterAsync(before));
    }

    [Fact]
    public async Task Only_the_asker_and_an_owner_of_the_group_accept()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var question = await cast.Author.AskQuestionAsync(group);
        var comment = await cast.Member.CommentAsync(question, "Here.");

        Assert.Equal(["NOT_ALLOWED"], (await AcceptAsync(cast.Member, comment)).RefusalsOf("acceptAnswer"));
        Assert.Equal(["NOT_FOUND"], (await AcceptAsync(cast.Outsider, comment)).RefusalsOf("acceptAnswer"));
        Assert.Empty((await AcceptAsync(cast.GroupOwner, comment)).RefusalsOf("acceptAnswer"));
    }

    [Fact]
    public async Task A_comment_on_something_else_answers_no_question()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var comment = await cast.Author.CommentAsync(await cast.Author.PublishAsync(group, "No question."), "Here.");

        Assert.Equal(["NOT_FOUND"], (await AcceptAsync(cast.Author, comment)).RefusalsOf("acceptAnswer"));
    }

    [Fact]
    public async Task A_group_lists_its_unanswered_questions_from_one_index()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var answered = await cast.Author.AskQuestionAsync(group, "One?");
        var open = await cast.Author.AskQuestionAsync(group, "Two?");
        await cast.Author.PublishAsync(group, "No question.");
        await AcceptAsync(cast.Author, await cast.Member.CommentAsync(answered, "One."));

        IReadOnlyList<string?> listed = [];
        var calls = await StoreCalls.OfAsync(async () => listed = await UnansweredAsync(cast.Member, group));

        Assert.Equal([open], listed);
        Assert.Single(calls, call => call.StartsWith("documents.pick posts", StringComparison.Ordinal));
        Assert.Empty(await UnansweredAsync(cast.Outsider, group));

        await cast.Author.AskAsync(Unaccept, new { postId = answered });
        Assert.Equal([open, answered], await UnansweredAsync(cast.Member, group));
    }

    [Fact]
    public async Task A_question_whose_answer_is_deleted_is_unanswered_again()
    {
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);
        var question = await cast.Author.AskQuestionAsync(group);
        var comment = await cast.Member.CommentAsync(question, "Here.");
        await AcceptAsync(cast.Author, comment);
        Assert.Empty(await UnansweredAsync(cast.Member, group));

        await cast.Member.AskAsync("mutation($id: ID!) { deleteComment(input: { commentId: $id }) { comment { id } } }", new { id = comment });

        await PrivacyDoings.UntilAsync(async () => (await UnansweredAsync(cast.Member, group)).Count == 1);
    }

    private static async Task<Answer> AcceptAsync(Employee person, string commentId) => (await person.AskAsync(Accept, new { commentId })).Expected();

    private static async Task<IReadOnlyList<string?>> UnansweredAsync(Employee reader, string group) =>
        (await reader.AskAsync("query($id: ID!) { node(id: $id) { ... on Group { unansweredQuestions { nodes { id } } } } }", new { id = group })).Expected().TextsAt("node.unansweredQuestions.nodes", "id");

    private async Task<IReadOnlyList<string>> FactsAfterAsync(long position)
    {
        var last = await network.Store.LastPositionAsync();
        var names = new List<string>();
        await foreach (var fact in network.Store.Tail(position))
        {
            names.Add(fact.Fact.GetType().Name);
            if (fact.Position >= last)
            {
                break;
            }
        }

        return [.. names.Where(name => name.StartsWith("Answer", StringComparison.Ordinal))];
    }
}
