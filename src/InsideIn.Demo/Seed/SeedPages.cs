using InsideIn.Demo.Content;
using InsideIn.Pages;

namespace InsideIn.Demo.Seed;

/// <summary>Writes the pages, and lets colleagues add a paragraph to some of them, so that there is a history to look at.</summary>
internal static class SeedPages
{
    public static async Task RunAsync(DemoNetwork network, Random random, CancellationToken cancellationToken)
    {
        foreach (var planned in DemoContent.Pages)
        {
            var group = network.Groups[planned.Group];
            var paragraphs = planned.Text.Split("\n\n");
            var writtenAt = network.Now.AddDays(-random.Next(40, 120));
            var first = string.Join("\n\n", paragraphs[..^1]);
            var page = DemoNetwork.Must(await CreatePage.CreatePageAsync(
                group.Group.Id, planned.Title, first, random.NextGuid(), null, network.As(random.Pick(group.Members)), network.Rights, network.Mentioning, network.Store, new Moment(writtenAt), cancellationToken));
            DemoNetwork.Must(await RevisePage.RevisePageAsync(
                page.Id,
                page.RevisionNumber,
                planned.Title,
                planned.Text,
                null,
                network.As(random.Pick(group.Members)),
                network.Rights,
                network.Mentioning,
                network.Store,
                new Moment(writtenAt.AddDays(random.Next(3, 30))),
                cancellationToken));
        }
    }
}
