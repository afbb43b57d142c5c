using InsideIn.Answers;
using InsideIn.Audit;
using InsideIn.Documents;
using InsideIn.Drafts;
using InsideIn.Following;
using InsideIn.Kernel;
using InsideIn.Media;
using InsideIn.Moderation;
using InsideIn.Notifications;
using InsideIn.Outward;
using InsideIn.Posts;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>What other features keep about the posts and groups of a world: each is a further way to them.</summary>
/// <param name="Series">A person's own and a group's.</param>
/// <param name="Drafts">What people are writing.</param>
/// <param name="Cases">What was reported: events and pages, which no deed of the test takes away.</param>
/// <param name="Asked">Who is asked to answer which question.</param>
/// <param name="Urgent">What could not wait.</param>
/// <param name="Offered">What its authors offered to communications.</param>
/// <param name="Followed">What each person set a level for.</param>
internal sealed record Beside(
    IReadOnlyList<WorldSeries> Series,
    IReadOnlyList<WorldDraft> Drafts,
    IReadOnlyList<WorldCase> Cases,
    IReadOnlyList<(Guid Person, WorldThing Question)> Asked,
    IReadOnlyList<WorldThing> Urgent,
    IReadOnlyList<WorldThing> Offered,
    IReadOnlyList<(Guid Person, WorldThing? Thread, WorldGroup? Group)> Followed)
{
    public static readonly Beside Nothing = new([], [], [], [], [], [], []);

    public static Beside Of(RandomWorld world)
    {
        var articles = world.Posts.Where(post => post.Kind == PostKind.Article).ToList();
        var own = new WorldSeries(world.NewId(), world.Pick(world.People), null, [.. articles.Where((_, at) => at % 2 == 0)]);
        var groups = new WorldSeries(world.NewId(), world.Pick(world.People), world.Pick(world.Groups), [.. articles.Where((_, at) => at % 2 == 1)]);
        return new Beside(
            [own, groups],
            [.. Enumerable.Range(0, 2).Select(_ => new WorldDraft(world.NewId(), world.Pick(world.People), world.OneIn(2) ? world.Pick(world.People) : null, world.Pick(world.Groups), world.Pick(world.Groups), groups, world.NewId()))],
            [.. world.Things.Where(thing => thing.Type != "Post" && world.OneIn(2)).Select(thing => new WorldCase(world.NewId(), thing, [.. thing.Doors], world.OneIn(3)))],
            [.. world.Posts.Where(post => post.Kind == PostKind.Question).Select(post => (world.Pick(world.People), post))],
            [.. world.Posts.Where(post => post.Kind == PostKind.Announcement && world.OneIn(2))],
            [.. world.Posts.Where(post => !post.IsDeleted && world.OneIn(2))],
            [.. world.People.Select(person => world.OneIn(2) ? (person, world.Pick(world.Things), null) : (person, (WorldThing?)null, (WorldGroup?)world.Pick(world.Groups)))]);
    }

    public void Save(RandomWorld world, Batch batch, DateTimeOffset at)
    {
        foreach (var series in Series)
        {
            batch.Insert(SeriesStore.All, new Series { Id = series.Id, Title = "A series", GroupId = series.Group?.Id, BegunById = series.BegunById, BegunAt = at, ArticleIds = [.. series.Articles.Select(article => article.Id)] });
        }

        foreach (var draft in Drafts)
        {
            batch.Insert(DraftStore.Drafts, DraftOf(draft, at));
            WorldDocuments.InsertFile(batch, draft.FileId, draft.AuthorId, null, at);
        }

        foreach (var @case in Cases)
        {
            batch.Insert(ModerationStore.Cases, new ModerationCase
            {
                Id = @case.Id, Subject = SubjectOf(@case.On), AuthorId = @case.On.AuthorId, Doors = [.. @case.Doors.Select(door => door.Id)], NeedsSecond = @case.NeedsSecond, OpenedAt = at, DueAt = at.AddDays(2),
            });
        }

        foreach (var (person, question) in Asked)
        {
            batch.Insert(AnswerStore.Requests, AnswerRequest.Ask(question.Id, person, [AnswerProof.Named], null, at).Request);
        }

        foreach (var post in Urgent)
        {
            batch.Insert(AttentionStore.Urgent, new UrgentSending(post.Id, post.AuthorId, "It cannot wait", at));
        }

        foreach (var post in Offered)
        {
            batch.Insert(OutwardStore.Items, ItemOf(post, at));
        }

        foreach (var (person, thread, group) in Followed)
        {
            batch.Insert(FollowStore.Settings, new FollowSetting(person, thread is null ? new FollowScope(FollowScopeKind.Group, group!.Id) : FollowScope.Of(SubjectOf(thread)), FollowLevel.Digest, at, IsByTakingPart: false));
        }

        foreach (var person in world.People)
        {
            batch.Insert(DigestStore.Digests, DigestOf(person, [.. world.Told.Where(told => told.Person == person).Select(told => told.Thing)], at));
        }
    }

    /// <summary>Takes away what stands in lists of the whole company.</summary>
    public async Task EndAsync(DocumentStore store, Batch ending, CancellationToken cancellationToken)
    {
        foreach (var read in (await store.GetAsync(AttentionStore.Urgent, [.. Urgent.Select(post => UrgentSending.IdOf(post.Id))], cancellationToken)).Values)
        {
            ending.Delete(AttentionStore.Urgent, read);
        }

        foreach (var read in (await store.GetAsync(OutwardStore.Items, [.. Offered.Select(ItemIdOf)], cancellationToken)).Values)
        {
            ending.Delete(OutwardStore.Items, read);
        }

        foreach (var read in (await store.GetAsync(ModerationStore.Cases, [.. Cases.Select(@case => @case.Id)], cancellationToken)).Values)
        {
            ending.Delete(ModerationStore.Cases, read);
        }
    }

    /// <summary>The offer of a post as the desk shows its id.</summary>
    public static string OfferOf(WorldThing post) => new GraphQL.NodeId("Offer", Ids.Of("world.consent", post.Id)).ToString();

    private static Guid ItemIdOf(WorldThing post) => Ids.Of("world.outward", post.Id);

    private static OutwardItem ItemOf(WorldThing post, DateTimeOffset at) => new()
    {
        Id = ItemIdOf(post), PostId = post.Id, AuthorId = post.AuthorId,
        Consents =
        [
            new Consent
            {
                Id = Ids.Of("world.consent", post.Id), PostId = post.Id, AuthorId = post.AuthorId, Version = PostVersion.Of(WorldDocuments.Of(post)), Channels = [OutwardChannel.Newsletter], Attribution = Attribution.Team,
                Byline = "Somebody who works here", NoticeVersion = "1", NoticeHash = CanonicalJson.Hash("notice"), Method = "click", GrantedAt = at, ExpiresAt = at.AddDays(300),
            },
        ],
    };

    private static Draft DraftOf(WorldDraft draft, DateTimeOffset at) => new()
    {
        Id = draft.Id, AuthorId = draft.AuthorId, ClientKey = draft.Id, Target = new DraftTarget(draft.Group.Id, null), CoAuthorIds = draft.CoAuthorId is { } other ? [other] : [],
        Content = new DraftContent("Half a thought")
        {
            Details = new PostDetails(new ArticleDetails("Half a title", draft.Series.Id), null, null, null), AlsoInIds = [draft.AlsoIn.Id], Attachments = [new Attachment(draft.FileId, null)],
        },
        StartedAt = at, SavedAt = at, SavedById = draft.AuthorId, WasScheduled = true,
    };

    private static Digest DigestOf(Guid person, IReadOnlyList<WorldThing> things, DateTimeOffset at) => new()
    {
        PersonId = person, Day = DateOnly.FromDateTime(at.UtcDateTime), MadeAt = at, LeftOutCount = 0, Mail = DeliveryState.Waiting, MailDueAt = null,
        Items = [.. things.Select(thing => new DigestItem(thing.Id, SubjectOf(thing), SubjectOf(thing), NoticeReason.Mention, thing.AuthorId, thing.At))],
    };

    private static Subject SubjectOf(WorldThing thing) => new(Enum.Parse<SubjectKind>(thing.Type), thing.Id);
}
