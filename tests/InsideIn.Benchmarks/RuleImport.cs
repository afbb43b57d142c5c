using System.Diagnostics;
using System.Globalization;
using InsideIn.Documents;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.People;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Benchmarks;

/// <summary>A group by rule gets some 10,000 members out of the directory, and is found in step with it an hour later.</summary>
internal static class RuleImport
{
    private const int People = 10_600;

    public static async Task MeasureAsync(TextWriter output)
    {
        await using var network = await Network.StartAsync(people: People);
        var people = await PeopleStore.ReadAllAsync(network.Store, default).ToListAsync();
        var departments = people.Select(person => person.Document.Department).OfType<string>().Distinct().Take(GroupRule.Limit).ToList();
        var owner = network.Cast.Author.PersonId;
        var (group, place, _) = Group.Create(Ids.Of("group.ruled"), GroupName.Parse("Ruled")!, "", GroupPrivacy.Closed, owner, network.Clock.GetUtcNow());
        await network.Store.CommitAsync(new Batch().Insert(GroupStore.Groups, group with { Rule = new GroupRule(RuleMatch.Any) { Departments = departments } }).Insert(GroupStore.Memberships, place));

        // What the same documents cost the store alone, in batches of the same size.
        var started = Stopwatch.GetTimestamp();
        foreach (var chunk in people.Chunk(100))
        {
            await network.Store.CommitAsync(chunk.Aggregate(new Batch(), (batch, person) => batch.Insert(GroupStore.Memberships, new Membership(Ids.Of("group.bare"), person.Document.Id, GroupRole.Member, network.Clock.GetUtcNow()))));
        }

        var bare = Stopwatch.GetElapsedTime(started);
        var rules = network.Services.GetRequiredService<FollowRules>();
        started = Stopwatch.GetTimestamp();
        var came = await rules.CheckAsync(group.Id, default);
        var imported = Stopwatch.GetElapsedTime(started);
        started = Stopwatch.GetTimestamp();
        var changed = await rules.CheckAsync(group.Id, default);
        var checkedAgain = Stopwatch.GetElapsedTime(started);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""

            A rule of {departments.Count} departments that {came} of {people.Count} people fit

            | what | ms | ratio |
            | --- | ---: | ---: |
            | a membership for each of them written by the store alone (baseline) | {bare.TotalMilliseconds:0} | 1 |
            | all enter, each with a fact | {imported.TotalMilliseconds:0} | {imported / bare:0.0} |
            | all are found in step, {changed} changes | {checkedAgain.TotalMilliseconds:0} | {checkedAgain / bare:0.00} |
            """));
    }
}
