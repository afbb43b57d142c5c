using System.Text.Json;

namespace InsideIn.Documents.Tests;

/// <summary>Documents outlive the code that wrote them, alike on every engine.</summary>
public abstract class ChangingTypesTests(StoreFixture fixture) : StoreTest(fixture)
{
    private static readonly IReadOnlyDictionary<string, Type> NoFacts = new Dictionary<string, Type>();

    [StoreFact]
    public async Task Documents_survive_gained_and_lost_members_and_moved_enum_values()
    {
        await SaveOldCardAsync();
        var cards = new Collection<NewCard>("cards", card => card.Id);
        await using var store = await Fixture.OpenAsync([cards], NoFacts);

        var card = (await store.GetAsync(cards, Ids.Of(1)))?.Document;

        Assert.NotNull(card);
        Assert.Equal((Ids.Of(1), "Ana", NewColour.Blue), (card.Id, card.Name, card.Colour));
        Assert.Equal(("plain", "", 0, null), (card.Style, card.Motto, card.Likes, card.Nick));
        Assert.Empty(card.Badges);
        Assert.Empty(card.Links);
    }

    [StoreFact]
    public async Task A_new_index_is_built_from_the_documents_with_the_gained_members_defaults()
    {
        await SaveOldCardAsync();
        var cards = new Collection<NewCard>("cards", card => card.Id);
        var byStyle = cards.Index("byStyle", index => index.Ascending(card => card.Style).Ascending(card => card.Name));
        await using var store = await Fixture.OpenAsync([cards], NoFacts);

        Assert.Equal([Ids.Of(1)], (await store.PickAsync(byStyle.At("plain"))).Select(entry => entry.Id));
    }

    // The entry was written under the old default, so the document alone does not say where it stands.
    [StoreFact]
    public async Task An_entry_is_found_and_moved_when_a_default_has_changed_in_code()
    {
        await SaveOldCardAsync();
        var before = new Collection<NewCard>("cards", card => card.Id);
        before.Index("byStyle", index => index.Ascending(card => card.Style));
        await (await Fixture.OpenAsync([before], NoFacts)).DisposeAsync();
        var cards = new Collection<FancyCard>("cards", card => card.Id);
        var byStyle = cards.Index("byStyle", index => index.Ascending(card => card.Style));
        await using var store = await Fixture.OpenAsync([cards], NoFacts);
        var read = await store.GetAsync(cards, Ids.Of(1)) ?? throw new InvalidOperationException("The card is gone.");

        Assert.IsType<Committed>(await store.CommitAsync(new Batch().Replace(cards, read, read.Document with { Style = "bold" })));

        Assert.Equal(["bold"], (await store.PickAsync(byStyle.At())).Select(entry => entry.Keys[0].Value));
    }

    [StoreFact]
    public async Task A_member_that_nothing_can_stand_for_is_named()
    {
        await SaveOldCardAsync();
        var cards = new Collection<StrictCard>("cards", card => card.Id);
        await using var store = await Fixture.OpenAsync([cards], NoFacts);

        var fault = await Assert.ThrowsAsync<JsonException>(async () => await store.GetAsync(cards, Ids.Of(1)));

        Assert.Contains($"{Ids.Of(1)} of 'cards'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'owner'", fault.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task An_index_that_changed_its_members_is_built_anew_and_one_no_longer_declared_is_gone()
    {
        await SaveOldCardAsync();
        foreach (var isDescending in new[] { false, true, false })
        {
            var cards = new Collection<OldCard>("cards", card => card.Id);
            var byName = cards.Index("byName", index => isDescending ? index.Descending(card => card.Name) : index.Ascending(card => card.Name));
            await using var store = await Fixture.OpenAsync([cards], NoFacts);
            await store.CommitAsync(new Batch().Insert(cards, new OldCard(Ids.Of(5), "Zoe", "Z", Colour.Red)));

            Assert.Equal(isDescending ? ["Zoe", "Ana"] : ["Ana", "Zoe"], (await store.PickAsync(byName.At())).Select(entry => entry.Keys[0].Value));
        }
    }

    private async Task SaveOldCardAsync()
    {
        await Store.DisposeAsync();
        var cards = new Collection<OldCard>("cards", card => card.Id);
        cards.Index("byNick", index => index.Ascending(card => card.Nickname));
        await using var store = await Fixture.OpenAsync([cards], NoFacts);
        Assert.IsType<Committed>(await store.CommitAsync(new Batch().Insert(cards, new OldCard(Ids.Of(1), "Ana", "An", Colour.Blue))));
    }

    private enum Colour
    {
        Red,
        Blue,
    }

    private enum NewColour
    {
        Blue,
        Green,
        Red,
    }

    private sealed record OldCard(Guid Id, string Name, string Nickname, Colour Colour);

    private sealed record NewCard(Guid Id, string Name, NewColour Colour, IReadOnlyList<string> Badges, string Motto, int Likes, string? Nick, string Style = "plain")
    {
        public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();
    }

    private sealed record FancyCard(Guid Id, string Style = "fancy");

    private sealed record StrictCard(Guid Id, string Name, Place Owner);
}
