namespace InsideIn.Groups;

/// <summary>A person and a group as they stand to each other, read to decide on it.</summary>
internal sealed record Place(Guid GroupId, Guid PersonId, Stored<Membership>? Member, Stored<Admission>? Noted)
{
    public bool IsMember => Member is not null;

    public bool IsBanned => Noted is { Document.State: AdmissionState.Banned };

    public bool IsInvited => Noted is { Document.State: AdmissionState.Invited };

    /// <summary>The request that waits for an answer; null without one.</summary>
    public Admission? Request(DateTimeOffset now) => Noted?.Document is { } noted && noted.IsOpenRequest(now) ? noted : null;

    public static async Task<Place> ReadAsync(DocumentStore store, Guid groupId, Guid personId, CancellationToken cancellationToken) => new(
        groupId,
        personId,
        await store.GetAsync(GroupStore.Memberships, Membership.IdOf(groupId, personId), cancellationToken),
        await store.GetAsync(GroupStore.Admissions, Admission.IdOf(groupId, personId), cancellationToken));

    /// <summary>Lets the person in, with whatever was open between them settled.</summary>
    public Batch Enter(Guid actorId, DateTimeOffset at) =>
        Note(AdmissionState.Settled, actorId, at)
            .Insert(GroupStore.Memberships, new Membership(GroupId, PersonId, GroupRole.Member, at))
            .Append(new MemberJoined(actorId, at, GroupId, PersonId));

    /// <summary>Notes how they stand to each other from now on.</summary>
    public Batch Note(AdmissionState state, Guid actorId, DateTimeOffset at, string? sentence = null) =>
        new Batch().Put(GroupStore.Admissions, Noted, new Admission(GroupId, PersonId, state, actorId, at) { Sentence = sentence });
}
