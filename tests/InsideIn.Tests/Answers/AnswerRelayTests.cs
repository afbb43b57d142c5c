using InsideIn.Answers;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Polls;
using InsideIn.Tests.Posts;
using InsideIn.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Answers;

/// <summary>Part 3 no. 8. The clock moves by days, so this has a network of its own; each test begins in a week in which nobody was asked yet, and without requests.</summary>
public class AnswerRelayTests : IClassFixture<RunningNetwork>, IAsyncLifetime
{
    private const string Decline = "mutation($requestId: ID!) { declineAnswerRequest(input: { requestId: $requestId }) { answerRequest { state } errors { ... on Error { code } } } }";
    private const string PassOn = "mutation($requestId: ID!, $toPersonId: ID!) { passOnAnswerRequest(input: { requestId: $requestId, toPersonId: $toPersonId }) { answerRequest { state } errors { ... on Error { code message } } } }";

    private static readonly TimeSpan Soon = TimeSpan.FromDays(4);

    private readonly Network network;
    private readonly Cast cast;

    public AnswerRelayTests(RunningNetwork running)
    {
        network = running.Network;
        cast = network.Cast;
    }

    public async Task InitializeAsync()
    {
        network.Clock.Advance(TimeSpan.FromDays(8));
        await RelayAsync();
        foreach (var person in new[] { cast.Member, cast.GroupOwner, cast.Manager, cast.Newcomer, cast.Hr, cast.Author, cast.Outsider })
        {
            while (await RequestIdAsync(person) is { } requestId)
            {
                await person.AskAsync(Decline, new { requestId });
            }
        }

        network.Clock.Advance(TimeSpan.FromDays(8));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_question_without_an_answer_is_brought_to_who_knows_after_eight_working_hours()
    {
        await SkillAsync("barometry", cast.Member);
        var group = await GroupAsync();
        var question = await AskAsync(group, "Who understands barometry?");
        var due = (await network.Store.GetAsync(AnswerStore.Questions, KeyOf(question)))!.Document.DueAt;

        network.Clock.Advance(due - network.Clock.GetUtcNow() - TimeSpan.FromSeconds(1));
        await RelayAsync();
        Assert.Empty(await RequestsAsync(cast.Member));

        var before = await network.Store.LastPositionAsync();
        network.Clock.Advance(TimeSpan.FromSeconds(1));
        await RelayAsync();
        await RelayAsync();

        Assert.Equal([question], await RequestsAsync(cast.Member));
        var told = Assert.Single((await network.FactsAsync(before)).OfType<AnswerRequested>());
        Assert.Equal((Guid.Empty, cast.Member.PersonId, KeyOf(question)), (told.ActorId, told.PersonId, told.PostId));
    }

    [Fact]
    public async Task At_most_three_are_asked_and_those_first_for_whom_most_speaks()
    {
        Employee[] knowers = [cast.Member, cast.Manager, cast.Newcomer, cast.Hr];
        await SkillAsync("hydrology", knowers);
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, [cast.Author, .. knowers]);
        var answered = await cast.Author.AskQuestionAsync(group, "Where is the ladder?");
        await AcceptAsync(cast.Author, await cast.Hr.CommentAsync(answered, "Behind the door."));
        await cast.Manager.WritePageAsync(group, "Hydrology in ten minutes", "Water flows.");
        var question = await AskAsync(group, "Hydrology, anybody?");

        network.Clock.Advance(Soon);
        await RelayAsync();

        var asked = await Task.WhenAll(knowers.Select(async knower => (await RequestsAsync(knower)).Contains(question)));
        Assert.Equal(3, asked.Count(isAsked => isAsked));
        Assert.True(asked[1] && asked[3]);
        Assert.Equal(["ACCEPTED_ANSWER", "SKILL"], await ProofsAsync(cast.Hr));
        Assert.Equal(["PAGE_EDIT", "SKILL"], await ProofsAsync(cast.Manager));
    }

    // R1, R3
    [Fact]
    public async Task Nobody_outside_the_questions_readers_is_asked_nor_the_asker()
    {
        await SkillAsync("limnology", cast.Member, cast.Outsider, cast.Author, cast.Leaver);
        var question = await AskAsync(await GroupAsync(), "Limnology?");

        network.Clock.Advance(Soon);
        await RelayAsync();

        Assert.Equal([question], await RequestsAsync(cast.Member));
        Assert.Empty(await RequestsAsync(cast.Outsider));
        Assert.Empty(await RequestsAsync(cast.Author));
    }

