using InsideIn.Media;

namespace InsideIn.Groups;

/// <summary>Communities and who is in them.</summary>
public static class GroupsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Groups")
    {
        Collections = [GroupStore.Groups, GroupStore.Memberships, GroupStore.Admissions, GroupStore.FormerMemberships, GroupStore.RuleChanges],
        Facts =
        [
            typeof(GroupCreated), typeof(GroupChanged), typeof(MemberJoined), typeof(MemberLeft), typeof(MemberRoleChanged), typeof(MemberBanned), typeof(MemberUnbanned),
            typeof(MembershipRequested), typeof(MembershipRequestWithdrawn), typeof(MembershipRequestAnswered), typeof(PersonInvited), typeof(InvitationEnded),
            typeof(GroupStateChanged), typeof(GroupReadOnlyAnnounced),
        ],
        PersonalData =
        [
            new PersonalData<Group>(GroupStore.Groups, "groups")
            {
                Forget = (group, who) => group with { DeputyId = group.DeputyId == who.PersonId ? null : group.DeputyId, Name = who.Replace(group.Name), Description = who.Replace(group.Description) },
            },
            new PersonalData<Membership>(GroupStore.Memberships, "memberships")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, GroupStore.MembershipsOf(id), cancellationToken),
                Show = membership => new { membership.GroupId, membership.Role, membership.JoinedAt, membership.IsApproved, membership.WroteOn },
                Forget = (membership, who) => membership.PersonId == who.PersonId ? null : membership,
            },
            new PersonalData<Admission>(GroupStore.Admissions, "ways into groups")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, GroupStore.AdmissionsOf(id), cancellationToken),
                Show = admission => new { admission.GroupId, admission.State, admission.At, admission.Sentence },
                Forget = (admission, who) => admission.PersonId == who.PersonId ? null : admission.Sentence is { } sentence ? admission with { Sentence = who.Replace(sentence) } : admission,
            },
            new PersonalData<FormerMembership>(GroupStore.FormerMemberships, "former memberships")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, GroupStore.FormerMembershipsOf(id), cancellationToken),
                Show = former => new { former.GroupId, former.Periods },
                Forget = (former, who) => former.PersonId == who.PersonId ? null : former,
            },
            new PersonalData<RuleChange>(GroupStore.RuleChanges, "what rules of groups did")
            {
                Forget = (change, who) => change.Without(who.PersonId),
            },
        ],
        Services = services => services
            .AddSingleton(FileNames.In(GroupStore.WithPicture))
            .AddSingleton<IOwnership, GroupOwnership>()
            .AddSingleton<FollowRules>()
            .AddSingleton<IListener, RuleListener>()
            .AddSingleton<IListener, NoteActivity>()
            .AddSingleton<IDuty, GroupAging>()
            .AddSingleton<IDuty, RuleDuty>(),
        Prepare = (services, cancellationToken) =>
            GroupStore.EnsureEverybodyAsync(services.GetRequiredService<DocumentStore>(), services.GetRequiredService<TimeProvider>(), cancellationToken),
        Endpoints = endpoints => endpoints.MapMethods(GroupPicture.Pattern, [HttpMethods.Get, HttpMethods.Head], GroupPicture.HandleAsync),
    };
}
