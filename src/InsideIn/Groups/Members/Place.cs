namespace InsideIn.Groups;

/// <summary>A person and a group as they stand to each other, read to decide on it.</summary>
internal sealed record Place(Guid GroupId, Guid PersonId, Stored<Membership>? Member, Stored<Admission>? Noted)
{
    public bool IsMember => Member is not null;

    public bool IsBanned => Noted is { Document.State: AdmissionState.Banned };

    public bool IsByRule => Member is { Document.IsByRule: true };

    /// <summary>Whether the group's rule may bring the person in: not who is in, was shut out, or is out by will where that counts.</summary>
    public bool IsOpenToRule(bool isMandatory) => !IsMember && !IsBanned && (isMandatory || Noted is not { Document.State: AdmissionState.Out });

    public bool IsInvited => Noted is { Document.State: AdmissionState.Invited };

    /// <summary>The request that waits for an answer; null without one.</summary>
    public Admission? Request(DateTimeOffset now) => Noted?.Document is { } noted && noted.IsOpenRequest(now) ? noted : null;

    /// <summary>
    /// Reads how they stand. The admission comes first: whoever comes in or is shut out after that has written it, so a batch that writes it too fails,
    /// while a membership read before could have been overtaken without a trace.
    /// </summary>
    public static async Task<Place> ReadAsync(DocumentStore store, Guid groupId, Guid personId, CancellationToken cancellationToken)
    {
        var noted = await store.GetAsync(GroupStore.Admissions, Admission.IdOf(groupId, personId), cancellationToken);
        return new Place(groupId, personId, await store.GetAsync(GroupStore.Memberships, Membership.IdOf(groupId, personId), cancellationToken), noted);
    }

    /// <summary>Lets the person in, with whatever was open between them settled.</summary>
    public Batch Enter(Guid actorId, DateTimeOffset at, bool isByRequest = false) =>
        Note(AdmissionState.Settled, actorId, at)
            .Insert(GroupStore.Memberships, new Membership(GroupId, PersonId, GroupRole.Member, at))
            .Append(new MemberJoined(actorId, at, GroupId, PersonId) { IsByRequest = isByRequest });

    /// <summary>Adds to the batch what makes the person a member by rule.</summary>
    public void EnterByRule(Batch batch, DateTimeOffset at)
    {
        batch.Insert(GroupStore.Memberships, new Membership(GroupId, PersonId, GroupRole.Member, at) { IsByRule = true }).Append(new MemberJoined(Guid.Empty, at, GroupId, PersonId) { IsByRule = true });
        if (Noted is { Document.State: not AdmissionState.Settled } noted)
        {
            batch.Replace(GroupStore.Admissions, noted, new Admission(GroupId, PersonId, AdmissionState.Settled, Guid.Empty, at));
        }
    }

    /// <summary>Notes how they stand to each other from now on.</summary>
    public Batch Note(AdmissionState state, Guid actorId, DateTimeOffset at, string? sentence = null) =>
        new Batch().Put(GroupStore.Admissions, Noted, new Admission(GroupId, PersonId, state, actorId, at) { Sentence = sentence });
}
