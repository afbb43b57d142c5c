namespace InsideIn.Search;

/// <summary>
/// Makes the index anew beside live traffic, when its form has changed or a name is gone from texts: every thing once, and then every entry, for things that are gone.
/// What happens meanwhile is indexed as always; both come to the same (rule R48).
/// </summary>
public sealed class Rebuilding(DocumentStore store, Indexing indexing) : IDuty, IListener
{
    private const int PageSize = 100;

    string IDuty.Name => "search: make the index anew";

    string IListener.Name => "search.rebuild";

    TimeSpan IDuty.Every => TimeSpan.FromSeconds(5);

    /// <summary>Lets the index be made anew from the beginning.</summary>
    public Task BeginAsync(CancellationToken cancellationToken) =>
        store.DecideAsync<bool>(
            async token => (true, new Batch().Put(SearchStore.Rebuilds, await store.GetAsync(SearchStore.Rebuilds, SearchRebuild.OnlyId, token), SearchRebuild.Beginning)),
            cancellationToken);

    /// <summary>Goes on until everything has been gone through.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await NextAsync(cancellationToken) is { IsDone: false } rebuild)
        {
            await PassAsync(rebuild, cancellationToken);
        }
    }

    Task IListener.HandleAsync(StoredFact fact, CancellationToken cancellationToken) =>
        fact.Fact is PersonForgotten ? BeginAsync(cancellationToken) : Task.CompletedTask;

    private async Task<SearchRebuild> NextAsync(CancellationToken cancellationToken) =>
        (await store.GetAsync(SearchStore.Rebuilds, SearchRebuild.OnlyId, cancellationToken))?.Document is { Form: SearchRebuild.CurrentForm } rebuild ? rebuild : SearchRebuild.Beginning;

    private async Task PassAsync(SearchRebuild rebuild, CancellationToken cancellationToken)
    {
        var (collection, type) = SearchRebuild.Stages[rebuild.Stage];
        var ids = await store.WalkAsync(collection, rebuild.Behind, PageSize, cancellationToken);
        if (type is { } one)
        {
            await indexing.IndexAsync(one, ids, cancellationToken);
        }
        else
        {
            foreach (var some in (await store.GetAsync(SearchStore.Entries, ids, cancellationToken)).Values.GroupBy(entry => entry.Document.Type))
            {
                await indexing.IndexAsync(some.Key, [.. some.Select(entry => entry.Id)], cancellationToken);
            }
        }

        await store.DecideAsync<bool>(
            async token =>
            {
                var read = await store.GetAsync(SearchStore.Rebuilds, SearchRebuild.OnlyId, token);
                var passed = rebuild.Pass(ids.Count < PageSize ? null : ids[^1]);

                // Begun anew meanwhile: then this page counts for nothing.
                return read is null || read.Document.Form != SearchRebuild.CurrentForm || read.Document == rebuild ? (true, new Batch().Put(SearchStore.Rebuilds, read, passed)) : (false, null);
            },
            cancellationToken);
    }
}
