using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Notifications;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Saved;
using InsideIn.Search;
using InsideIn.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>
/// A few people of whom nobody else knows, groups of every kind with comings and goings, and what was written in them: put straight into the store, so that a thousand
/// of them take seconds, and remembered by the test in its own words.
/// </summary>
internal sealed class RandomWorld(int seed, Network network)
{
    private static readonly TimeSpan Past = TimeSpan.FromMinutes(200);
    private readonly Random random = new(seed);
    private readonly DateTimeOffset start = network.Clock.GetUtcNow() - Past;
    private readonly Batch batch = new();
    private int made;

    public int Seed { get; } = seed;

    public List<Guid> People { get; } = [];

    /// <summary>The people's accounts in the directory.</summary>
    public Dictionary<Guid, Guid> Accounts { get; } = [];

    public List<WorldGroup> Groups { get; } = [];

    public List<WorldThing> Things { get; } = [];

    public List<(Guid Person, WorldThing Thing)> Saved { get; } = [];

    /// <summary>Of what each person was told when they could read it.</summary>
    public List<(Guid Person, WorldThing Thing)> Told { get; } = [];

    public HashSet<WorldThing> Reacted { get; } = [];

    /// <summary>What the last of its groups removed.</summary>
    public List<WorldThing> Removed { get; } = [];

    /// <summary>Who could read what for a moment only, until its move was put back.</summary>
    public HashSet<(Guid Reader, WorldThing Thing)> ReadMeanwhile { get; } = [];

    /// <summary>What was away for a while, so that whoever followed it heard the end.</summary>
    public HashSet<WorldThing> Interrupted { get; } = [];

    public IEnumerable<WorldThing> Posts => Things.Where(thing => thing.Type == "Post");

    public IEnumerable<WorldComment> Comments => Things.SelectMany(thing => thing.Comments);

    /// <summary>Every file, by who may read it.</summary>
    public IEnumerable<WorldFile> Files =>
    [
        .. from post in Posts where post.FileId is not null select new WorldFile(post.FileId!.Value, reader => Reference.CanRead(reader, post)),
        .. from comment in Comments where comment.FileId is not null select new WorldFile(comment.FileId!.Value, reader => Reference.CanReadFileOf(reader, comment)),
        .. from draft in Beside.Drafts select new WorldFile(draft.FileId, reader => reader == draft.AuthorId),
    ];

    public Random Random => random;

    /// <summary>When the oldest of it came to be.</summary>
    public DateTimeOffset Start => start;

    /// <summary>What is kept about posts and groups in other places.</summary>
    public Beside Beside { get; private set; } = Beside.Nothing;

    /// <summary>The one person who moderates for the company.</summary>
    public Guid Moderator => People[0];

    public static async Task<RandomWorld> MakeAsync(Network network, int seed)
    {
        var world = new RandomWorld(seed, network);
        Times(5, world.AddPerson);
        Times(4, world.AddGroup);
        Times(8, world.AddPost);
        Times(2, world.AddEvent);
        Times(2, world.AddPage);
        foreach (var thing in world.Things)
        {
            Times(world.random.Next(4), () => world.AddComment(thing));
            Times(world.random.Next(2), () => world.Saved.Add((world.Pick(world.People), thing)));
            Times(world.random.Next(2), () => world.Told.Add((world.Pick(world.People), thing)));
            Times(world.random.Next(2), () => world.Reacted.Add(thing));
        }

        world.Beside = Beside.Of(world);
        world.Save();
        world.Beside.Save(world, world.batch, world.start);
        _ = await network.Store.CommitAsync(world.batch) is Committed ? world : throw new InvalidOperationException($"World {seed} could not be stored.");
        await world.IndexAsync(network);
        return world;
    }

    /// <summary>
    /// Waits until the index has followed all that was done: it is told last that the first person's profile has changed, whom it does not know yet. Before that it may, for an instant,
    /// take out what an earlier deed withheld and a later one gave back.
    /// </summary>
    public async Task FollowedAsync(Network network)
    {
        await network.Store.CommitAsync(new Batch().Append(new ProfileUpdated(People[0], network.Clock.GetUtcNow())));
        await PrivacyDoings.UntilAsync(async () => await network.Store.GetAsync(SearchStore.Entries, People[0]) is not null);
    }

    /// <summary>Lets everything be found as it stands, as the server does within seconds of a deed.</summary>
    public async Task IndexAsync(Network network)
    {
        var indexing = network.Services.GetRequiredService<Indexing>();
        foreach (var things in Things.GroupBy(thing => thing.Type))
        {
            await indexing.IndexAsync(Enum.Parse<SearchType>(things.Key), [.. things.Select(thing => thing.Id)], CancellationToken.None);
        }

        await indexing.IndexAsync(SearchType.Comment, [.. Comments.Select(comment => comment.Id)], CancellationToken.None);
    }

    /// <summary>Takes the groups away again: open ones would be everybody's for all worlds to come.</summary>
    public async Task EndAsync()
    {
        // What is written in a group is noted at the group meanwhile: then they are read afresh.
        await network.Store.DecideAsync<bool>(
            async token =>
            {
                var ending = new Batch();
                foreach (var group in (await network.Store.GetAsync(GroupStore.Groups, [.. Groups.Select(group => group.Id)], token)).Values)
                {
                    ending.Delete(GroupStore.Groups, group);
                }

                await Beside.EndAsync(network.Store, ending, token);
                return (true, ending);
            },
            CancellationToken.None);
    }

