using InsideIn.Conversations;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Moderation;
using InsideIn.Moves;
using InsideIn.Posts;

namespace InsideIn.Demo.Seed;

/// <summary>
/// Lets something be decided: a thread that went elsewhere with its tombstone, a conversation that was split in two, what Ana said among few and others see as a blank until she agrees, and a report that waits for a moderator.
/// </summary>
internal static class SeedMoves
{
    private const int HoursAgo = 52;

    public static async Task RunAsync(DemoNetwork network, IServiceProvider services, Random random, CancellationToken cancellationToken)
    {
        var (ask, guild) = (network.Groups["ask-anything"], network.Groups["engineering-guild"]);
        var mover = guild.Members.First(ask.Members.Contains);
        var ids = new Ids(new Moment(network.Now.AddHours(-HoursAgo)), random);

        var lost = await PublishAsync(network, mover, [ask.Group.Id], "Which torque wrench do you use for the new frames? Ours slips at 40 Nm.", random, cancellationToken);
        await MoveAsync(network, services, mover, lost, [guild.Group.Id], ids, cancellationToken);

        await SplitAsync(network, services, mover, await PublishAsync(network, mover, [guild.Group.Id], "The test bench is free from Monday. Who needs it first?", random, cancellationToken), guild, random, ids, cancellationToken);
        await WidenAsync(network, services, random, ids, cancellationToken);

        var reported = await PublishAsync(network, ask.Members[5], [ask.Group.Id], "Selling two concert tickets, best offer by tonight!!! Write me, write me, write me.", random, cancellationToken);
        DemoNetwork.Must(await ReportContent.ReportContentAsync(
            new NodeId("Post", reported.Id), ReportReason.Spam, "The third time this week.", network.As(ask.Members[6]), network.Rights, services.GetRequiredService<Withholdings>(), network.Store, ids, new Moment(network.Now.AddHours(-3)), cancellationToken));
    }

    /// <summary>A crew that planned among itself shows its thread to everybody: its starter agreed by doing so, and Ana is asked.</summary>
    private static async Task WidenAsync(DemoNetwork network, IServiceProvider services, Random random, Ids ids, CancellationToken cancellationToken)
    {
        var (ana, ben, at) = (network["ana"], network["ben"], new Moment(network.Now.AddHours(-HoursAgo)));
        var crew = DemoNetwork.Must(await CreateGroup.CreateGroupAsync("Summer party crew", "We plan the summer party. What we decide we tell everybody.", GroupPrivacy.Closed, random.NextGuid(), network.As(ben), network.Store, ids, at, cancellationToken));
        network.Enter(ben, crew.Id, GroupRole.Owner);
        DemoNetwork.Must(await AddMember.AddMemberAsync(crew.Id, ana.Id, network.As(ben), network.Store, at, cancellationToken));
        network.Enter(ana, crew.Id, GroupRole.Member);

        var post = await PublishAsync(network, ben, [crew.Id], "Summer party: the lake or the yard? I would like to ask everybody soon.", random, cancellationToken);
        await SayAsync(network, ana, post, "The lake, if somebody finds a boat. My cousin rents some, but do not tell anybody yet.", random, cancellationToken);
        await MoveAsync(network, services, ben, post, [crew.Id, network.Groups["ask-anything"].Group.Id], ids, cancellationToken);
    }

    private static async Task SplitAsync(DemoNetwork network, IServiceProvider services, Employee mover, Post post, SeededGroup group, Random random, Ids ids, CancellationToken cancellationToken)
    {
        await SayAsync(network, group.Members[2], post, "We do, for the whole of Tuesday.", random, cancellationToken);
        var aside = await SayAsync(network, group.Members[3], post, "By the way, the bench needs a new power supply before winter.", random, cancellationToken);
        var preview = await PreviewAsync(network, services, mover, new Asked { Split = new ThreadPart(post.Id, [aside.Id], null) }, cancellationToken);
        DemoNetwork.Must(await SplitThread.SplitThreadAsync(
            post.Id, [aside.Id], null, "A new power supply for the test bench", preview.Version, network.As(mover), network.Rights, services.GetRequiredService<Previews>(), network.Store, ids, new Moment(network.Now.AddHours(-HoursAgo + 3)), cancellationToken));
    }

    private static async Task MoveAsync(DemoNetwork network, IServiceProvider services, Employee mover, Post post, IReadOnlyList<Guid> groupIds, Ids ids, CancellationToken cancellationToken)
    {
        var preview = await PreviewAsync(network, services, mover, new Asked { Thread = new ThreadDoors(post.Id, groupIds) }, cancellationToken);
        DemoNetwork.Must(await MoveThread.MoveThreadAsync(
            post.Id, groupIds, preview.Version, network.As(mover), network.Rights, services.GetRequiredService<Previews>(), network.Store, ids, new Moment(network.Now.AddHours(-HoursAgo + 2)), cancellationToken));
    }

    private static async Task<AudiencePreview> PreviewAsync(DemoNetwork network, IServiceProvider services, Employee mover, Asked asked, CancellationToken cancellationToken) =>
        await PreviewAudienceChange.PreviewAudienceChangeAsync(asked.Thread, asked.Split, null, null, network.As(mover), network.Rights, services.GetRequiredService<Previews>(), network.Store, cancellationToken)
        ?? throw new InvalidOperationException($"{mover.Alias} may not rearrange this thread of the demo.");

    private static Task<Post> PublishAsync(DemoNetwork network, Employee author, IReadOnlyList<Guid> groupIds, string text, Random random, CancellationToken cancellationToken) =>
        network.PublishAsync(new Publication(groupIds, text, random.NextGuid()), author, network.Now.AddHours(-HoursAgo), cancellationToken);

    private static async Task<Comment> SayAsync(DemoNetwork network, Employee author, Post post, string text, Random random, CancellationToken cancellationToken) =>
        DemoNetwork.Must(await AddComment.AddCommentAsync(
            new NodeId("Post", post.Id), null, text, random.NextGuid(), null, null, network.As(author), network.Rights, network.Mentioning, network.Store, new Moment(network.Now.AddHours(-HoursAgo + 1)), cancellationToken));

    private sealed record Asked
    {
        public ThreadDoors? Thread { get; init; }

        public ThreadPart? Split { get; init; }
    }
}
