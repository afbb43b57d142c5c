namespace InsideIn.Kernel;

/// <summary>An earlier text that can be taken away.</summary>
/// <typeparam name="TRevision">The revision itself.</typeparam>
public interface IRedactable<TRevision>
{
    /// <summary>That its text was taken away; null while it is there.</summary>
    Redaction? Redaction { get; }

    /// <summary>What is left of it without its text, and what happened.</summary>
    (TRevision Revision, RevisionRedacted Fact) Redact(Redaction redaction);
}

/// <summary>What taking an earlier text away comes to, once it is clear that somebody may.</summary>
internal static class Redacting
{
    /// <summary>The revision without its text. Shape: nothing to write when there is no such revision, which is absent, or when its text is gone already.</summary>
    public static async Task<(FieldResult<TRevision, NotFoundError, NotAllowedError> Result, Batch? Batch)> RedactAsync<TRevision>(
        this DocumentStore store, Collection<TRevision> revisions, Guid id, Redaction redaction, CancellationToken cancellationToken)
        where TRevision : class, IRedactable<TRevision>
    {
        if (await store.GetAsync(revisions, id, cancellationToken) is not { } revision)
        {
            return (new NotFoundError(), null);
        }

        if (revision.Document.Redaction is not null)
        {
            return (revision.Document, null);
        }

        var (redacted, fact) = revision.Document.Redact(redaction);
        return (redacted, new Batch().Replace(revisions, revision, redacted).Append(fact));
    }
}
