using System.Text.Json;
using InsideIn.People;

namespace InsideIn.Pages;

/// <summary>The fields of a revision that need loading.</summary>
[ObjectType<PageRevision>]
public static partial class PageRevisionType
{
    /// <summary>The text then, as a tree.</summary>
    public static JsonElement GetBody([Parent] PageRevision revision) => revision.Body.ToJson();

    /// <summary>The text then, without structure.</summary>
    public static string GetText([Parent] PageRevision revision) => revision.Body.ToPlainText();

    /// <summary>Who wrote it.</summary>
    public static Task<Person> GetRevisedByAsync([Parent] PageRevision revision, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(revision.RevisedById, cancellationToken);

    /// <summary>What changed against the revision before it, per word; the first revision is all added.</summary>
    public static async Task<IReadOnlyList<TextChange>> GetChangesAsync([Parent] PageRevision revision, IPageRevisionByIdDataLoader revisions, CancellationToken cancellationToken)
    {
        var before = revision.Number == 1 ? null : await revisions.LoadAsync(PageRevision.IdOf(revision.PageId, revision.Number - 1), cancellationToken);
        return TextDiff.Words(before?.Content.Text ?? "", revision.Content.Text);
    }
}
