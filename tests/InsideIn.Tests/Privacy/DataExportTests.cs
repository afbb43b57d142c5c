using System.Net;
using InsideIn.Documents;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Media;
using InsideIn.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Privacy;

/// <summary>People get what the network holds of them, all of it and nothing of anybody else's (demand 22).</summary>
public class DataExportTests(RunningNetwork running) : IClassFixture<RunningNetwork>
{
    private readonly Network network = running.Network;

    private Cast Cast => network.Cast;

    [Fact]
    public async Task An_export_holds_every_kind_of_trace_and_no_word_of_anybody_else()
    {
        var person = network.Employee("long-title");
        var groupId = await person.LeaveTracesAsync(Cast.Author);
        var others = await Cast.Author.PublishAsync(groupId, "Words that are Ana's");
        await Cast.Author.CommentAsync(others, "More words that are Ana's");
        await person.CommentAsync(others, "An answer of mine");

        Assert.Null((await person.RequestExportAsync()).TextAt("requestDataExport.dataExport.readyAt"));
        var address = await person.ExportAddressAsync();
        var texts = PrivacyDoings.Texts((await network.GetAsync(address)).Raw);

        string[] rare = ["requests for answers", "posts taken out of groups", "units for the engagement figures", "groups", "audit", "exports", "erasures", "requests to open closed threads", "photo", "ended sign-ins", "handover plans", "connected calendar", "roles seen", "exports for leavers", "what rules of groups did", "answers to wider audiences", "groups mentioned as a whole", "moved threads", "your feed as it was ranked", "digests", "urgent sendings"];
        var titles = Features.All.SelectMany(feature => feature.PersonalData).Select(kind => kind.Title).OfType<string>().Except(rare).ToList();
        var missing = string.Join(", ", titles.Where(title => texts.CountIn(title) == 0));
        Assert.True(missing.Length == 0, $"The export has nothing under: {missing}.");
        Assert.All(titles, title => Assert.Contains(title.Replace(' ', '-') + ".html", texts["index.html"], StringComparison.Ordinal));

        Assert.Contains("My first words", texts["data/earlier-texts-of-posts.json"], StringComparison.Ordinal);
        Assert.Contains("My better words", texts["posts.html"], StringComparison.Ordinal);
        Assert.All(texts, text => Assert.DoesNotContain("Ana's", text.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_address_works_once_and_a_new_one_makes_the_old_one_worthless()
    {
        var person = network.Employee("manager");
        await person.RequestExportAsync();
        var first = await person.ExportAddressAsync();
        var second = await person.ExportAddressAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await network.GetAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await network.GetAsync(second)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await network.GetAsync(second)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await network.GetAsync("/exports/none")).Status);
    }

    [Fact]
    public async Task The_next_export_can_be_asked_for_an_hour_later_and_takes_the_place_of_the_first()
    {
        var person = Cast.Outsider;
        await person.RequestExportAsync();
        _ = await person.ExportAddressAsync();

        Assert.Equal(["EXPORT_TOO_SOON"], (await person.RequestExportAsync()).RefusalsOf("requestDataExport"));
        network.Clock.Advance(DataExport.Pause);
        Assert.NotNull((await person.RequestExportAsync()).TextAt("requestDataExport.dataExport.requestedAt"));
        _ = await person.ExportAddressAsync();
    }

    [Fact]
    public async Task An_export_is_gone_after_a_day_with_its_content()
    {
        var person = Cast.GroupOwner;
        await person.RequestExportAsync();
        var address = await person.ExportAddressAsync();
        var export = (await network.Store.GetAsync(PrivacyStore.Exports, DataExport.IdOf(person.PersonId)))!.Document;

        network.Clock.Advance(DataExport.Lifetime);

        Assert.Equal(HttpStatusCode.NotFound, (await network.GetAsync(address)).Status);
        Assert.Equal(["EXPORT_NOT_READY"], (await person.AskAsync("mutation { openDataExport { dataExportTicket { address } errors { ... on Error { code } } } }")).Expected().RefusalsOf("openDataExport"));
        Assert.True(await ExpiredExports.ClearAsync(network.Store, network.Services.GetRequiredService<ContentRemovals>(), network.Clock.GetUtcNow().AddSeconds(1), default) > 0);
        Assert.Null(await network.Store.GetAsync(PrivacyStore.Exports, export.Id));
        Assert.Null(await network.Store.Blobs.OpenAsync(BlobId.Parse(export.Content!)));
    }
}
