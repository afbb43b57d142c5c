using InsideIn.Access;
using InsideIn.Following;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>What one kind of fact tells people. One small record per kind, listed in <see cref="NoticeRules"/>.</summary>
/// <param name="Fact">The kind.</param>
/// <param name="Tell">What is to be told; nothing when the fact does not concern anybody. It asks nobody's rights: that is done person by person.</param>
internal sealed record NoticeRule(Type Fact, Func<StoredFact, Things, CancellationToken, Task<IReadOnlyList<Telling>>> Tell)
{
    /// <summary>The rule of facts of one type.</summary>
    public static NoticeRule Of<T>(Func<T, Things, CancellationToken, Task<IReadOnlyList<Telling>>> tell)
        where T : Fact => new(typeof(T), (stored, things, cancellationToken) => stored.Fact is T fact ? tell(fact, things, cancellationToken) : Nothing);

    /// <summary>The rule of facts of one type that says everything by itself, with the id of what happened.</summary>
    public static NoticeRule Of<T>(Func<T, Guid, IReadOnlyList<Telling>> tell)
        where T : Fact => new(typeof(T), (stored, _, _) => stored.Fact is T fact ? Task.FromResult(tell(fact, ItemOf(stored))) : Nothing);

    /// <summary>The rule of facts that each concern one person, on something that people read.</summary>
    public static NoticeRule Of<T>(NoticeReason reason, Func<T, Guid> person, Func<T, Subject> about)
        where T : Fact => new(typeof(T), async (stored, things, cancellationToken) =>
            stored.Fact is T fact && await things.FindAsync(about(fact), cancellationToken) is { } thing
                ? [thing.Tell(reason, new Happening(ItemOf(stored), about(fact), fact.ActorId, fact.At), Crowd.Of(person(fact)))]
                : []);

    /// <summary>The rule of facts that each concern some people, on a group and no content.</summary>
    public static NoticeRule OfGroup<T>(NoticeReason reason, Func<T, Crowd> people, Func<T, Guid> group)
        where T : Fact => new(typeof(T), (stored, _, _) => Task.FromResult<IReadOnlyList<Telling>>(
            stored.Fact is T fact
                ? [new Telling(reason, new Happening(ItemOf(stored), null, fact.ActorId, fact.At), people(fact)) { Scope = new FollowScope(FollowScopeKind.Group, group(fact)), GroupId = group(fact) }]
                : []));

    /// <summary>The rule of facts that each concern some people, on nothing that others could read.</summary>
    public static NoticeRule OfPeople<T>(NoticeReason reason, Func<T, DocumentStore, CancellationToken, Task<IReadOnlyList<Guid>>> people)
        where T : Fact => new(typeof(T), async (stored, things, cancellationToken) =>
            stored.Fact is T fact
                ? [new Telling(reason, new Happening(ItemOf(stored), null, Guid.Empty, fact.At), Crowd.Of(await people(fact, things.Store, cancellationToken)))]
                : []);

    private static Task<IReadOnlyList<Telling>> Nothing { get; } = Task.FromResult<IReadOnlyList<Telling>>([]);

    // What leaves no document of its own is known by its place among the facts.
    private static Guid ItemOf(StoredFact fact) => Ids.Of($"fact.{fact.Position}");
}

/// <summary>Finds what facts are about, whoever publishes it.</summary>
public sealed class Things(IEnumerable<ReadableSource> sources, DocumentStore store)
{
    /// <summary>Where they are kept.</summary>
    public DocumentStore Store => store;

    private readonly Dictionary<SubjectKind, ReadableSource> sources = sources.ToDictionary(source => source.Kind);

    /// <summary>The thing with its thread; null when either is gone. It asks nobody's rights.</summary>
    public async Task<Thing?> FindAsync(Subject subject, CancellationToken cancellationToken)
    {
        var found = await LoadAsync(subject, cancellationToken);
        var whole = found?.Audience.Within is { } within ? within : subject;
        var thread = whole == subject ? found : await LoadAsync(whole, cancellationToken);
        return found is null || thread is null ? null
            : thread.Audience.Within is { } end ? await InAsync(found, end, cancellationToken)
            : new Thing(found, whole, thread);
    }

    // A comment that was said on a thread which went into another at that moment.
    private async Task<Thing?> InAsync(IReadable found, Subject end, CancellationToken cancellationToken) => await LoadAsync(end, cancellationToken) is { } thread ? new Thing(found, end, thread) : null;

    /// <summary>The thread of what is to be told; null when it is gone, or it is about no content.</summary>
    public async Task<IReadable?> ThreadOfAsync(Telling telling, CancellationToken cancellationToken) =>
        telling.Thread is { } thread ? await LoadAsync(thread, cancellationToken) : null;

    /// <summary>The series that an article stands in; null for everything else.</summary>
    public async Task<Guid?> SeriesOfAsync(Guid postId, CancellationToken cancellationToken) => (await SeriesStore.FindWithAsync(store, postId, cancellationToken))?.Id;

    private async Task<IReadable?> LoadAsync(Subject subject, CancellationToken cancellationToken) =>
        (await sources[subject.Kind].Load(store, [subject.Id], cancellationToken)).GetValueOrDefault(subject.Id);
}

/// <summary>What a fact is about, and the thread that it stands in.</summary>
public sealed record Thing(IReadable Itself, Subject Where, IReadable Thread)
{
    /// <summary>Who wrote it.</summary>
    public Guid AuthorId => Itself.Audience.AuthorId;

    /// <summary>The groups in which it stands.</summary>
    public IReadOnlyList<Guid> Doors => Thread.Audience.Doors;

    /// <summary>The tags that the thread bears.</summary>
    public IReadOnlyList<Guid> Tags { get; init; } = Thread is Post post ? [.. post.Tags.Select(tag => tag.Id)] : [];

    /// <summary>Something to tell of it. Without a scope the reason holds for the thread.</summary>
    public Telling Tell(NoticeReason reason, Happening what, Crowd to, FollowScope? scope = null) =>
        new(reason, what, to) { Scope = scope ?? FollowScope.Of(Where), Thread = Where, Doors = Doors, Tags = Tags };
}
