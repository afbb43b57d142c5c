using InsideIn.Access;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Tags;

namespace InsideIn.Search;

/// <summary>Brings what the index keeps of things in line with the things as they stand. It may be done twice, and by several at once.</summary>
public sealed class Indexing(DocumentStore store, IEnumerable<ReadableSource> sources)
{
    private readonly Dictionary<SubjectKind, ReadableSource> sources = sources.ToDictionary(source => source.Kind);

    /// <summary>Indexes things of one type; of what is gone, or stands in no list, nothing is kept (rule R25). The answer is how many entries were written.</summary>
    public async Task<int> IndexAsync(SearchType type, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        // Who had seen a thing earlier may write last, over an entry that somebody else has just found right and left alone. So whoever wrote looks again, until there is nothing to write.
        var written = 0;
        for (var now = await PassAsync(type, ids, cancellationToken); now > 0; now = await PassAsync(type, ids, cancellationToken))
        {
            written += now;
        }

        return written;
    }

    /// <summary>Indexes a thing and everything that was said about it, after it has become another matter who finds it.</summary>
    public async Task IndexThreadAsync(Subject subject, CancellationToken cancellationToken)
    {
        await IndexAsync(TypeOf(subject.Kind), [subject.Id], cancellationToken);
        var entries = await store.AllAsync(SearchStore.OfThread(subject.Id), cancellationToken);
        var commentIds = entries.Where(entry => entry.Document.Type == SearchType.Comment).Select(entry => entry.Id).ToHashSet();
        await foreach (var comment in PersonalData.ReadAsync(store, Conversations.ConversationStore.AllOn(subject.Id), cancellationToken))
        {
            commentIds.Add(comment.Id);
        }

        foreach (var some in commentIds.Chunk(100))
        {
            await IndexAsync(SearchType.Comment, some, cancellationToken);
        }
    }

    /// <summary>What search calls a thing of this kind.</summary>
    public static SearchType TypeOf(SubjectKind kind) => Enum.Parse<SearchType>(kind.ToString());

    private Task<int> PassAsync(SearchType type, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        store.DecideAsync<int>(
            async token =>
            {
                // The entry is read before the thing: who read the thing earlier than another writes on the condition of an older entry, and loses.
                var kept = await store.GetAsync(SearchStore.Entries, ids, token);
                var wanted = await WantedAsync(type, ids, token);
                var batch = new Batch();
                foreach (var id in ids)
                {
                    var (read, entry) = (kept.GetValueOrDefault(id), wanted.GetValueOrDefault(id));
                    _ = entry is null ? read is null ? batch : batch.Delete(SearchStore.Entries, read)
                        : read?.Document.Says(entry) is true ? batch
                        : batch.Put(SearchStore.Entries, read, entry);
                }

                return (batch.Writes.Count, batch.Writes.Count == 0 ? null : batch);
            },
            cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, SearchEntry>> WantedAsync(SearchType type, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        if (type == SearchType.Person)
        {
            var people = (await store.GetAsync(PeopleStore.People, ids, cancellationToken)).Documents();
            return people.Values.Select(Searchable.Of).OfType<Searchable>().ToDictionary(person => person.Id, person => EntryOf(person, person.Id, [Groups.Group.EverybodyId]));
        }

        var things = await sources[Enum.Parse<SubjectKind>(type.ToString())].Load(store, [.. ids], cancellationToken);
        var files = await CarriedFiles.OfAsync(store, things.Values, cancellationToken);
        var wholes = await WholesAsync(things.Values, cancellationToken);
        return (
            from thing in things.Values
            let whole = thing.Audience.Within is { } within ? wholes.GetValueOrDefault(within.Id) : thing
            let found = whole is null ? null : Searchable.Of(thing, files)
            let doors = whole is null ? [] : DoorsOf(whole)
            where found is not null && doors.Count > 0
            select EntryOf(found, whole.Id, doors)).ToDictionary(entry => entry.Id);
    }

    private async Task<Dictionary<Guid, IReadable>> WholesAsync(IEnumerable<IReadable> things, CancellationToken cancellationToken)
    {
        var wholes = new Dictionary<Guid, IReadable>();
        foreach (var kind in things.Select(thing => thing.Audience.Within).OfType<Subject>().Distinct().GroupBy(subject => subject.Kind))
        {
            foreach (var (id, whole) in await sources[kind.Key].Load(store, [.. kind.Select(subject => subject.Id)], cancellationToken))
            {
                wholes[id] = whole;
            }
        }

        return wholes;
    }

    /// <summary>The groups in which a thing is found. Shape: none for what is withheld, and for what has gone out of all lists.</summary>
    private static IReadOnlyList<Guid> DoorsOf(IReadable whole) =>
        whole is Post post ? post.ListedIn
        : whole.IsWithheld ? []
        : whole.Audience.Doors;

    private static SearchEntry EntryOf(Searchable thing, Guid threadId, IReadOnlyList<Guid> doors) =>
        new(thing.Id, thing.Type, threadId, thing.At.ToUnixTimeSeconds(), SearchKeys.Of(thing, doors))
        {
            TagDoors = TagPlaces.Doors(doors, thing.Tags),
            TaggedAt = thing.Tags.Count > 0 ? thing.At : null,
        };
}
