using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Mentions;

/// <summary>A text about to be saved.</summary>
/// <param name="Subject">The post, the comment, the page or the event.</param>
/// <param name="Whole">What it is read with: the post itself, or the thing that is commented on.</param>
/// <param name="Body">The text as typed.</param>
/// <param name="At">When it is saved, UTC.</param>
public sealed record MentioningText(Subject Subject, IReadable Whole, RichText Body, DateTimeOffset At)
{
    /// <summary>The text that stood before; null for a new one.</summary>
    public RichText? Before { get; init; }

    /// <summary>The number of people to tell that the author has confirmed.</summary>
    public int? ConfirmedRecipients { get; init; }

    /// <summary>Whether it is saved while its author is away. Then fewer may be told than were confirmed, and of a group that may not be told any more only the words stay: the text is on time, and nobody is told without a yes.</summary>
    public bool IsUnattended { get; init; }

    /// <summary>Whether the author said yes to so many.</summary>
    internal bool Confirms(int count) => IsUnattended ? count <= ConfirmedRecipients : count == ConfirmedRecipients;
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
        var names = new Names(people, groups, TargetsOf(text.Before ?? RichText.Empty).Select(target => target.Key).ToHashSet());
        var today = await MentionedTodayAsync(author, text, names.NewGroups, cancellationToken);
        if (today.Count > 0 && !text.IsUnattended)
        {
            return (null, new GroupMentionedTodayError(today[0].Name, new GroupMention(author.PersonId, today[0].Id, DateOf(text.At), text.Subject).NextAt));
        }

        var mentioned = await TellAsync(author, text, names, today, cancellationToken);
        var refusal = mentioned.Refuses(KeepsOrder(author, text.Whole, names.NewGroups));
        if (refusal is MentionsNotConfirmedError && text.IsUnattended && mentioned.GroupIds.Count > 0)
        {
            mentioned = await TellAsync(author, text, names, names.NewGroups, cancellationToken);
            refusal = mentioned.Refuses(KeepsOrder(author, text.Whole, []));
        }

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

    /// <summary>The text as it would be saved and told, with some of the groups left out of it.</summary>
    private async Task<Mentioned> TellAsync(Viewer author, MentioningText text, Names names, IReadOnlyList<Group> leftOut, CancellationToken cancellationToken)
    {
        var told = names.People.ToHashSet();
        var newGroups = names.NewGroups.Except(leftOut).ToList();
        foreach (var group in newGroups)
        {
            told.UnionWith(await MembersAsync(group.Id, text.Whole, cancellationToken));
        }

        told.ExceptWith(names.Before);
        told.Remove(author.PersonId);
        return Resolved(text, [.. names.People, .. names.Groups.Except(leftOut).Select(group => group.Id)]) with
        {
            PersonIds = [.. told.Order()],
            GroupIds = [.. newGroups.Select(group => group.Id)],
            LeftOutGroupIds = [.. leftOut.Select(group => group.Id)],
        };
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

    private static bool KeepsOrder(Viewer author, IReadable whole, IReadOnlyList<Group> groups) =>
        author.Roles.Contains(Role.Comms) || groups.Any(group => author.KeepsOrderIn(group.Id)) || whole.Audience.Doors.Any(author.KeepsOrderIn);

    /// <summary>Those of the groups that the author mentioned on the text's day already, in another text.</summary>
    private async Task<IReadOnlyList<Group>> MentionedTodayAsync(Viewer author, MentioningText text, IReadOnlyList<Group> groups, CancellationToken cancellationToken)
    {
        var today = await store.GetAsync(MentionStore.GroupMentions, [.. groups.Select(group => GroupMention.IdOf(author.PersonId, group.Id, DateOf(text.At)))], cancellationToken);
        var told = today.Values.Where(read => read.Document.Subject != text.Subject).Select(read => read.Document.GroupId).ToHashSet();
        return [.. groups.Where(group => told.Contains(group.Id))];
    }

    private static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    /// <summary>What a text names and the author may name, and whom it named before.</summary>
    private sealed record Names(IReadOnlyList<Guid> People, IReadOnlyList<Group> Groups, HashSet<Guid> Before)
    {
        public IReadOnlyList<Group> NewGroups { get; } = [.. Groups.Where(group => !Before.Contains(group.Id))];
    }
}
