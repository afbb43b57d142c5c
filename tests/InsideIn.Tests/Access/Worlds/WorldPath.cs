using System.Text.Json;
using InsideIn.Kernel;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>Some of the ways in which the API shows or counts things, answered by one operation.</summary>
/// <param name="Query">The operation.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Paths">What is read off the answer.</param>
internal sealed record WorldQuery(string Query, Func<RandomWorld, Viewer, object> Variables, IReadOnlyList<WorldPath> Paths);

/// <summary>One way in which the API shows or counts things.</summary>
/// <param name="Name">The name in <c>paths.txt</c>.</param>
/// <param name="Shown">What of the world a reader gets to see, one text for each thing, or for each thing with its count.</param>
/// <param name="Allowed">What the reference lets the reader see there.</param>
internal sealed record WorldPath(string Name, Func<JsonElement, RandomWorld, IEnumerable<string>> Shown, Func<RandomWorld, Guid, IEnumerable<string>> Allowed)
{
    /// <summary>Whether everything that is allowed must show. A notice that was withdrawn with the right to read does not come back with it.</summary>
    public bool IsComplete { get; init; } = true;

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
internal static class Answers
{
    /// <summary>The elements at a path; a list on the way is gone into, null ends it.</summary>
    public static IEnumerable<JsonElement> All(this JsonElement answer, string path) =>
        path.Split('.').Aggregate((IEnumerable<JsonElement>)[answer], (found, name) => found.SelectMany(element => Into(element, name)));

    /// <summary>The texts at a path.</summary>
    public static IEnumerable<string> Texts(this JsonElement answer, string path) => answer.All(path).Select(element => element.ToString());

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