    public T Pick<T>(IEnumerable<T> some) => some.ElementAt(random.Next(some.Count()));

    public bool OneIn(int count) => random.Next(count) == 0;

    public static string NodeOf(Guid person) => new GraphQL.NodeId("Person", person).ToString();

    private void AddPerson()
    {
        var account = NewId();
        var id = Person.IdOf(network.Tenant.Options.TenantId, account);
        var name = $"w{Seed}p{People.Count}";
        batch.Insert(PeopleStore.People, new Person { Id = id, ObjectId = account, Handle = name, DisplayName = name, Mail = $"{name}@meridian.example", ArrivedAt = start });
        People.Add(id);
        Accounts.Add(id, account);
    }

    private void AddGroup()
    {
        var group = new WorldGroup(NewId(), Pick(People)) { Privacy = (GroupPrivacy)random.Next(3), ShowsAll = OneIn(2) };
        group.ShowsAllSince = group.ShowsAll && OneIn(2) ? AnyTime() : null;
        foreach (var person in People.Where(person => person == group.OwnerId || OneIn(2)))
        {
            List<(DateTimeOffset Came, DateTimeOffset? Went)> times = [];
            foreach (var pair in Enumerable.Range(0, 2 * random.Next(3)).Select(_ => AnyTime()).Order().Chunk(2))
            {
                times.Add((pair[0], pair[1]));
            }

            if (person == group.OwnerId)
            {
                times = [(start, null)];
            }
            else if (times.Count == 0 || OneIn(2))
            {
                times.Add((times.Count == 0 ? AnyTime() : times[^1].Went!.Value.AddMinutes(1), null));
            }

            group.Times[person] = times;
        }

        Groups.Add(group);
    }

    private void AddPost()
    {
        var doors = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Pick(Groups)).Distinct();
        var post = new WorldThing("Post", NewId(), Pick(People), AnyTime(), doors)
        {
            Kind = Pick([PostKind.Post, PostKind.Question, PostKind.Announcement, PostKind.Article]),
            IsDeleted = OneIn(10),
            IsWithheld = OneIn(10),
            IsExpired = OneIn(10),
            Shared = Posts.LastOrDefault(other => other.Shared is null),
            FileId = OneIn(2) ? NewId() : null,
            Tag = Pick([null, .. WorldPaths.Tags]),
            HasPoll = OneIn(3),
        };
        if (OneIn(10))
        {
            post.Doors.Clear();
            Removed.Add(post);
        }

        Things.Add(post);
    }

    private void AddEvent() => Things.Add(new WorldThing("Event", NewId(), Pick(People), AnyTime(), Pick(Groups)) { IsWithheld = OneIn(10) });

    private void AddPage() => Things.Add(new WorldThing("Page", NewId(), Pick(People), AnyTime(), Pick(Groups)) { IsWithheld = OneIn(10), Tag = Pick(WorldPaths.Tags) });

    private void AddComment(WorldThing on)
    {
        var parent = on.Comments.Where(comment => comment.Parent is null).LastOrDefault();
        on.Comments.Add(new WorldComment(NewId(), Pick(People), on, OneIn(2) ? parent : null) { IsDeleted = OneIn(6), FileId = OneIn(4) ? NewId() : null, Tag = Pick([null, .. WorldPaths.Tags]), LinksToShared = true });
    }

    private void Save()
    {
        foreach (var group in Groups)
        {
            batch.Insert(GroupStore.Groups, WorldDocuments.Of(group, Seed, start));
            foreach (var (person, times) in group.Times)
            {
                if (times is [.. , (var came, null)])
                {
                    batch.Insert(GroupStore.Memberships, new Membership(group.Id, person, person == group.OwnerId ? GroupRole.Owner : GroupRole.Member, came));
                }

                if (times.Where(time => time.Went is not null).ToList() is { Count: > 0 } former)
                {
                    batch.Insert(GroupStore.FormerMemberships, new FormerMembership(group.Id, person, [.. former.Select(time => new Period(time.Came, time.Went))]));
                }
            }
        }

        foreach (var thing in Things)
        {
            WorldDocuments.Insert(batch, thing, Removed.Contains(thing) ? Groups[0].Id : null);
        }

        foreach (var comment in Comments)
        {
            batch.Insert(ConversationStore.Comments, WorldDocuments.Of(comment));
            WorldDocuments.InsertFile(batch, comment.FileId, comment.AuthorId, new Subject(SubjectKind.Comment, comment.Id), start);
        }

        foreach (var thing in Reacted)
        {
            batch.Insert(ConversationStore.Reactions, new Reaction(thing.Id, thing.AuthorId, ReactionKind.Like, thing.At));
        }

        foreach (var (person, thing) in Told)
        {
            batch.Insert(NoticeStore.Notices, WorldDocuments.NoticeOf(person, thing));
        }

        foreach (var (person, thing) in Saved)
        {
            batch.Insert(SavedStore.Items, new SavedItem(person, new Subject(Enum.Parse<SubjectKind>(thing.Type), thing.Id), start));
        }
    }

    private DateTimeOffset AnyTime() => start.AddSeconds(random.Next(1, (int)Past.TotalSeconds - 120));

    public Guid NewId() => Ids.Of($"world.{Seed}.{made++}");

    private static void Times(int count, Action act)
    {
        for (var at = 0; at < count; at++)
        {
            act();
        }
    }
}
