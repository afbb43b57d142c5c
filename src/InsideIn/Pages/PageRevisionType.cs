using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Pages;

/// <summary>The fields of a revision that need loading.</summary>
[ObjectType<PageRevision>]
public static partial class PageRevisionType
{
    /// <summary>The text then, as a tree.</summary>
    [Cost(1)]
    public static async Task<JsonElement> GetBodyAsync([Parent] PageRevision revision, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await revision.Body.ShownAsync(people, groups, cancellationToken)).ToJson();

    /// <summary>The text then, without structure.</summary>
    [Cost(1)]
    public static async Task<string> GetTextAsync([Parent] PageRevision revision, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await revision.Body.ShownAsync(people, groups, cancellationToken)).ToPlainText();

    /// <summary>Who wrote it.</summary>
    public static Task<Person> GetRevisedByAsync([Parent] PageRevision revision, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(revision.RevisedById, cancellationToken);

    /// <summary>What changed against the revision before it, per word; the first revision is all added.</summary>
    public static async Task<IReadOnlyList<TextChange>> GetChangesAsync([Parent] PageRevision revision, IPageRevisionByIdDataLoader revisions, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken)
    {
        var before = revision.Number == 1 ? null : await revisions.LoadAsync(PageRevision.IdOf(revision.PageId, revision.Number - 1), cancellationToken);
        var (then, now) = (await (before?.Body ?? RichText.Empty).ShownAsync(people, groups, cancellationToken), await revision.Body.ShownAsync(people, groups, cancellationToken));
        return TextDiff.Words(then.ToSource(), now.ToSource());
    }
}
