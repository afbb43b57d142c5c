using System.Text.Json;
using InsideIn.Audit;
using InsideIn.Posts;

namespace InsideIn.Outward;

/// <summary>The fields of a consent that need loading.</summary>
[ObjectType<Consent>]
public static partial class ConsentType
{
    /// <summary>The viewer's own consent with this id.</summary>
    [NodeResolver]
    public static Task<Consent?> GetConsentAsync(Guid id, IConsentByIdDataLoader consents, CancellationToken cancellationToken) => consents.LoadAsync(id, cancellationToken);

    /// <summary>The post; null when it was deleted or the viewer may no longer read it.</summary>
    public static Task<Post?> GetPostAsync([Parent] Consent consent, IPostByIdDataLoader posts, CancellationToken cancellationToken) => posts.LoadAsync(consent.PostId, cancellationToken);

    /// <summary>Where the consent stands now.</summary>
    public static async Task<ConsentStatus> GetStatusAsync([Parent] Consent consent, ICurrentVersionByPostIdDataLoader versions, TimeProvider time, CancellationToken cancellationToken) =>
        consent.StatusAt(time.GetUtcNow(), await versions.LoadAsync(consent.PostId, cancellationToken));

    /// <summary>The receipt, for the author to keep: what was agreed to, when, how, and where the log of all consents stood.</summary>
    public static async Task<JsonElement> GetReceiptAsync([Parent] Consent consent, Company company, DocumentStore store, CancellationToken cancellationToken) =>
        Receipt.Of(consent, company, await AuditStore.FindLastAsync(store, cancellationToken));
}
