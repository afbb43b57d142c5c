using InsideIn.Conversations;

namespace InsideIn.Archive;

/// <summary>A comment on a post, an event or a page, or a reply to one. What is left of a deleted one is who and when.</summary>
internal sealed record CommentLine(Guid Id, Guid AuthorId, SubjectLine On, string Text, DateTimeOffset CreatedAt, int RevisionNumber, bool HasReplies)
{
    /// <summary>The comment that it replies to.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The reply that it answers, and the number of the text that was answered.</summary>
    public QuotedComment? Quoted { get; init; }

    public IReadOnlyList<Guid>? FileIds { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public Correction? Correction { get; init; }

    public DateTimeOffset? DeletedAt { get; init; }

    public IReadOnlyList<PlaceLine>? FormerPlaces { get; init; }

    public OriginLine? Origin { get; init; }

    /// <summary>The comment as a line. Of one that moderation withholds its place is left, as of a deleted one.</summary>
    public static CommentLine Of(Comment comment) =>
        new(comment.Id, comment.AuthorId, SubjectLine.Of(comment.Subject), comment.Body.ToSource(), comment.CreatedAt, comment.RevisionNumber, comment.HasReplies)
        {
            ParentId = comment.ParentId,
            Quoted = comment.Quoted,
            FileIds = comment.FileIds.Count > 0 && comment.Withheld is null ? comment.FileIds : null,
            EditedAt = comment.EditedAt,
            Correction = comment.Withheld is null ? comment.Correction : null,
            DeletedAt = comment.DeletedAt ?? comment.Withheld?.At,
            FormerPlaces = comment.FormerPlaces.Count > 0 ? PlaceLine.Of(comment.FormerPlaces) : null,
            Origin = OriginLine.Of(comment.Origin),
        };

    /// <summary>The comment as it is here.</summary>
    public Comment Read(ReadingStep step) => new()
    {
        Id = step.Here(Id),
        AuthorId = step.Person(AuthorId),
        Subject = step.Here(On),
        ParentId = step.Here(ParentId),
        Quoted = Quoted is null ? null : Quoted with { CommentId = step.Here(Quoted.CommentId) },
        Body = step.Text(Text),
        FileIds = [.. (FileIds ?? []).Select(id => step.Here(id))],
        CreatedAt = CreatedAt,
        EditedAt = EditedAt,
        RevisionNumber = RevisionNumber,
        Correction = Correction,
        DeletedAt = DeletedAt,
        HasReplies = HasReplies,
        FormerPlaces = PlaceLine.Read(FormerPlaces ?? [], step),
        Origin = step.OriginOf(Id, Origin),
    };
}

/// <summary>Comments, on what is in the archive and stands here.</summary>
internal sealed class CommentsPart() : Part<CommentLine>("comments")
{
    protected override async IAsyncEnumerable<CommentLine> LinesAsync(DocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in store.PagesAsync(ConversationStore.Comments, cancellationToken))
        {
            var standing = await Standing.FindAsync(store, page.Select(comment => comment.Subject), cancellationToken);
            foreach (var comment in page.Where(comment => standing.ContainsKey(comment.Subject)))
            {
                yield return CommentLine.Of(comment);
            }
        }
    }

    protected override async Task ReadAsync(IReadOnlyList<CommentLine> lines, ReadingStep step, CancellationToken cancellationToken)
    {
        var here = await step.Store.FindAsync(ConversationStore.Comments, lines.Select(line => step.Here(line.Id)), cancellationToken);
        var standing = await Standing.FindAsync(step.Store, lines.Select(line => step.Here(line.On)), cancellationToken);
        foreach (var line in lines)
        {
            if (!step.Surroundings.IsDry && !standing.ContainsKey(step.Here(line.On)))
            {
                step.Tally.Skip("what they are about is not here");
            }
            else if (step.Brings(line.Origin, here.ContainsKey(step.Here(line.Id))))
            {
                var comment = line.Read(step);
                step.Batch.Insert(ConversationStore.Comments, comment);
                step.Things.Add(comment.AsSubject);
            }
        }
    }
}
