namespace InsideIn.LinkPreviews;

/// <summary>What is shown of addresses below posts and comments.</summary>
public static class LinkPreviewsFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("LinkPreviews")
    {
        Collections = [WebPreviewStore.Previews],
        PersonalData = [PersonalData.None(WebPreviewStore.Previews, "what pages of the web say about themselves; the texts that link to them stand where they were written")],
        Contents = [ContentNames.In(WebPreviewStore.WithPicture)],
        Services = services => services
            .AddSingleton(provider => PreviewSettings.Of(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton(ReadLimits.Usual)
            .AddSingleton<ReadWeb>()
            .AddSingleton<LookAtPage>()
            .AddSingleton<TextsWithLinks>()
            .AddSingleton<KeepPreview>()
            .AddSingleton<LinkedItems>()
            .AddSingleton<IListener, WantPreviews>()
            .AddSingleton<IDuty, FetchPreviews>()
            .AddSingleton<IDuty, ForgetPreviews>(),
        Prepare = (services, _) =>
        {
            // A setting that cannot be understood stops the start, and not the first text with a link.
            services.GetRequiredService<PreviewSettings>();
            return Task.CompletedTask;
        },
        Endpoints = endpoints => endpoints.MapMethods(ReadLinkPicture.Pattern, [HttpMethods.Get, HttpMethods.Head], ReadLinkPicture.HandleAsync),
    };
}