    [Fact]
    public async Task Nobody_is_asked_more_than_twice_a_week_over_all_groups()
    {
        await SkillAsync("seismology", cast.Member);
        for (var number = 0; number < 3; number++)
        {
            await AskAsync(await GroupAsync(), $"Seismology {number}?");
        }

        network.Clock.Advance(Soon);
        await RelayAsync();
        Assert.Equal(2, (await RequestsAsync(cast.Member)).Count);

        network.Clock.Advance(TimeSpan.FromDays(8));
        var next = await AskAsync(await GroupAsync(), "Seismology again?");
        network.Clock.Advance(Soon);
        await RelayAsync();
        Assert.Contains(next, await RequestsAsync(cast.Member));
    }

    [Fact]
    public async Task A_question_that_somebody_has_answered_is_brought_to_nobody()
    {
        await SkillAsync("glaciology", cast.Member);
        var group = await GroupAsync();
        var answered = await AskAsync(group, "Glaciology, part one?");
        await cast.GroupOwner.CommentAsync(answered, "I think so.");
        var talksAlone = await AskAsync(group, "Glaciology, part two?");
        await cast.Author.CommentAsync(talksAlone, "Nobody?");

        network.Clock.Advance(Soon);
        await RelayAsync();

        Assert.Equal([talksAlone], await RequestsAsync(cast.Member));
    }

    [Fact]
    public async Task Not_me_ask_passes_on_to_a_named_reader_and_to_nobody_else()
    {
        await SkillAsync("volcanology", cast.Member);
        var question = await AskAsync(await GroupAsync(), "Volcanology?");
        network.Clock.Advance(Soon);
        await RelayAsync();
        var request = await RequestIdAsync(cast.Member);

        // R2: an outsider, nobody at all and the asker are one answer.
        var outsider = await cast.Member.AskAsync(PassOn, new { requestId = request, toPersonId = cast.Outsider.Id });
        var nobody = await cast.Member.AskAsync(PassOn, new { requestId = request, toPersonId = new NodeId("Person", Guid.Empty).ToString() });
        var asker = await cast.Member.AskAsync(PassOn, new { requestId = request, toPersonId = cast.Author.Id });
        Assert.Equal(["CANNOT_BE_ASKED"], outsider.RefusalsOf("passOnAnswerRequest"));
        Assert.Equal(outsider.Raw, nobody.Raw);
        Assert.Equal(outsider.Raw, asker.Raw);
        Assert.Equal(["NOT_FOUND"], (await cast.Outsider.AskAsync(PassOn, new { requestId = request, toPersonId = cast.GroupOwner.Id })).RefusalsOf("passOnAnswerRequest"));

        var passed = await cast.Member.AskAsync(PassOn, new { requestId = request, toPersonId = cast.GroupOwner.Id });

        Assert.Equal("DECLINED", passed.Expected().TextAt("passOnAnswerRequest.answerRequest.state"));
        Assert.Empty(await RequestsAsync(cast.Member));
        Assert.Equal([question], await RequestsAsync(cast.GroupOwner));
        Assert.Equal(["NAMED"], await ProofsAsync(cast.GroupOwner));
    }

    [Fact]
    public async Task Not_me_settles_the_request()
    {
        await SkillAsync("mycology", cast.Member);
        await AskAsync(await GroupAsync(), "Mycology?");
        network.Clock.Advance(Soon);
        await RelayAsync();

        var declined = await cast.Member.AskAsync(Decline, new { requestId = await RequestIdAsync(cast.Member) });

        Assert.Equal("DECLINED", declined.Expected().TextAt("declineAnswerRequest.answerRequest.state"));
        Assert.Empty(await RequestsAsync(cast.Member));
    }

    [Fact]
    public async Task An_accepted_answer_stops_all_requests()
    {
        await SkillAsync("lichenology", cast.Member, cast.GroupOwner);
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Newcomer);
        var question = await AskAsync(group, "Lichenology?");
        network.Clock.Advance(Soon);
        await RelayAsync();
        Assert.Equal([question], await RequestsAsync(cast.Member));

