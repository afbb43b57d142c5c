using InsideIn.Access;
using InsideIn.Documents;
using InsideIn.GraphQL;
using InsideIn.Groups;
using InsideIn.Mentions;
using InsideIn.Kernel;
using InsideIn.Posts;

namespace InsideIn.Demo.Seed;

/// <summary>An employee as the seed plays them: the person, and what the directory says.</summary>
internal sealed record Employee(string Alias, Guid Id, string? Office, string? Department);

/// <summary>A group with those who are in it, its owner first.</summary>
internal sealed record SeededGroup(string Slug, Group Group, IReadOnlyList<Employee> Members);

/// <summary>
/// The network while it is filled. Everything goes through the use cases that the API calls, with the same rights and limits,
/// only the clock is set to when it is meant to have happened.
/// </summary>
internal sealed class DemoNetwork(DocumentStore store, Rights rights, IReadOnlyList<Employee> people, DateTimeOffset now)
{
    /// <summary>As many at once as the store commits in one go.</summary>
    public const int AtOnce = 48;

    private readonly Dictionary<Guid, Dictionary<Guid, GroupRole>> roles = people.ToDictionary(
        person => person.Id,
        _ => new Dictionary<Guid, GroupRole> { [Group.EverybodyId] = GroupRole.Member });

    public DocumentStore Store { get; } = store;

    public Rights Rights { get; } = rights;

    /// <summary>Finds whom a text names.</summary>
    public Mentioning Mentioning { get; } = new(store, rights, new Readers(store, rights));

    /// <summary>Those who work here, the named people first.</summary>
    public IReadOnlyList<Employee> People { get; } = people;

    /// <summary>When the demo is filled.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The groups by their key in the content.</summary>
    public Dictionary<string, SeededGroup> Groups { get; } = [];

    /// <summary>The named employee.</summary>
    public Employee this[string alias] => People.First(person => person.Alias == alias);

    /// <summary>The employee as the one who asks.</summary>
    public Viewer As(Employee person) => new(person.Id, [], roles[person.Id]);

    /// <summary>Publishes in somebody's name, as if it were then.</summary>
    public async Task<Post> PublishAsync(Publication publication, Employee author, DateTimeOffset at, CancellationToken cancellationToken, params IEnumerable<Role> roles)
    {
        var viewer = new Viewer(author.Id, roles, As(author).Groups);
        var published = await new Publishing(Rights, new Readers(Store, Rights), Mentioning, Store, new Moment(at)).RunAsync(publication, viewer, cancellationToken);
        return published.IsSuccess ? published.Value : throw Refused(published.Error);
    }

    /// <summary>Notes that somebody is in a group from now on.</summary>
    public void Enter(Employee person, Guid groupId, GroupRole role)
    {
        lock (roles)
        {
            roles[person.Id][groupId] = role;
        }
    }

    /// <summary>Does all of it, many at once.</summary>
    public static Task EachAsync<T>(IEnumerable<T> things, Func<T, CancellationToken, Task> act, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(things, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (thing, token) => await act(thing, token));

    /// <summary>The result of a use case. Errors: a refusal is a fault of the demo's content and says which.</summary>
    public static T Must<T>(FieldResult<T> result) =>
        result.IsSuccess ? result.Value : throw Refused(result.Error);

    private static InvalidOperationException Refused(IError refusal) => new($"The demo's content was refused: {refusal.Message}");
}
