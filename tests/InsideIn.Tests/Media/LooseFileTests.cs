using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Media;

namespace InsideIn.Tests.Media;

/// <summary>An upload that is made part of nothing goes after a week; what anything names stays. These tests move the clock by days.</summary>
public class LooseFileTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;

    private Employee Author => network.Cast.Author;

    [Fact]
    public async Task An_upload_that_nothing_names_goes_after_a_week_with_its_content()
    {
        var picture = MediaDoings.NewPicture();
        var path = await Author.UploadAsync(picture);

        network.Clock.Advance(FileRules.LooseFor - TimeSpan.FromMinutes(1));
        await network.ForgetUploadsAsync();
        Assert.True(await IsThereAsync(path));
        Assert.True(await network.HoldsAsync(picture));

        network.Clock.Advance(TimeSpan.FromMinutes(2));
        await network.ForgetUploadsAsync();
        Assert.False(await IsThereAsync(path));
        Assert.False(await network.HoldsAsync(picture));
    }

    [Fact]
    public async Task What_a_post_a_draft_or_a_group_names_stays()
    {
        var group = await Author.CreateGroupAsync(GroupPrivacy.Open);
        var (posted, drafted, shown, loose) = (await UploadAsync(), await UploadAsync(), await UploadAsync(), await UploadAsync());
        (await Author.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { __typename } } }",
            new { input = new { groupIds = new[] { group }, text = "Words", clientKey = network.NewClientKey(), attachments = new[] { new { fileId = MediaDoings.FileIdOf(posted), altText = "" } } } })).Expected();
        var draft = (await Author.AskAsync(
            "mutation($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id } errors { __typename ... on Error { message } } } }",
            new { input = new { targetId = group, clientKey = network.NewClientKey(), version = 0, text = "Later", attachments = new[] { new { fileId = MediaDoings.FileIdOf(drafted), altText = "" } } } })).Expected();
        Assert.NotNull(draft.TextAt("saveDraft.draft.id"));
        var changed = (await Author.AskAsync(
            "mutation($input: UpdateGroupInput!) { updateGroup(input: $input) { group { id } errors { __typename ... on Error { message } } } }",
            new { input = new { groupId = group, pictureId = MediaDoings.FileIdOf(shown) } })).Expected();
        Assert.NotNull(changed.TextAt("updateGroup.group.id"));

        network.Clock.Advance(FileRules.LooseFor + TimeSpan.FromMinutes(1));
        await network.ForgetUploadsAsync();

        Assert.True(await IsThereAsync(posted));
        Assert.True(await IsThereAsync(drafted));
        Assert.True(await IsThereAsync(shown));
        Assert.False(await IsThereAsync(loose));
    }

    [Fact]
    public async Task Many_that_are_named_do_not_keep_the_others_from_going()
    {
        var group = await Author.CreateGroupAsync(GroupPrivacy.Open);
        var named = new List<object>();
        for (var at = 0; at < 20; at++)
        {
            named.Add(new { fileId = MediaDoings.FileIdOf(await UploadAsync()), altText = "" });
        }

        (await Author.AskAsync("mutation($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id } errors { __typename } } }", new { input = new { targetId = group, clientKey = network.NewClientKey(), version = 0, text = "Later", attachments = named } })).Expected();
        var loose = await UploadAsync();
        network.Clock.Advance(FileRules.LooseFor + TimeSpan.FromMinutes(1));

        await network.ForgetUploadsAsync();

        Assert.False(await IsThereAsync(loose));
    }

    private Task<string> UploadAsync() => Author.UploadAsync(MediaDoings.NewPicture());

    private async Task<bool> IsThereAsync(string path) => await network.Store.GetAsync(MediaStore.Files, Guid.Parse(path.Split('/')[^1])) is not null;
}
