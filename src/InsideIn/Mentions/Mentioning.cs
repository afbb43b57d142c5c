using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Mentions;

/// <summary>A text about to be saved.</summary>
/// <param name="Subject">The post, or the comment.</param>
/// <param name="Whole">What it is read with: the post itself, or the thing that is commented on.</param>
/// <param name="Body">The text as typed.</param>
/// <param name="At">When it is saved, UTC.</param>
public sealed record MentioningText(Subject Subject, IReadable Whole, RichText Body, DateTimeOffset At)
{
    /// <summary>The text that stood before; null for a new one.</summary>
    public RichText? Before { get; init; }

    /// <summary>The number of people to tell that the author has confirmed.</summary>
    public int? ConfirmedRecipients { get; init; }
}

/// <summary>Finds out whom a text names, and whether its author may tell so many.</summary>
public sealed class Mentioning(DocumentStore store, Rights rights, Readers readers)
{
    private const int Chunk = 500;

    /// <summary>The text with its mentions resolved, or why it may not be saved so. A text without mentions costs no store call.</summary>
    public async Task<(Mentioned? Mentioned, IError? Refusal)> ResolveAsync(Viewer author, MentioningText text, CancellationToken cancellationToken)
    {
        var named = TargetsOf(text.Body);
        if (named.Count == 0)
        {
            return (new Mentioned(text.Body, [], [], []) { Text = text }, null);
        }

        var people = await ReadersAsync(text.Whole, named.Where(target => target.TypeName == Mention.Person), cancellationToken);
        var groups = await GroupsAsync(author, named.Where(target => target.TypeName == Mention.Group), cancellationToken);
        var before = TargetsOf(text.Before ?? RichText.Empty).Select(target => target.Key).ToHashSet();
        var newGroups = groups.Where(group => !before.Contains(group.Id)).ToList();
        var told = people.ToHashSet();
        foreach (var group in newGroups)
        {
            told.UnionWith(await MembersAsync(group.Id, text.Whole, cancellationToken));
        }

        told.ExceptWith(before);
        told.Remove(author.PersonId);
        var mentioned = Resolved(text, [.. people, .. groups.Select(group => group.Id)]) with { PersonIds = [.. told.Order()], GroupIds = [.. newGroups.Select(group => group.Id)] };
        var refusal = mentioned.Refuses(KeepsOrder(author, text.Whole, newGroups), text.ConfirmedRecipients) ?? await MentionedTodayAsync(author, text, newGroups, cancellationToken);
        return refusal is null ? (mentioned, null) : (null, refusal);
    }

    /// <summary>Notes in the batch, which saves the text, whom it names, and that its groups were mentioned today.</summary>
    public async Task AddToAsync(Batch batch, Mentioned mentioned, Guid authorId, CancellationToken cancellationToken)
    {
        var text = mentioned.Text;
        if (mentioned.PersonIds.Count + mentioned.GroupIds.Count > 0)
        {
            batch.Append(new PeopleMentioned(authorId, text.At, text.Subject, mentioned.PersonIds, mentioned.GroupIds));
        }

        foreach (var today in mentioned.GroupIds.Select(group => new GroupMention(authorId, group, DateOf(text.At), text.Subject)))
        {
            if (await store.GetAsync(MentionStore.GroupMentions, today.Id, cancellationToken) is null)
            {
                batch.Insert(MentionStore.GroupMentions, today);
            }
        }
    }

    private static List<NodeId> TargetsOf(RichText body) => [.. body.Inlines.OfType<Mention>().Select(mention => mention.Target).Distinct()];

    private static Mentioned Resolved(MentioningText text, HashSet<Guid> reached)
    {
        var unreached = new List<string>();
        var resolved = text.Body.Map(inline =>
        {
            if (inline is not Mention mention || reached.Contains(mention.Target.Key))
            {
                return inline;
            }

            unreached.Add(mention.Name);
            return new TextRun(mention.Text) { Marks = mention.Marks };
        });
        return new Mentioned(resolved, [], [], [.. unreached.Distinct()]) { Text = text };
    }

    private async Task<IReadOnlyList<Guid>> ReadersAsync(IReadable whole, IEnumerable<NodeId> people, CancellationToken cancellationToken)
    {
        var named = people.Select(target => target.Key).ToList();
        return named.Count > 0 ? await readers.AmongAsync(whole, named, cancellationToken) : [];
    }

    /// <summary>The groups whose members the author can see: their own, and open ones. Everybody's is none: what all should know is announced.</summary>
    private async Task<IReadOnlyList<Group>> GroupsAsync(Viewer author, IEnumerable<NodeId> targets, CancellationToken cancellationToken)
    {
        var groups = new List<Group>();
        foreach (var id in targets.Select(target => target.Key).Where(id => id != Group.EverybodyId))
        {
            if (await rights.FindGroupAsync(author, id, cancellationToken) is { } group && (author.IsIn(id) || group.Privacy == GroupPrivacy.Open))
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    /// <summary>The members of the group who may read the thing now.</summary>
    private async Task<List<Guid>> MembersAsync(Guid groupId, IReadable whole, CancellationToken cancellationToken)
    {
        var members = new List<Guid>();
        Cursor? reached = null;
        while (true)
        {
            var entries = await store.PickAsync(GroupStore.MembersOf(groupId).Behind(reached).Take(Chunk), cancellationToken);
            var places = await store.GetAsync(GroupStore.Memberships, [.. entries.Select(entry => entry.Id)], cancellationToken);
            members.AddRange(await readers.AmongAsync(whole, [.. places.Values.Select(read => read.Document.PersonId)], cancellationToken));
            if (entries.Count < Chunk)
            {
                return members;
            }

            reached = entries[^1].Cursor;
        }
    }

    private static bool KeepsOrder(Viewer author, IReadable whole, List<Group> groups) =>
        author.Roles.Contains(Role.Comms) || groups.Any(group => author.KeepsOrderIn(group.Id)) || whole.Audience.Doors.Any(author.KeepsOrderIn);

    private async Task<IError?> MentionedTodayAsync(Viewer author, MentioningText text, List<Group> groups, CancellationToken cancellationToken)
    {
        foreach (var group in groups)
        {
            var today = await store.GetAsync(MentionStore.GroupMentions, GroupMention.IdOf(author.PersonId, group.Id, DateOf(text.At)), cancellationToken);
            if (today is not null && today.Document.Subject != text.Subject)
            {
                return new GroupMentionedTodayError(group.Name, today.Document.NextAt);
            }
        }

        return null;
    }

    private static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
