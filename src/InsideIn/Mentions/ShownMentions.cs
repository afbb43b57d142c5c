using InsideIn.Groups;
using InsideIn.People;

namespace InsideIn.Mentions;

/// <summary>Texts as their readers see them.</summary>
public static class ShownMentions
{
    /// <summary>
    /// The text with the names that people and groups have now, and with their addresses (rule R15). Shape: who is not there, and a group that the viewer may not know, is the words as written.
    /// A text without mentions costs nothing.
    /// </summary>
    public static async Task<RichText> ShownAsync(this RichText body, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken)
    {
        var named = body.Inlines.OfType<Mention>().Select(mention => mention.Target).Distinct().ToLookup(target => target.TypeName, target => target.Key);
        if (named.Count == 0)
        {
            return body;
        }

        var shown = new Dictionary<Guid, (string Name, string Address)>();
        foreach (var person in (await people.LoadAsync([.. named[Mention.Person]], cancellationToken)).OfType<Person>())
        {
            shown[person.Id] = (person.DisplayName, person.Handle);
        }

        foreach (var group in (await groups.LoadAsync([.. named[Mention.Group]], cancellationToken)).OfType<Group>())
        {
            shown[group.Id] = (group.Name, group.Slug);
        }

        return Named(body, shown);
    }

    /// <summary>What changed from one text to another, per word, with the names of now in both: a new name is no change.</summary>
    public static async Task<IReadOnlyList<TextChange>> DiffAsync(RichText before, RichText after, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        TextDiff.Words(
            (await before.ShownAsync(people, groups, cancellationToken)).ToPlainText(),
            (await after.ShownAsync(people, groups, cancellationToken)).ToPlainText());

    private static RichText Named(RichText body, Dictionary<Guid, (string Name, string Address)> shown) =>
        body.Map(inline => inline is not Mention mention ? inline
            : shown.TryGetValue(mention.Target.Key, out var now) ? mention with { Text = "@" + now.Name, Address = now.Address }
            : new TextRun(mention.Text) { Marks = mention.Marks });
}
