namespace InsideIn.Posts;

/// <summary>A series gets another title.</summary>
[MutationType]
public static partial class RenameSeries
{
    /// <summary>Gives a series another title: whose series it is, and who keeps order in its group. Its address and its articles stay.</summary>
    /// <param name="seriesId">The series.</param>
    /// <param name="title">1 to 200 characters.</param>
    [Authorize]
    public static async Task<FieldResult<Series, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError>> RenameSeriesAsync(
        [ID<Series>] Guid seriesId, string title, [GlobalState] Viewer viewer, ISeriesByIdDataLoader visible, DocumentStore store, CancellationToken cancellationToken)
    {
        if (await visible.LoadAsync(seriesId, cancellationToken) is null)
        {
            return new NotFoundError();
        }

        return await store.DecideAsync<FieldResult<Series, NotFoundError, NotAllowedError, TextEmptyError, TextTooLongError>>(
            async token =>
            {
                if (await store.GetAsync(SeriesStore.All, seriesId, token) is not { } read)
                {
                    return (new NotFoundError(), null);
                }

                if (!read.Document.MayBeOrderedBy(viewer))
                {
                    return (new NotAllowedError("Only whose series it is, and who keeps order in its group, rename it."), null);
                }

                switch (TextRules.Check("title", title, TextRules.TitleLimit))
                {
                    case TextEmptyError empty: return (empty, null);
                    case TextTooLongError tooLong: return (tooLong, null);
                }

                var series = read.Document with { Title = RichText.Clean(title).ReplaceLineEndings(" ") };
                return (series, series.Title == read.Document.Title ? null : new Batch().Replace(SeriesStore.All, read, series));
            },
            cancellationToken);
    }
}
