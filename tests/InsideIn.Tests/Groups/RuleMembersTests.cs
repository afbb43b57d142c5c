using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.People;

namespace InsideIn.Tests.Groups;

/// <summary>What the indexes say of a rule is what the rule says of each person.</summary>
public sealed class RuleMembersTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-");
    private DocumentStore? opened;

    private DocumentStore Store => opened!;

    public async Task InitializeAsync() =>
        opened = await DocumentStore.OpenAsync(new StoreOptions { Connection = folder.FullName, Collections = [.. PeopleFeature.Feature.Collections], Facts = PeopleFeature.Feature.Facts.ToDictionary(fact => fact.Name) }, TimeProvider.System);

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task In_random_companies_the_indexes_and_the_rule_agree_on_everybody()
    {
        const int seed = 20261122;
        var random = new Random(seed);
        var people = await FillAsync(300, random);
        for (var round = 0; round < 60; round++)
        {
            var rule = RandomRule(people, random);
            var found = await RuleMembers.OfAsync(Store, rule, default);

            var fitting = new HashSet<Guid>();
            foreach (var person in people)
            {
                if (rule.Holds(person, await RuleMembers.AboveAsync(Store, person, default))) fitting.Add(person.Id);
            }

            Assert.True(fitting.SetEquals(found), $"seed {seed}, round {round}: {rule.Match} of {string.Join(", ", rule.Departments)} | {string.Join(", ", rule.Offices)} | {rule.ManagerIds.Count} managers");
        }
    }

    private async Task<List<Person>> FillAsync(int count, Random random)
    {
        var people = new List<Person>();
        for (var at = 0; at < count; at++)
        {
            people.Add(new Person
            {
                Id = Ids.Of($"person.{at}"),
                ObjectId = Ids.Of($"object.{at}"),
                Handle = $"person.{at}",
                DisplayName = $"Person {at}",
                Department = random.Next(6) switch { 0 => null, var number => number % 2 == 0 ? $"Team {number}" : $"TEAM {number}" },
                Office = random.Next(4) switch { 0 => null, var number => $"Office {number}" },
                // Whoever comes later reports to whoever came before; now and then two report to each other.
                ManagerId = random.Next(12) switch { 0 => null, 1 => Ids.Of($"person.{random.Next(count)}"), _ => at == 0 ? null : Ids.Of($"person.{random.Next(at)}") },
                ArrivedAt = Network.Beginning,
                LeftAt = random.Next(8) == 0 ? Network.Beginning : null,
            });
        }

        await Store.CommitAsync(people.Aggregate(new Batch(), (batch, person) => batch.Insert(PeopleStore.People, person)));
        return people;
    }

    private static GroupRule RandomRule(List<Person> people, Random random) => new(random.Next(2) == 0 ? RuleMatch.All : RuleMatch.Any)
    {
        Departments = random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, 2).Select(_ => $"team {random.Next(1, 6)}")],
        Offices = random.Next(2) == 0 ? [] : [$"office {random.Next(1, 4)}"],
        ManagerIds = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => people[random.Next(people.Count)].Id)],
    };
}
