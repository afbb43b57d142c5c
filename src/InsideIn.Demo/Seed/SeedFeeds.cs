using InsideIn.Access;
using InsideIn.Following;
using InsideIn.GraphQL;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Saved;
using InsideIn.Seen;
using InsideIn.Tags;

namespace InsideIn.Demo.Seed;

/// <summary>What some people have read, put aside and follow, so that their feeds show something new and something of their own choice.</summary>
internal static class SeedFeeds
{
    private const int SavedEach = 2;
    private const string FollowedTag = "sensors";

    private static readonly (string Reader, string Followed)[] Followers = [("ana", "ben"), ("ben", "carla"), ("carla", "ana")];

    public static async Task RunAsync(DemoNetwork network, CancellationToken cancellationToken)
    {
        foreach (var (reader, followed) in Followers)
        {
            var viewer = network.As(network[reader]);
            DemoNetwork.Must(await FollowPerson.FollowPersonAsync(network[followed].Id, viewer, network.Store, new Moment(network.Now.AddDays(-9)), cancellationToken));
            DemoNetwork.Must(await SetFollowLevel.SetFollowLevelAsync(new NodeId(nameof(Tag), Tag.Named(FollowedTag)!.Id), FollowLevel.FirstPost, viewer, new FollowTargets(network.Store, network.Rights), network.Store, new Moment(network.Now.AddDays(-8)), cancellationToken));
            DemoNetwork.Must(await EndVisit.EndVisitAsync(null, viewer, network.Store, new Moment(network.Now.AddHours(-20)), cancellationToken));
            var newest = await network.Store.PickAsync(PostStore.Behind(Doors.Of(viewer)).Take(SavedEach), cancellationToken);
            foreach (var post in newest)
            {
                DemoNetwork.Must(await SaveItem.SaveItemAsync(new NodeId(nameof(Post), post.Id), viewer, network.Rights, network.Store, new Moment(network.Now.AddMinutes(-5)), cancellationToken));
            }
        }
    }
}
