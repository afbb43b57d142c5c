using System.Text.Json;
using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.People;

namespace InsideIn.Pages;

/// <summary>The fields of a revision that need loading.</summary>
[ObjectType<PageRevision>]
public static partial class PageRevisionType
{
    /// <summary>The text then, as a tree; empty once it was taken away.</summary>
    [Cost(1)]
    public static async Task<JsonElement> GetBodyAsync([Parent] PageRevision revision, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await revision.Body.ShownAsync(people, groups, cancellationToken)).ToJson();

    /// <summary>The text then, without structure; empty once it was taken away.</summary>
    [Cost(1)]
    public static async Task<string> GetTextAsync([Parent] PageRevision revision, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken) =>
        (await revision.Body.ShownAsync(people, groups, cancellationToken)).ToPlainText();

    /// <summary>Who wrote it.</summary>
    public static Task<Person> GetRevisedByAsync([Parent] PageRevision revision, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(revision.RevisedById, cancellationToken);

    /// <summary>What changed against the revision before it, per word; the first revision is all added. Null when its text or the one before was taken away (rule R26).</summary>
    public static async Task<IReadOnlyList<TextChange>?> GetChangesAsync([Parent] PageRevision revision, IPageRevisionByIdDataLoader revisions, IPersonByIdDataLoader people, IGroupByIdDataLoader groups, CancellationToken cancellationToken)
    {
        var before = revision.Number == 1 ? null : await revisions.LoadAsync(PageRevision.IdOf(revision.PageId, revision.Number - 1), cancellationToken);
        return await PageComparison.ChangesAsync(before, revision, people, groups, cancellationToken);
    }
}
