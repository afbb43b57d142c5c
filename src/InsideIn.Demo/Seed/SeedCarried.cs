using System.Security.Cryptography;
using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.GraphQL;
using InsideIn.Media;
using InsideIn.Posts;

namespace InsideIn.Demo.Seed;

/// <summary>Publishes posts that carry pictures, and texts that link to things of the network.</summary>
internal static class SeedCarried
{
    private static readonly (int Width, int Height, (byte, byte, byte) Sky, string AltText)[] Boats =
    [
        (960, 640, (236, 138, 92), "A sailing boat under an orange evening sky."),
        (800, 800, (96, 164, 214), "The same boat at noon, the sky blue."),
        (960, 640, (120, 112, 168), "The boat at dusk, the sky violet."),
    ];

    public static async Task RunAsync(DemoNetwork network, string address, Random random, CancellationToken cancellationToken)
    {
        var group = network.Groups["books-and-bread"];
        var author = group.Members[^1];
        var attachments = new List<Attachment>();
        foreach (var (boat, at) in Boats.Select((boat, at) => (boat, at)))
        {
            var file = await KeepAsync(network, author, DrawnPicture.Boat(boat.Width, boat.Height, boat.Sky), $"boat-{at + 1}.png", random, cancellationToken);
            attachments.Add(new Attachment(file.Id, boat.AltText));
        }

        var pictures = await PublishAsync(network, group, author, 2, new Publication([], "Three evenings at the harbour. Bread was had on deck.", random.NextGuid()) { Attachments = attachments }, cancellationToken);
        var linking = await PublishAsync(network, group, group.Members[0], 1, new Publication([], $"Whoever missed it, look at these boats: {Of(address, pictures)}", random.NextGuid()), cancellationToken);
        DemoNetwork.Must(await AddComment.AddCommentAsync(
            new NodeId("Post", pictures.Id), null, $"Sailing next time? See {Of(address, linking)}", random.NextGuid(), null, null, network.As(group.Members[1]), network.Rights, network.Mentioning, network.Store, new Moment(network.Now.AddMinutes(-30)), cancellationToken));
    }

    private static string Of(string address, Post post) => $"{address}/posts/{Uri.EscapeDataString(new NodeId("Post", post.Id).ToString())}";

    private static Task<Post> PublishAsync(DemoNetwork network, SeededGroup group, Employee author, int hoursAgo, Publication publication, CancellationToken cancellationToken) =>
        network.PublishAsync(publication with { GroupIds = [group.Group.Id] }, author, network.Now.AddHours(-hoursAgo), cancellationToken);

    private static async Task<MediaFile> KeepAsync(DemoNetwork network, Employee owner, byte[] picture, string fileName, Random random, CancellationToken cancellationToken)
    {
        await using var draft = await network.Store.Blobs.BeginAsync(cancellationToken);
        await draft.WriteAsync(picture, cancellationToken);
        await draft.KeepAsync(cancellationToken);
        var announced = FileAnnouncement.Parse(fileName, "image/png", picture.Length, Convert.ToHexStringLower(SHA256.HashData(picture))).Value!;
        var at = network.Now.AddHours(-3);
        var file = MediaFile.Await(random.NextGuid(), owner.Id, announced, at).Arrive(picture.Length, PictureSize.Of(picture, "image/png"), at) with { Hash = $"{draft.Id}" };
        await network.Store.CommitAsync(new Batch().Insert(MediaStore.Files, file), cancellationToken);
        return file;
    }
}
