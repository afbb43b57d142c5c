using System.Diagnostics;
using System.Globalization;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Notifications;
using InsideIn.People;
using InsideIn.Posts;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Benchmarks;

/// <summary>Telling 10,000 members of a group of one announcement, and foretelling whom it would reach.</summary>
internal static class Telling
{
    private const int Members = 10_000;

    public static async Task MeasureAsync(TextWriter output)
    {
        await using var network = await Network.StartAsync(people: Members + 600);
        var group = await FillAsync(network);
        var author = network.Cast.Author.PersonId;

        var forecasts = network.Services.GetRequiredService<Forecasts>();
        await forecasts.OfAsync(author, [group], PostKind.Announcement, [], RichText.Empty, network.Clock.GetUtcNow(), default);
        var started = Stopwatch.GetTimestamp();
        var forecast = await forecasts.OfAsync(author, [group], PostKind.Announcement, [], RichText.Empty, network.Clock.GetUtcNow(), default);
        var foretold = Stopwatch.GetElapsedTime(started);

        // What the same documents cost the store alone, in batches of the same size.
        var bare = await WriteAloneAsync(network.Store);
        started = Stopwatch.GetTimestamp();
        var post = await AnnounceAsync(network, author, group);
        while (await network.Store.CountAsync(NoticeStore.DeliveredOf(post), cap: Members) < forecast.ToldNow + forecast.InQuietHours)
        {
            await Task.Delay(5);
        }

        var told = Stopwatch.GetElapsedTime(started);
        var documents = await network.Store.CountAsync(NoticeStore.At(post), cap: 2 * Members) + await network.Store.CountAsync(NoticeStore.DeliveredOf(post), cap: 2 * Members);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""

            Telling {forecast.ToldNow + forecast.InQuietHours} members of one announcement

            | what | ms | ratio |
            | --- | ---: | ---: |
            | as many documents of the same kind written by the store alone (baseline) | {bare.TotalMilliseconds:0} | 1 |
            | until the last notice exists | {told.TotalMilliseconds:0} | {told / bare:0.0} |
            | the reach forecast, {forecast.CanRead} readers | {foretold.TotalMilliseconds:0} | {foretold / bare:0.0} |

            Writes per person: {documents / (double)(forecast.ToldNow + forecast.InQuietHours):0.00} documents.
            """));
    }

    private static async Task<Guid> FillAsync(Network network)
    {
        var id = Ids.Of("group.large");
        var owner = network.Cast.Author.PersonId;
        var (group, place, created) = Group.Create(id, GroupName.Parse("Large")!, "", GroupPrivacy.Closed, owner, network.Clock.GetUtcNow());
        await network.Store.CommitAsync(new Batch().Insert(GroupStore.Groups, group).Insert(GroupStore.Memberships, place).Append(created));
        var people = await PeopleStore.ReadAllAsync(network.Store, default).Where(person => person.Id != owner).Take(Members).ToListAsync();
        foreach (var chunk in people.Chunk(500))
        {
            await network.Store.CommitAsync(chunk.Aggregate(new Batch(), (batch, person) => batch.Insert(GroupStore.Memberships, new Membership(id, person.Id, GroupRole.Member, network.Clock.GetUtcNow()))));
        }

        return id;
    }

    private static async Task<Guid> AnnounceAsync(Network network, Guid author, Guid group)
    {
        var answer = await network.Cast.Author.AskAsync(
            "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id } errors { ... on Error { code message } } } }",
            new { input = new { groupIds = new[] { new GraphQL.NodeId("Group", group).ToString() }, text = "For all of you.", details = new { announcement = new { endsAt = network.Clock.GetUtcNow().AddDays(1) } }, clientKey = Ids.Of("announcement") } });
        return GraphQL.NodeId.TryParse(answer.TextAt("publishPost.post.id"), out var id) && author != Guid.Empty ? id.Key : throw new InvalidOperationException(answer.Text);
    }

    private static async Task<TimeSpan> WriteAloneAsync(DocumentStore store)
    {
        var thread = new Subject(SubjectKind.Post, Ids.Of("bare"));
        var what = new Happening(thread.Id, thread, Guid.Empty, DateTimeOffset.UnixEpoch);
        var telling = new Notifications.Telling(NoticeReason.Announcement, what, Crowd.Of()) { Thread = thread };
        var started = Stopwatch.GetTimestamp();
        foreach (var chunk in Enumerable.Range(0, Members).Select(number => Ids.Of($"bare.{number}")).Chunk(250))
        {
            await store.CommitAsync(chunk.Aggregate(new Batch(), (batch, person) => batch
                .Insert(NoticeStore.Notices, Notice.Of(person, telling))
                .Insert(NoticeStore.Deliveries, Delivery.Of(person, telling, NoticeChannel.InApp, what.At))));
        }

        return Stopwatch.GetElapsedTime(started);
    }
}
