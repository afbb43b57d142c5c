using InsideIn.Documents;
using InsideIn.Kernel;

namespace InsideIn.Tests.Privacy;

/// <summary>Nothing that is kept about people is forgotten when one of them asks for it or asks to be erased (rule R27).</summary>
public class PersonalDataTests
{
    private static readonly Feature Kernel = new("Kernel") { Collections = ListenerStore.Collections, PersonalData = ListenerStore.PersonalData };

    [Fact]
    public void Every_collection_states_what_it_holds_about_people()
    {
        Assert.Empty(Unstated([Kernel, .. Features.All]));

        // The check finds a collection of which nothing is stated, and one of which two things are.
        var forgetful = new Feature("Forgetful") { Collections = [new Collection<SetAsideFact>("forgotten", fact => fact.Id)] };
        var twice = Kernel with { PersonalData = [.. Kernel.PersonalData, .. Kernel.PersonalData] };
        Assert.Equal(["forgotten"], Unstated([forgetful]));
        Assert.Equal(["listenerPositions", "setAsideFacts"], Unstated([twice]));
    }

    [Fact]
    public void Titles_of_an_export_are_unique()
    {
        var titles = Features.All.SelectMany(feature => feature.PersonalData).Select(kind => kind.Title).OfType<string>().ToList();

        Assert.Equal(titles.Distinct(), titles);
    }

    [Fact]
    public void No_fact_holds_words_of_people_since_facts_are_never_changed()
    {
        Assert.Empty(Features.All.SelectMany(feature => feature.Facts).SelectMany(WordsIn));

        // The check finds a fact that holds a title.
        Assert.Equal(["Renamed.Title"], WordsIn(typeof(Renamed)));
    }

    private static IEnumerable<string> Unstated(IEnumerable<Feature> features) =>
        from feature in features
        from collection in feature.Collections
        where feature.PersonalData.Count(kind => kind.Collection == collection) != 1
        select collection.Name;

    private static IEnumerable<string> WordsIn(Type fact) =>
        from property in fact.GetProperties()
        where property.PropertyType == typeof(RichText) || (property.PropertyType == typeof(string) && !property.Name.EndsWith("Hash", StringComparison.Ordinal))
        select $"{fact.Name}.{property.Name}";

    private sealed record Renamed(Guid ActorId, DateTimeOffset At, string Title, string ContentHash) : Fact(ActorId, At);
}
