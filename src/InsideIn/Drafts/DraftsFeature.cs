using InsideIn.Media;

namespace InsideIn.Drafts;

/// <summary>Drafts: what is being written, alone or with others, and what is to be published later.</summary>
public static class DraftsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Drafts")
    {
        Collections = [DraftStore.Drafts],
        Facts = [typeof(ScheduledPostReturned), typeof(ScheduledPostPublished), typeof(CoAuthorNamed), typeof(CoAuthorRemoved), typeof(DraftDiscarded)],
        PersonalData =
        [
            new PersonalData<Draft>(DraftStore.Drafts, "drafts")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, DraftStore.ReadableBy(id), cancellationToken).Where(draft => draft.AuthorId == id),
                Show = draft => new { draft.Id, draft.TargetId, draft.Content.Title, draft.Content.Text, draft.StartedAt, draft.SavedAt, draft.Schedule?.PublishAt, draft.Schedule?.Zone, draft.CoAuthorIds, draft.Content.AlsoInIds, draft.Content.Attachments },
                Forget = (draft, who) => draft.Forget(who),
            },
        ],
        Services = services => services
            .AddSingleton(FileNames.In(DraftStore.WithFile))
            .AddSingleton<DraftPublication>()
            .AddSingleton<ScheduledPosts>()
            .AddSingleton<IDuty>(provider => provider.GetRequiredService<ScheduledPosts>())
            .AddSingleton<IDuty, ForgottenDrafts>()
            .AddSingleton<IListener, PublishedDrafts>(),
    };
}
