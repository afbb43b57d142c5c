namespace InsideIn.Mentions;

/// <summary>Where it is kept who mentioned which group when.</summary>
public static class MentionStore
{
    /// <summary>One per person, group and day.</summary>
    public static readonly Collection<GroupMention> GroupMentions = new("groupMentions", mention => mention.Id);

    private static readonly Index<GroupMention> ByPerson = GroupMentions.Index("byPerson", index => index.Ascending(mention => mention.PersonId));

    /// <summary>The groups that a person mentioned.</summary>
    public static Pick<GroupMention> By(Guid personId) => ByPerson.At(personId);
}
