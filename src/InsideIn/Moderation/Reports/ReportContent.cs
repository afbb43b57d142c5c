using InsideIn.Access;

namespace InsideIn.Moderation;

/// <summary>People report what should not stand.</summary>
[MutationType]
public static partial class ReportContent
{
    /// <summary>The most reports of a person in 24 hours.</summary>
    public const int DailyLimit = 20;

    /// <summary>The most characters that go with a report, a decision or an appeal.</summary>
    public const int WordsLimit = 1_000;

    /// <summary>
    /// Reports a post, a comment, an event or a page to those who keep order. Its author never learns who reported; the reporter learns what came of it.
    /// Reporting the same again while it is looked into gives the first report.
    /// </summary>
    /// <param name="subjectId">What is reported.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="words">What there is to say beside; needed for OTHER, at most 1,000 characters.</param>
    [Authorize]
    public static async Task<FieldResult<Report, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, TooManyReportsError>> ReportContentAsync(
        NodeId subjectId, ReportReason reason, string? words, [GlobalState] Viewer viewer, Rights rights, Withholdings withholdings, DocumentStore store, Ids ids, TimeProvider time, CancellationToken cancellationToken)
    {
        if (rights.SubjectOf(subjectId) is not { } subject || await rights.FindReadableAsync(viewer, subject, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        switch (TextRules.Check("words", words ?? "", WordsLimit))
        {
            case TextEmptyError empty when reason == ReportReason.Other: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        var newId = ids.Unordered();
        return await store.DecideAsync<FieldResult<Report, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError, TooManyReportsError>>(
            async token =>
            {
                var now = time.GetUtcNow();
                var (read, @case, refusal) = await Opening.CaseOnAsync(store, rights, withholdings, viewer, subject, newId, now, token);
                if (refusal is not null)
                {
                    return refusal is NotAllowedError notAllowed ? (notAllowed, null) : (new NotFoundError(), null);
                }

                if (await store.GetAsync(ModerationStore.Reports, Report.IdOf(@case!.Id, viewer.PersonId), token) is { } first)
                {
                    return (first.Document, null);
                }

                if (await store.CountAsync(ModerationStore.ReportsBy(viewer.PersonId).Between(now.AddDays(-1), null), DailyLimit, token) >= DailyLimit)
                {
                    return (new TooManyReportsError(DailyLimit), null);
                }

                var report = new Report { CaseId = @case.Id, ReporterId = viewer.PersonId, Reason = reason, Words = RichText.Clean(words ?? ""), FiledAt = now };
                var batch = new Batch()
                    .Put(ModerationStore.Cases, read, @case.Join(viewer.PersonId))
                    .Insert(ModerationStore.Reports, report)
                    .Append(new ContentReported(viewer.PersonId, now, @case.Id, subject));
                return (report, batch);
            },
            cancellationToken);
    }
}
