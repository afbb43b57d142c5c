using System.Text.Json;
using System.Text.Json.Serialization;

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
    public async Task A_member_that_became_required_is_filled_like_any_that_was_gained()
    {
        await SaveOldCardAsync();
        var cards = new Collection<RequiringCard>("cards", card => card.Id);
        await using var store = await Fixture.OpenAsync([cards], NoFacts);

        var card = (await store.GetAsync(cards, Ids.Of(1)))?.Document;

        Assert.NotNull(card);
        Assert.Equal(("Ana", "", 0), (card.Name, card.Motto, card.Likes));
    }

    [StoreFact]
    public async Task A_renamed_enum_value_is_read_under_the_name_it_was_stored_with_and_one_that_is_gone_is_named()
    {
        await SaveOldCardAsync();
        var renamed = new Collection<RenamedCard>("cards", card => card.Id);
        var byColour = renamed.Index("byColour", index => index.Ascending(card => card.Colour));
        await using (var store = await Fixture.OpenAsync([renamed], NoFacts))
        {
            Assert.Equal(RenamedColour.Azure, (await store.GetAsync(renamed, Ids.Of(1)))?.Document.Colour);
            Assert.Equal([Ids.Of(1)], (await store.PickAsync(byColour.At(RenamedColour.Azure))).Select(entry => entry.Id));
        }

        var poorer = new Collection<PoorerCard>("cards", card => card.Id);
        await using var other = await Fixture.OpenAsync([poorer], NoFacts);
        var fault = await Assert.ThrowsAsync<JsonException>(async () => await other.GetAsync(poorer, Ids.Of(1)));
        Assert.Contains($"{Ids.Of(1)} of 'cards'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("$.colour", fault.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Records_in_lists_gain_and_lose_members_like_documents()
    {
        await Store.DisposeAsync();
        var before = new Collection<OldAlbum>("albums", album => album.Id);
        await using (var store = await Fixture.OpenAsync([before], NoFacts))
        {
            await store.CommitAsync(new Batch().Insert(before, new OldAlbum(Ids.Of(1), [new("a", 1), new("b", 2)], new Dictionary<string, OldPicture> { ["cover"] = new("c", 3) })));
        }

        var albums = new Collection<NewAlbum>("albums", album => album.Id);
        var byTag = albums.Index("byTag", index => index.Each(album => album.Tags));
        await using var opened = await Fixture.OpenAsync([albums], NoFacts);

        var album = (await opened.GetAsync(albums, Ids.Of(1)))?.Document;

        Assert.NotNull(album);
        Assert.Equal(["a", "b"], album.Pictures.Select(picture => picture.Title));
        Assert.All(album.Pictures.Append(album.Named["cover"]), picture => Assert.Equal(("", "jpeg"), (picture.Caption, picture.Kind)));
        Assert.All(album.Pictures, picture => Assert.Empty(picture.People));
        Assert.Empty(await opened.PickAsync(byTag.At()));
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

    private enum RenamedColour
    {
        [JsonStringEnumMemberName("Red")]
        Crimson,

        [JsonStringEnumMemberName("Blue")]
        Azure,
    }

    private enum FewColours
    {
        Red,
    }

    private sealed record RenamedCard(Guid Id, RenamedColour Colour);

    private sealed record PoorerCard(Guid Id, FewColours Colour);

    private sealed record RequiringCard(Guid Id, string Name)
    {
        public required string Motto { get; init; }

        public required int Likes { get; init; }
    }

    private sealed record OldPicture(string Title, int Width);

    private sealed record OldAlbum(Guid Id, IReadOnlyList<OldPicture> Pictures, IReadOnlyDictionary<string, OldPicture> Named);

    private sealed record NewPicture(string Title, string Caption, IReadOnlyList<string> People, string Kind = "jpeg");

    private sealed record NewAlbum(Guid Id, IReadOnlyList<NewPicture> Pictures, IReadOnlyDictionary<string, NewPicture> Named, IReadOnlyList<string> Tags);

    private sealed record StrictCard(Guid Id, string Name, Place Owner);
}
