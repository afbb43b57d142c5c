using InsideIn.Access;

namespace InsideIn.Pages;

/// <summary>Pages: write, revise together, look back.</summary>
public static class PagesFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Pages")
    {
        Collections = [PageStore.Pages, PageStore.Revisions],
        Facts = [typeof(PageCreated), typeof(PageRevised)],
        Services = services => services.AddSingleton(ReadableSource.Of(SubjectKind.Page, PageStore.Pages, _ => true)),
    };
}
