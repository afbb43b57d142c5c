namespace InsideIn.Search;

/// <summary>Finding what the viewer may read.</summary>
public static class SearchFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Search")
    {
        Collections = [SearchStore.Entries, SearchStore.Rebuilds],
        PersonalData =
        [
            // Texts are exported as such; when somebody is erased, the index is made anew from what is left of them.
            new PersonalData<SearchEntry>(SearchStore.Entries, "numbers by which your name and profile are found")
            {
                Own = SearchStore.OnlyAsync,
                Show = entry => new { entry.WrittenAt, entry.Keys },
                Forget = (entry, who) => entry.Id == who.PersonId ? null : entry,
            },
            PersonalData.None(SearchStore.Rebuilds, "how far the index has been made anew is a number"),
        ],
        Services = services => services
            .AddSingleton<Indexing>()
            .AddSingleton<OwnLatest>()
            .AddSingleton<Rebuilding>()
            .AddSingleton<IListener, FollowFacts>()
            .AddSingleton<IListener>(provider => provider.GetRequiredService<Rebuilding>())
            .AddSingleton<IDuty>(provider => provider.GetRequiredService<Rebuilding>()),
    };
}
