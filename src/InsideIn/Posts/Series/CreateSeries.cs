using InsideIn.Access;
using InsideIn.Groups;

namespace InsideIn.Posts;

/// <summary>People begin series of articles.</summary>
[MutationType]
public static partial class CreateSeries
{
    /// <summary>Begins a series of the viewer's own, whose title every employee may see, or one of a group that the viewer posts in. The same client key again gives the first series.</summary>
    [Authorize]
    public static async Task<FieldResult<Series, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError>> CreateSeriesAsync(
        string title, [ID<Group>] Guid? groupId, Guid clientKey, [GlobalState] Viewer viewer, Rights rights, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (groupId is { } id)
        {
            switch (await rights.RefusesPostAsync(viewer, id, cancellationToken))
            {
                case NotFoundError notFound: return notFound;
                case NotAllowedError notAllowed: return notAllowed;
            }
        }

        switch (TextRules.Check("title", title, TextRules.TitleLimit))
        {
            case TextEmptyError empty: return empty;
            case TextTooLongError tooLong: return tooLong;
        }

        return await store.DecideAsync<FieldResult<Series, TextEmptyError, TextTooLongError, NotFoundError, NotAllowedError>>(
            async token =>
            {
                var series = new Series
                {
                    Id = Series.IdOf(viewer.PersonId, clientKey),
                    Title = RichText.Clean(title).ReplaceLineEndings(" "),
                    GroupId = groupId,
                    BegunById = viewer.PersonId,
                    BegunAt = time.GetUtcNow(),
                };
                return await store.GetAsync(SeriesStore.All, series.Id, token) is { } first
                    ? (first.Document, null)
                    : (series, new Batch().Insert(SeriesStore.All, series));
            },
            cancellationToken);
    }
}
