namespace InsideIn.Mentions;

/// <summary>Naming people and groups in texts.</summary>
public static class MentionsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Mentions")
    {
        Collections = [MentionStore.GroupMentions],
        Facts = [typeof(PeopleMentioned)],
        PersonalData =
        [
            new PersonalData<GroupMention>(MentionStore.GroupMentions, "groups mentioned as a whole")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, MentionStore.By(id), cancellationToken),
                Show = mention => new { mention.GroupId, mention.On, mention.Subject },
                Forget = (mention, who) => mention.PersonId == who.PersonId ? null : mention,
            },
        ],
        Services = services => services.AddSingleton<Mentioning>(),
    };
}
