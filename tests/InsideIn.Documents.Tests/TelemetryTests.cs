using System.Diagnostics;

namespace InsideIn.Documents.Tests;

/// <summary>What a caller can count: one activity per call of the store, alike on every engine.</summary>
public abstract class TelemetryTests(StoreFixture fixture) : StoreTest(fixture)
{
    [StoreFact]
    public async Task A_call_about_many_documents_or_picks_is_one_activity()
    {
        using var request = new Activity("request").Start();
        var seen = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == DocumentStore.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Add(seen, activity, request),
        };
        ActivitySource.AddActivityListener(listener);

        await SaveAsync(new Note(Ids.Of(1), "g", 1), new Note(Ids.Of(2), "g", 2));
        await Store.GetAsync(Notes.All, [Ids.Of(1), Ids.Of(2), Ids.Of(3)]);
        await Store.PickEachAsync([Notes.ByGroup.At("g"), Notes.ByGroup.At("h")]);
        await Store.CountAsync(Notes.ByTag.AtAny(["a", "b"]));

        Assert.Equal(["documents.commit notes - 2 Committed", "documents.get notes - 3 -", "documents.pick notes byGroup 2 -", "documents.count notes byTag 1 -"], seen);
    }

    // Other tests run beside; what belongs to this one descends from its request.
    private static void Add(List<string> seen, Activity activity, Activity request)
    {
        if (activity.ParentId == request.Id)
        {
            string Tag(string name) => activity.GetTagItem(name)?.ToString() ?? "-";
            seen.Add($"{activity.OperationName} {Tag("collection")} {Tag("index")} {Tag("count")} {Tag("outcome")}");
        }
    }
}
