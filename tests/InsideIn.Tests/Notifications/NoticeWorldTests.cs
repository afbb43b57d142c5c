using InsideIn.DevTenant;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Notifications;
using Xunit.Abstractions;

namespace InsideIn.Tests.Notifications;

/// <summary>
/// Random worlds of levels, switches, quiet hours and zones, in which people publish, comment, answer, mention, react and announce. A world's seed is in its failure.
/// </summary>
public sealed class NoticeWorldTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int FirstSeed = 20261122;
    private const int Worlds = 12;

    private static readonly string?[] Levels = ["MUTE", "MENTIONS", "FIRST_POST", "DIGEST", "ALL", null, null];
    private static readonly string[] Zones = ["America/New_York", "Europe/Berlin", "Asia/Tokyo", "Pacific/Auckland"];

    private Network? started;

    private Network Network => started!;

    private Cast Cast => Network.Cast;

    private Employee[] People => [Cast.Author, Cast.Member, Cast.Newcomer, Cast.Moderator, Cast.Comms, Cast.Manager, Cast.Admin, Cast.Outsider];

    public async Task InitializeAsync() =>
        started = await Network.StartAsync(settings: new Dictionary<string, string?> { ["GraphQL:RateBurst"] = "1000000000", ["GraphQL:RatePerSecond"] = "1000000000" });

    public async Task DisposeAsync() => await Network.DisposeAsync();

    // Part 3, no. 15: every signal has a switch, and one that is off is off.
    [Fact]
    public async Task What_is_switched_off_is_never_delivered_again_by_any_channel_and_every_delivery_has_a_listed_reason()
    {
        var switched = 0;
        for (var seed = FirstSeed; seed < FirstSeed + Worlds; seed++)
        {
            var random = new Random(seed);
            var world = await WorldAsync(random);
            await ActAsync(world, random, deeds: 12);
            var off = new List<(Employee Person, Notice Notice)>();
            foreach (var person in People)
            {
                if (await SwitchOffOneAsync(person, random) is { } notice)
                {
                    off.Add((person, notice));
                }
            }

            var now = Network.Clock.GetUtcNow();
            Network.Clock.Advance(TimeSpan.FromMinutes(1));
            await ActAsync(world, random, deeds: 25);
            foreach (var (person, notice) in off)
            {
                var since = (await DeliveriesAsync(person)).Where(one => one.At > now).ToList();
                Assert.All(since, one => Assert.False(one.Reason == notice.Reason && one.On == notice.On, $"Seed {seed}: {person.Alias} was told of {one.ItemId} for {one.Reason} on {one.On?.Id}, which is switched off."));
                Assert.All(since, one => Assert.False(string.IsNullOrEmpty(one.Reason.Traits().Why)));
                switched++;
            }
        }

        output.WriteLine($"{Worlds} worlds, {switched} switches, seeds from {FirstSeed}");
        Assert.True(switched >= 3 * Worlds, $"Only {switched} signals were switched off.");
    }

    // Part 3, no. 1: what the forecast says is what happens.
    [Fact]
    public async Task The_five_numbers_of_a_forecast_are_those_of_the_deliveries_in_every_world()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Worlds; seed++)
        {
            var random = new Random(seed);
            var world = await WorldAsync(random);
            Network.Clock.Advance(TimeSpan.FromHours(random.Next(48)));
            await Network.SettleAsync();
            var kind = random.Next(2) == 0 ? "POST" : "ANNOUNCEMENT";
            var author = kind == "POST" ? random.GetItems(world.Members, 1)[0] : Cast.GroupOwner;
            var forecast = (await author.AskAsync(
                "query($groupIds: [ID!]!, $kind: PostKind!) { reachForecast(groupIds: $groupIds, kind: $kind) { canRead toldNow inQuietHours digestOnly neverReached } }",
                new { groupIds = new[] { world.Group }, kind })).Expected();
            var post = kind == "POST" ? await author.PublishAsync(world.Group, "As foretold") : await AnnounceAsync(world);
            await Network.SettleAsync();

            var (readers, deliveries) = await ReachedAsync(post, author);
            int[] counted = [readers, Count(NoticeChannel.InApp, isQuiet: false), Count(NoticeChannel.InApp, isQuiet: true), Count(NoticeChannel.Digest, isQuiet: false), readers - deliveries.Count];
            var foretold = ((string[])["canRead", "toldNow", "inQuietHours", "digestOnly", "neverReached"]).Select(number => forecast.NumberAt($"reachForecast.{number}")).ToList();
            output.WriteLine($"seed {seed}: {kind} in {world.Privacy}: {string.Join(", ", counted)}");
            Assert.True(foretold.SequenceEqual(counted), $"Seed {seed}: foretold were {string.Join(", ", foretold)}, and told {string.Join(", ", counted)}.");

            int Count(NoticeChannel channel, bool isQuiet) => deliveries.Count(delivery => delivery.Channel == channel && delivery.IsQuiet == isQuiet);
        }
    }

    private async Task<World> WorldAsync(Random random)
    {
        var privacy = random.GetItems<GroupPrivacy>([GroupPrivacy.Open, GroupPrivacy.Closed, GroupPrivacy.Secret], 1)[0];
        Employee[] members = [Cast.Author, .. People.Where(person => person.Alias != Cast.Author.Alias && random.Next(3) > 0)];
        var group = await Cast.GroupOwner.CreateGroupAsync(privacy, members);
        var thread = await Cast.Author.PublishAsync(group, "A thread of before");
        foreach (var person in People)
        {
            var isMember = members.Any(member => member.Alias == person.Alias);
            if (isMember || privacy == GroupPrivacy.Open)
            {
                await person.SetLevelAsync(group, random.GetItems(Levels, 1)[0]);
                await person.SetLevelAsync(thread, random.GetItems(Levels, 1)[0]);
            }

            if (person.Alias != Cast.Author.Alias)
            {
                await person.SetLevelAsync(Cast.Author.Id, random.GetItems(Levels, 1)[0]);
            }

            (await person.AskAsync("mutation($zone: String!) { updateProfile(input: { timeZone: $zone }) { person { id } } }", new { zone = random.GetItems(Zones, 1)[0] })).Expected();
        }

        return new World(group, thread, privacy, members);
    }

    private async Task ActAsync(World world, Random random, int deeds)
    {
        var things = new List<string> { world.Thread };
        for (var deed = 0; deed < deeds; deed++)
        {
            Network.Clock.Advance(TimeSpan.FromSeconds(20));
            var person = random.GetItems(world.Members, 1)[0];
            var subject = things[random.Next(things.Count)];
            var other = random.GetItems(world.Members, 1)[0];
            switch (random.Next(6))
            {
                case 0: things.Add(await person.PublishAsync(world.Group, "A post")); break;
                case 1: await person.CommentAsync(world.Thread, "A comment"); break;
                case 2: await person.CommentAsync(subject, "An answer"); break;
                case 3: await person.CommentAsync(subject, $"Look, @[You](person:{other.Id})"); break;
                case 4: await person.ReactAsync(subject); break;
                default: await AnnounceAsync(world); break;
            }
        }

        await Network.SettleAsync();
    }

    private async Task<string> AnnounceAsync(World world)
    {
        Network.Clock.Advance(TimeSpan.FromMinutes(6));
        return await Cast.GroupOwner.PublishPostAsync(world.Group, new { announcement = new { endsAt = Network.Clock.GetUtcNow().AddMinutes(5) } });
    }

    /// <summary>Switches off the reason of one of a person's notices; the notice, null when they have none.</summary>
    private async Task<Notice?> SwitchOffOneAsync(Employee person, Random random)
    {
        var ids = (await person.AskNoticesAsync()).TextsAt("notices.nodes", "id");
        if (ids.Count == 0)
        {
            return null;
        }

        var id = ids[random.Next(ids.Count)]!;
        Assert.Null(await person.DoneAsync("turnOffNotice", new { noticeId = id }));
        return (await Network.Store.GetAsync(NoticeStore.Notices, NoticeDoings.Key(id)))!.Document;
    }

    private async Task<List<Delivery>> DeliveriesAsync(Employee person) =>
        await PersonalData.ReadAsync(Network.Store, NoticeStore.DeliveredTo(person.PersonId), default).ToListAsync();

    private async Task<(int Readers, IReadOnlyList<Delivery> Deliveries)> ReachedAsync(string post, Employee author)
    {
        var readers = 0;
        var deliveries = new List<Delivery>();
        foreach (var planned in Network.Tenant.Options.Company.People.Where(person => person.State == DemoAccountState.Active && person.User is { IsGuest: false, EmployeeId: not null } && person.Alias != author.Alias))
        {
            var person = Network.Employee(planned.Alias);
            readers += (await person.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = post })).TextAt("node.id") is null ? 0 : 1;
            deliveries.AddRange((await person.DeliveriesAsync(post)).Where(delivery => delivery.Channel != NoticeChannel.Mail));
        }

        return (readers, deliveries);
    }

    private sealed record World(string Group, string Thread, GroupPrivacy Privacy, Employee[] Members);
}
