using InsideIn.Demo.Content;
using InsideIn.Documents;
using InsideIn.Drafts;
using InsideIn.Groups;
using InsideIn.Posts;

namespace InsideIn.Demo.Seed;

/// <summary>What Ana is writing, what she has waiting for its time, and a post of hers whose time is over.</summary>
internal static class SeedDrafts
{
    public static async Task RunAsync(DemoNetwork network, Random random, CancellationToken cancellationToken)
    {
        var ana = network["ana"];
        var (begun, waiting, over) = (DemoContent.Kinds.Begun, DemoContent.Kinds.Waiting, DemoContent.Kinds.Over);
        var group = network.Groups.Values.First(group => group.Group.Id != Group.EverybodyId && group.Members.Contains(ana)).Group.Id;
        var at = network.Now.AddHours(-2);
        var tomorrow = new DateTimeOffset(network.Now.UtcDateTime.Date.AddDays(1).AddHours(8), TimeSpan.Zero);
        var batch = new Batch()
            .Insert(DraftStore.Drafts, Draft.Begin(random.NextGuid(), ana.Id, new DraftTarget(group, null), new DraftSave(new DraftContent(begun), 0, null, at)))
            .Insert(
                DraftStore.Drafts,
                Draft.Begin(random.NextGuid(), ana.Id, new DraftTarget(group, null), new DraftSave(new DraftContent(waiting), 0, null, at)).PublishLater(new Schedule(tomorrow, "Europe/Lisbon", ana.Id)));
        await network.Store.CommitAsync(batch, cancellationToken);
        await network.PublishAsync(new Publication([group], over, random.NextGuid()) { ExpiresAt = network.Now.AddDays(-1) }, ana, network.Now.AddDays(-2), cancellationToken);
    }
}
