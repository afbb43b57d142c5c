using System.Text.Json;
using System.Text.RegularExpressions;
using InsideIn.Kernel;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>Some of the ways in which the product shows or counts things, answered together.</summary>
/// <param name="Paths">What is read off the answer.</param>
internal abstract record WorldWay(IReadOnlyList<WorldPath> Paths)
{
    /// <summary>In which worlds it is gone: every one, or one in so many where it takes longer.</summary>
    public int OneIn { get; init; } = 1;

    /// <summary>What somebody gets to see.</summary>
    public abstract Task<JsonElement> AskAsync(WorldServer server, RandomWorld world, Viewer viewer);
}

/// <summary>Ways through the API, answered by one operation.</summary>
/// <param name="Query">The operation.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Paths">What is read off the answer.</param>
internal sealed record WorldQuery(string Query, Func<RandomWorld, Viewer, object> Variables, IReadOnlyList<WorldPath> Paths) : WorldWay(Paths)
{
    /// <inheritdoc/>
    public override Task<JsonElement> AskAsync(WorldServer server, RandomWorld world, Viewer viewer) => server.AskAsync(world, viewer, Query, Variables(world, viewer));
}

/// <summary>One way in which the product shows or counts things.</summary>
/// <param name="Name">The name in <c>paths.txt</c>.</param>
/// <param name="Shown">What of the world a reader gets to see, one text for each thing, or for each thing with its count.</param>
/// <param name="Allowed">What the reference lets the reader see there.</param>
internal sealed record WorldPath(string Name, Func<JsonElement, RandomWorld, IEnumerable<string>> Shown, Func<RandomWorld, Guid, IEnumerable<string>> Allowed)
{
    /// <summary>Whether everything that is allowed must show. A notice that was withdrawn with the right to read, or an offer that ended with its post, does not come back with it.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether every reader who may look at all is shown the same.</summary>
    public bool IsForEverybody { get; init; }

    /// <summary>Where answer and reference differ. Shape: empty when they agree.</summary>
    public IEnumerable<string> Differences(JsonElement answer, RandomWorld world, Guid reader)
    {
        var (shown, allowed) = (Shown(answer, world).ToList(), Allowed(world, reader).ToHashSet());
        return shown.Where(item => !allowed.Contains(item)).Select(item => $"world {world.Seed}, {Name}: person {world.People.IndexOf(reader)} is shown {item}")
            .Concat((IsComplete ? allowed.Except(shown) : []).Select(item => $"world {world.Seed}, {Name}: person {world.People.IndexOf(reader)} is not shown {item}"))
            .Concat(shown.CountBy(item => item).Where(item => item.Value > 1).Select(item => $"world {world.Seed}, {Name}: person {world.People.IndexOf(reader)} is shown {item.Key} {item.Value} times"));
    }
}

/// <summary>Reading answers.</summary>
internal static partial class Answers
{
    /// <summary>The elements at a path; a list on the way is gone into, null ends it.</summary>
    public static IEnumerable<JsonElement> All(this JsonElement answer, string path) =>
        path.Split('.').Aggregate((IEnumerable<JsonElement>)[answer], (found, name) => found.SelectMany(element => Into(element, name)));

    /// <summary>The texts at a path.</summary>
    public static IEnumerable<string> Texts(this JsonElement answer, string path) => answer.All(path).Select(element => element.ToString());

    /// <summary>What of the world's things and comments is quoted in texts, each once.</summary>
    public static IEnumerable<string> Words(params IEnumerable<string> texts) => texts.SelectMany(text => Quoted().Matches(text).Select(match => match.Value)).Distinct();

    [GeneratedRegex("says[0-9a-f]{32}")]
    private static partial Regex Quoted();

    private static IEnumerable<JsonElement> Into(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var member))
        {
            return [];
        }

        return member.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Array => member.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null),
            _ => [member],
        };
    }
}
