using System.IO.Compression;
using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Tests.Conversations;
using InsideIn.Tests.Drafts;
using InsideIn.Tests.Events;
using InsideIn.Tests.Media;
using InsideIn.Tests.Moderation;
using InsideIn.Tests.Outward;
using InsideIn.Tests.Polls;

namespace InsideIn.Tests.Privacy;

/// <summary>A person who does a bit of everything, and what they and administrators do about their data.</summary>
internal static class PrivacyDoings
{
    /// <summary>Leaves a trace in every collection that keeps something of people's own. The answer is the group in which it happened.</summary>
    public static async Task<string> LeaveTracesAsync(this Employee person, Employee colleague)
    {
        var groupId = await person.CreateGroupAsync(GroupPrivacy.Open, colleague);
        await person.AskAsync("mutation { updateProfile(input: { about: \"I mend engines.\", skills: [\"Engines\"] }) { person { id } } }");
        await person.FollowAsync(colleague);
        var postId = await person.PublishAsync(groupId, "My first words");
        var commentId = await person.CommentAsync(postId, "A hasty word of mine below");
        person.Network.Clock.Advance(FreeEdits.Span);
        await person.EditAsync(postId, "My better words");
        await person.EditCommentAsync(commentId, "A word of mine below");
        await person.ReactAsync(postId);
        await person.OfferWithAsync(postId, "revisionNumber", 2);
        var eventId = await person.CreateEventAsync(groupId, "2030-06-03T09:00", "2030-06-03T10:00");
        await person.AskAsync(EventDoings.AnswerMutation, new { input = new { eventId, answer = "GOING" } });
        await person.WritePageAsync(groupId, "How engines are mended", "By hand.");
        await person.UploadAsync(MediaDoings.NewPicture(), "engine.png");
        var reported = await colleague.ReportAsync(await person.CommentAsync(postId, "A rash word"));
        await colleague.Network.Cast.Moderator.DecideAsModeratorAsync(reported, "WARNING");
        await colleague.Network.Cast.Hr.TryConfirmAsync(reported);
        await person.AskAsync("mutation($id: ID!) { markSeen(input: { things: [{ subjectId: $id }] }) { viewer { roles } } markAllSeen(input: {}) { viewer { roles } } saveItem(input: { subjectId: $id }) { errors { ... on Error { code } } } }", new { id = postId });
        await person.DoAsync("createSeries", new { title = "What engines taught me", clientKey = person.Network.NewClientKey() });
        await person.SaveDraftAsync(groupId, "Half a thought", person.Network.NewClientKey());
        await person.AskAsync(
            "mutation($groupId: ID!) { joinGroup(input: { groupId: $groupId }) { group { id } } leaveGroup(input: { groupId: $groupId }) { group { id } } }", new { groupId = await colleague.CreateGroupAsync(GroupPrivacy.Open) });
        await person.AskAsync(
            "mutation($groupId: ID!) { requestMembership(input: { groupId: $groupId, sentence: \"I would like to mend with you\" }) { group { id } } }", new { groupId = await colleague.CreateGroupAsync(GroupPrivacy.Closed) });
        await person.VoteAsync(await person.PollAsync(groupId), "Tea");
        await person.VoteAsync(await person.PollAsync(groupId, isSecret: true), "Tea");
        await colleague.PublishAsync(groupId, "What do you make of it?");
        (await person.AskAsync("{ forYou(first: 1) { nodes { post { id } } } }")).Expected();
        _ = (await person.AskAsync(
            "mutation($id: UUID!) { turnOffFeedReason(input: { kind: YOU_FOLLOW, scopeId: $id }) { errors { ... on Error { code } } } updateNotificationSettings(input: { isDigestMailed: false }) { settings { isDigestMailed } } }", new { id = colleague.PersonId })).Expected();
        await person.ReportAsync(await colleague.CommentAsync(postId, "Rash too"), "I did not like it");
        return groupId;
    }

    public static async Task FollowAsync(this Employee follower, Employee followed) =>
        _ = (await follower.AskAsync("mutation($personId: ID!) { followPerson(input: { personId: $personId }) { person { id } } }", new { personId = followed.Id })).Expected().TextAt("followPerson.person.id")
            ?? throw new InvalidOperationException("Nobody was followed.");

    public static async Task<string> WritePageAsync(this Employee writer, string groupId, string title, string text)
    {
        var answer = await writer.AskAsync(
            "mutation($input: CreatePageInput!) { createPage(input: $input) { page { slug } errors { ... on Error { code } } } }",
            new { input = new { groupId, title, text, clientKey = writer.Network.NewClientKey() } });
        return answer.Expected().TextAt("createPage.page.slug") ?? throw new InvalidOperationException(answer.Text);
    }

    public static async Task<Answer> RequestExportAsync(this Employee person) => (await person.AskAsync(
        "mutation { requestDataExport { dataExport { requestedAt readyAt } errors { ... on Error { code message } } } }")).Expected();

    /// <summary>Waits until the person's export is ready and gives the address under which it can be fetched once.</summary>
    public static async Task<string> ExportAddressAsync(this Employee person)
    {
        await UntilAsync(async () => (await person.AskAsync("{ viewer { dataExport { readyAt } } }")).TextAt("viewer.dataExport.readyAt") is not null);
        return (await person.AskAsync("mutation { openDataExport { dataExportTicket { address } errors { ... on Error { code } } } }")).Expected().TextAt("openDataExport.dataExportTicket.address")
            ?? throw new InvalidOperationException("There is no export to fetch.");
    }

    /// <summary>The files of an archive by name, those under <c>files</c> left out.</summary>
    public static IReadOnlyDictionary<string, string> Texts(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return zip.Entries.Where(entry => !entry.FullName.StartsWith("files/", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }

    public static int CountIn(this IReadOnlyDictionary<string, string> texts, string title) =>
        JsonElement.Parse(texts[$"data/{title.Replace(' ', '-')}.json"]).GetArrayLength();

    /// <summary>Asks for an erasure and waits until it is counted; the answer is its id.</summary>
    public static async Task<string> RequestErasureAsync(this Employee admin, Employee person, string reason = "They asked for it.")
    {
        var asked = await admin.AskAsync(
            "mutation($input: RequestErasureInput!) { requestErasure(input: $input) { erasure { id } errors { ... on Error { code } } } }",
            new { input = new { personId = person.Id, reason } });
        var id = asked.Expected().TextAt("requestErasure.erasure.id") ?? throw new InvalidOperationException(asked.Text);
        await UntilAsync(async () => await admin.ErasureStateAsync(id) != "COLLECTING");
        return id;
    }

    public static async Task<Answer> ConfirmErasureAsync(this Employee admin, string id) => (await admin.AskAsync(
        "mutation($id: ID!) { confirmErasure(input: { erasureId: $id }) { erasure { id } errors { ... on Error { code } } } }", new { id })).Expected();

    public static async Task<string?> ErasureStateAsync(this Employee admin, string id) =>
        (await admin.AskAsync("{ erasures(first: 50) { nodes { id state } } }")).Expected()
            .At("erasures.nodes").EnumerateArray().Single(erasure => erasure.GetProperty("id").GetString() == id).GetProperty("state").GetString();

    /// <summary>Waits for what a listener of the server does.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
