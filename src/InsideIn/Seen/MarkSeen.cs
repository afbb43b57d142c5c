using InsideIn.Access;
using InsideIn.People;

namespace InsideIn.Seen;

/// <summary>What a person has seen of a thread.</summary>
/// <param name="SubjectId">The post, event or page.</param>
/// <param name="Revision">The number of the text that was on the screen; the one that stands when left out.</param>
/// <param name="Until">When the latest comment on the screen was written; now when left out.</param>
public sealed record SeenThing(NodeId SubjectId, int? Revision, DateTimeOffset? Until);

/// <summary>People have seen things. It is told in handfuls, as they scroll.</summary>
[MutationType]
public static partial class MarkSeen
{
    /// <summary>The most things told at once.</summary>
    public const int Most = 50;

    private const int TidiedAtOnce = 20;

    /// <summary>Notes what the viewer has seen, so that it counts as unread no more. Twice is once, and what is unreadable is passed over. Nobody else can see it.</summary>
    [Authorize]
    public static async Task<FieldResult<Viewer, TooManyError>> MarkSeenAsync(
        IReadOnlyList<SeenThing> things, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, ITopicEventSender events, CancellationToken cancellationToken)
    {
        if (things.Count > Most)
        {
            return new TooManyError("things", things.Count, Most);
        }

        var asked = things
            .Select(thing => (Thing: thing, Subject: rights.SubjectOf(thing.SubjectId)))
            .Where(pair => pair.Subject is { Kind: not SubjectKind.Comment })
            .DistinctBy(pair => pair.Subject)
            .ToDictionary(pair => pair.Subject!.Value, pair => pair.Thing);
        var readable = await rights.FindReadableAsync(viewer, [.. asked.Keys], cancellationToken);
        var now = time.GetUtcNow();
        var isNews = await store.DecideAsync(
            async token =>
            {
                var marks = await store.GetAsync(SeenStore.Marks, [.. readable.Keys.Select(id => ReadMark.IdOf(viewer.PersonId, id))], token);
                var batch = new Batch();
                foreach (var (subject, thing) in asked.Where(pair => readable.ContainsKey(pair.Key.Id)))
                {
                    var before = marks.GetValueOrDefault(ReadMark.IdOf(viewer.PersonId, subject.Id));
                    var mark = before?.Document ?? new ReadMark(viewer.PersonId, subject);
                    var seen = mark.See(RevisionOf(thing, readable[subject.Id]), thing.Until < now ? thing.Until.Value : now, now);
                    _ = seen == mark ? batch : batch.Put(SeenStore.Marks, before, seen);
                }

                return batch.Writes.Count == 0 ? (false, null) : (true, await TidyAsync(batch, viewer.PersonId, now, store, token));
            },
            cancellationToken);
        if (isNews)
        {
            await events.SendAsync(SeenTopics.Of(viewer.PersonId), new MarksChanged(viewer.PersonId), cancellationToken);
        }

        return viewer;
    }

    /// <summary>The revision that was seen: one that exists, whatever the client says.</summary>
    private static int RevisionOf(SeenThing thing, IReadable subject)
    {
        var standing = subject is IRevised revised ? revised.RevisionNumber : 1;
        return Math.Clamp(thing.Revision ?? standing, 1, standing);
    }

    /// <summary>Lets go of some marks that are past their time, so that they never grow without bound.</summary>
    private static async Task<Batch> TidyAsync(Batch batch, Guid personId, DateTimeOffset now, DocumentStore store, CancellationToken cancellationToken)
    {
        var old = await store.PickAsync(SeenStore.Old(personId, now - Horizon.Kept).Take(TidiedAtOnce), cancellationToken);
        var changing = batch.Writes.Select(write => write.Id).ToHashSet();
        var going = old.Select(entry => entry.Id).Where(id => !changing.Contains(id)).ToList();
        if (going.Count > 0)
        {
            foreach (var mark in (await store.GetAsync(SeenStore.Marks, going, cancellationToken)).Values)
            {
                batch.Delete(SeenStore.Marks, mark);
            }
        }

        return batch;
    }
}
