using InsideIn.Groups;

namespace InsideIn.Archive;

/// <summary>A group, without what is given in a network by hand or by its directory: rules of membership, official marks, deputies, pictures.</summary>
internal sealed record GroupLine(Guid Id, string Slug, string Name, string Purpose, GroupPrivacy Privacy, GroupHistory History, PostingRight Posting, GroupState State, DateTimeOffset CreatedAt)
{
    /// <summary>When it was last opened to everybody.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When members last began to read everything.</summary>
    public DateTimeOffset? HistoryOpenedAt { get; init; }

    public OriginLine? Origin { get; init; }
}

/// <summary>Groups. Who finds and who reads them comes along (rule R4); where an address is taken they get another one, and never anybody else's members.</summary>
internal sealed class GroupsPart() : Part<GroupLine>("groups")
{
    protected override IAsyncEnumerable<GroupLine> LinesAsync(DocumentStore store, CancellationToken cancellationToken) =>
        store.PagesAsync(GroupStore.Groups, cancellationToken).SelectMany(page => page.Select(group =>
            new GroupLine(group.Id, group.Slug, group.Name, group.Description, group.Privacy, group.History, group.Posting, group.State, group.CreatedAt)
            {
                OpenedAt = group.OpenedAt,
                HistoryOpenedAt = group.HistoryOpenedAt,
                Origin = OriginLine.Of(group.Origin),
            }));

    protected override async Task ReadAsync(IReadOnlyList<GroupLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var here = await step.Store.FindAsync(GroupStore.Groups, lines.Select(line => step.Here(line.Id)), cancellationToken);
        var left = lines.Where(line => step.Brings(line.Origin, line.Id == Group.EverybodyId || here.ContainsKey(step.Here(line.Id)))).ToList();
        var holders = await step.Store.PickEachAsync([.. left.Select(line => GroupStore.WithSlug(line.Slug))], cancellationToken);
        foreach (var (number, line) in left.Index())
        {
            step.Batch.Insert(GroupStore.Groups, GroupOf(line, holders[number].Count > 0, step));
        }
    }

    private static Group GroupOf(GroupLine line, bool isSlugTaken, ReadingStep step)
    {
        var id = step.Here(line.Id);
        return new Group
        {
            Id = id,
            Slug = isSlugTaken ? $"{line.Slug}-{id.ToString("N")[^6..]}" : line.Slug,
            Name = line.Name,
            Description = line.Purpose,
            Privacy = line.Privacy,
            History = line.History,
            Posting = line.Posting,
            State = line.State,
            CreatedAt = line.CreatedAt,
            OpenedAt = line.OpenedAt,
            HistoryOpenedAt = line.HistoryOpenedAt,

            // Its silence is counted from here on: nobody is told that it is long.
            ActiveOn = DateOnly.FromDateTime(step.At.UtcDateTime),
            Origin = step.OriginOf(line.Id, line.Origin),
        };
    }
}
