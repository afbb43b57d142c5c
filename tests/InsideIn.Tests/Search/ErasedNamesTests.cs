using InsideIn.Groups;
using InsideIn.Kit;
using InsideIn.Tests.Privacy;

namespace InsideIn.Tests.Search;

/// <summary>Erased names are found nowhere.</summary>
public class ErasedNamesTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    // R25, R27
    [Fact]
    public async Task A_text_that_had_an_erased_name_is_found_by_its_other_words_alone()
    {
        var cast = running.Network.Cast;
        var group = await cast.GroupOwner.CreateGroupAsync(GroupPrivacy.Open, cast.Author);
        var post = await cast.Author.PublishAsync(group, "Lars Eklund mended the plumwhistle");
        await cast.Author.UntilFoundAsync("eklund plumwhistle", post);

        await cast.Admin.ConfirmErasureAsync(await cast.Admin.RequestErasureAsync(cast.Leaver));

        await cast.Author.UntilFoundAsync("eklund plumwhistle");
        Assert.Equal([post], await cast.Author.FoundAsync("plumwhistle"));
    }
}