        var comment = await cast.Newcomer.CommentAsync(question, "It grows on stone.");
        Assert.Equal([question], await RequestsAsync(cast.GroupOwner));
        await AcceptAsync(cast.Author, comment);

        await PrivacyDoings.UntilAsync(async () => (await RequestsAsync(cast.Member)).Count + (await RequestsAsync(cast.GroupOwner)).Count == 0);
    }

    [Fact]
    public async Task A_question_that_is_settled_in_time_waits_no_more()
    {
        var question = await AskAsync(await GroupAsync(), "Is it raining?");

        await AcceptAsync(cast.Author, await cast.Member.CommentAsync(question, "Yes."));

        await PrivacyDoings.UntilAsync(async () => await network.Store.GetAsync(AnswerStore.Questions, KeyOf(question)) is null);
    }

    // Part 3 no. 8: proof of knowledge by tags
    [Fact]
    public async Task Who_answered_a_question_with_the_same_tag_elsewhere_is_asked_if_they_may_read_this_one()
    {
        var elsewhere = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member, cast.Newcomer);
        foreach (var knower in new[] { cast.Member, cast.Newcomer })
        {
            var answered = await cast.Author.AskQuestionAsync(elsewhere, "Which valve?", "It drips. #Hydraulics");
            await AcceptAsync(cast.Author, await knower.CommentAsync(answered, "The left one."));
        }

        var question = await AskAsync(await GroupAsync(), "Which pump?", "It hums. #hydraulics");
        network.Clock.Advance(Soon);
        await RelayAsync();

        Assert.Equal([question], await RequestsAsync(cast.Member));
        Assert.Equal(["SHARED_TAG"], await ProofsAsync(cast.Member));
        Assert.Empty(await RequestsAsync(cast.Newcomer));
    }

    [Fact]
    public async Task Whoever_says_something_is_asked_no_more()
    {
        await SkillAsync("pomology", cast.Member);
        var question = await AskAsync(await GroupAsync(), "Pomology?");
        network.Clock.Advance(Soon);
        await RelayAsync();
        Assert.Single(await RequestsAsync(cast.Member));

        await cast.Member.CommentAsync(question, "Apples.");

        await PrivacyDoings.UntilAsync(async () => (await RequestsAsync(cast.Member)).Count == 0);
    }

    private static Guid KeyOf(string id) => NodeId.TryParse(id, out var node) ? node.Key : throw new InvalidOperationException(id);

    private static async Task SkillAsync(string skill, params Employee[] people)
    {
        foreach (var person in people)
        {
            await person.AskAsync("mutation($skills: [String!]) { updateProfile(input: { skills: $skills }) { person { id } } }", new { skills = new[] { skill } });
        }
    }

    private static async Task AcceptAsync(Employee asker, string commentId) =>
        (await asker.AskAsync("mutation($id: ID!) { acceptAnswer(input: { commentId: $id }) { post { id } } }", new { id = commentId })).Expected();

    private static async Task<Answer> ReadAsync(Employee person) =>
        (await person.AskAsync("{ viewer { answerRequests { nodes { id question { id } proofs passedOnBy { id } } } } }")).Expected();

    private static async Task<IReadOnlyList<string?>> RequestsAsync(Employee person) =>
        [.. (await ReadAsync(person)).At("viewer.answerRequests.nodes").EnumerateArray().Select(request => request.GetProperty("question").GetProperty("id").GetString())];

    private static async Task<string?> RequestIdAsync(Employee person) => (await ReadAsync(person)).TextAt("viewer.answerRequests.nodes.0.id");

    private static async Task<IReadOnlyList<string?>> ProofsAsync(Employee person) =>
        [.. (await ReadAsync(person)).At("viewer.answerRequests.nodes.0.proofs").EnumerateArray().Select(proof => proof.GetString())];

    private Task<string> GroupAsync() => cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Closed, cast.Author, cast.Member);

    /// <summary>Asks, and waits until the question waits.</summary>
    private async Task<string> AskAsync(string group, string title, string text = "")
    {
        var question = await cast.Author.AskQuestionAsync(group, title, text);
        await PrivacyDoings.UntilAsync(async () => await network.Store.GetAsync(AnswerStore.Questions, KeyOf(question)) is not null);
        return question;
    }

    private Task RelayAsync() => network.Services.GetServices<IDuty>().OfType<AskKnowers>().Single().RunAsync(default);
}
