using InsideIn.Documents;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Privacy;

namespace InsideIn.Tests.Privacy;

/// <summary>An erasure goes on where a stop left it, however often it is stopped.</summary>
public sealed class ErasingTests : IAsyncLifetime
{
    private const int Count = 1_000;
    private const int Seed = 20_261_122;

    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly Collection<Line> lines = new("lines", line => line.Id);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-");
    private DocumentStore? opened;

    private DocumentStore Store => opened!;

    public async Task InitializeAsync()
    {
        opened = await DocumentStore.OpenAsync(
            new StoreOptions { Connection = folder.FullName, Collections = [lines, PrivacyStore.Erasures], Facts = PrivacyFeature.Feature.Facts.ToDictionary(fact => fact.Name) },
            TimeProvider.System);
        await Store.CommitAsync(Enumerable.Range(0, Count).Aggregate(new Batch(), (all, number) => all.Insert(lines, new Line(Ids.Of($"line {number}"), number % 2 == 0 ? "By Ann Lee" : "By nobody"))));
    }

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Stopped_anywhere_it_ends_with_everything_counted_once_and_erased()
    {
        var random = new Random(Seed);
        var pseudonym = new Pseudonym(Ids.Of("person"), ["Ann Lee"], "Former colleague K7Q2M", "former.colleague.k7q2m", Then);
        var erasure = new Erasure
        {
            Id = Erasure.IdOf(pseudonym.PersonId), PersonId = pseudonym.PersonId, RequestedById = Ids.Of("admin"), RequestedAt = Then,
            Reason = "They asked.", Pseudonym = pseudonym, State = ErasureState.Collecting, HasNamesake = false,
        };
        await Store.CommitAsync(new Batch().Insert(PrivacyStore.Erasures, erasure));

        await RunAsync(new ErasureRequested(erasure.RequestedById, Then, erasure.Id, erasure.PersonId), random);
        var collected = (await Store.GetAsync(PrivacyStore.Erasures, erasure.Id))!;
        Assert.Equal((ErasureState.Collected, Count / 2), (collected.Document.State, collected.Document.Found.Single().Count));

        await Store.CommitAsync(new Batch().Replace(PrivacyStore.Erasures, collected, collected.Document.Confirm().Value!));
        await RunAsync(new ErasureConfirmed(erasure.RequestedById, Then, erasure.Id, erasure.PersonId), random);

        var left = (await Store.GetAsync(lines, await Store.WalkAsync(lines, null, Count))).Values.Select(line => line.Document.Text).CountBy(text => text).ToDictionary();
        Assert.Equal(new Dictionary<string, int> { ["By Former colleague K7Q2M"] = Count / 2, ["By nobody"] = Count / 2 }, left);
        Assert.Equal(ErasureState.Erased, (await Store.GetAsync(PrivacyStore.Erasures, erasure.Id))!.Document.State);
    }

    /// <summary>Hands over the fact again and again, each time stopped after a random number of documents, until it is taken.</summary>
    private async Task RunAsync(Fact fact, Random random)
    {
        for (var stops = 0; ; stops++)
        {
            var patience = random.Next(1, Count);
            var personal = new PersonalData<Line>(lines, "lines")
            {
                Forget = (line, who) => patience-- > 0 ? line with { Text = who.Replace(line.Text) } : throw new OperationCanceledException("The server stops."),
            };
            try
            {
                await new Erasing(Store, [personal], new FixedClock(Then)).HandleAsync(new StoredFact(1, Then, fact), default);
                Assert.True(stops > 0, $"Seed {Seed} stopped it nowhere.");
                return;
            }
            catch (OperationCanceledException)
            {
                // The next server goes on.
            }
        }
    }

    private sealed record Line(Guid Id, string Text);
}
