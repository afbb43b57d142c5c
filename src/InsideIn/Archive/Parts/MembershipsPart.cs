using InsideIn.Groups;

namespace InsideIn.Archive;

/// <summary>A person's place in a group, and the times that they were in it before: both say how far back they read (rule R10).</summary>
internal sealed record MembershipLine(Guid GroupId, Guid PersonId, GroupRole Role, DateTimeOffset JoinedAt, bool IsApproved, IReadOnlyList<Period> Before);

/// <summary>Memberships: of people who have an account here, in groups that come with the same reading. Into a group that was here before, an archive brings nobody.</summary>
internal sealed class MembershipsPart() : Part<MembershipLine>("memberships")
{
    protected override async IAsyncEnumerable<MembershipLine> LinesAsync(DocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in store.PagesAsync(GroupStore.Memberships, cancellationToken))
        {
            var former = await store.FindAsync(GroupStore.FormerMemberships, page.Select(place => FormerMembership.IdOf(place.GroupId, place.PersonId)), cancellationToken);
            foreach (var place in page)
            {
                var before = former.GetValueOrDefault(FormerMembership.IdOf(place.GroupId, place.PersonId))?.Periods ?? [];
                yield return new MembershipLine(place.GroupId, place.PersonId, place.Role, place.JoinedAt, place.IsApproved, before);
            }
        }
    }

    protected override async Task ReadAsync(IReadOnlyList<MembershipLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var groups = await step.Store.FindAsync(GroupStore.Groups, lines.Select(line => step.Here(line.GroupId)).Distinct(), cancellationToken);
        var here = await step.Store.FindAsync(GroupStore.Memberships, lines.Select(line => IdHere(line, step)), cancellationToken);
        foreach (var line in lines)
        {
            var group = groups.GetValueOrDefault(step.Here(line.GroupId));
            if (here.ContainsKey(IdHere(line, step)))
            {
                step.Tally.Here++;
            }
            else if (!step.IsMatched(line.PersonId))
            {
                step.Tally.Skip("the person has no account here");
            }
            else if (group is null ? !step.Surroundings.IsDry : !step.IsOfThisReading(group.Origin))
            {
                step.Tally.Skip("the group was here before");
            }
            else
            {
                Add(line, step);
            }
        }
    }

    private static void Add(MembershipLine line, ReadingStep step)
    {
        var (groupId, personId) = (step.Here(line.GroupId), step.Person(line.PersonId));
        step.Tally.New++;
        step.Batch.Insert(GroupStore.Memberships, new Membership(groupId, personId, line.Role, line.JoinedAt) { IsApproved = line.IsApproved });
        if (line.Before.Count > 0)
        {
            step.Batch.Insert(GroupStore.FormerMemberships, new FormerMembership(groupId, personId, line.Before));
        }
    }

    private static Guid IdHere(MembershipLine line, ReadingStep step) => Membership.IdOf(step.Here(line.GroupId), step.Person(line.PersonId));
}
