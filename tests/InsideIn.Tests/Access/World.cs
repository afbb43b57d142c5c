using InsideIn.Access;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;

namespace InsideIn.Tests.Access;

/// <summary>Random groups of every privacy with random members and posts, made through the API, and beside it the model: who is where.</summary>
internal sealed class World
{
    private readonly Dictionary<string, (GroupPrivacy Privacy, HashSet<string> Members)> groups = [];

    private World(Network network) =>
        People = [network.Cast.Author, network.Cast.Member, network.Cast.GroupOwner, network.Cast.Outsider, network.Cast.Newcomer, network.Cast.Moderator];

    public IReadOnlyList<Employee> People { get; }

    public IReadOnlyCollection<string> Groups => groups.Keys;

    public List<string> Posts { get; } = [];

    public Dictionary<string, string> GroupOf { get; } = [];

    public Dictionary<string, string> CommentOn { get; } = [];

    public static async Task<World> MakeAsync(Network network, Random random)
    {
        var world = new World(network);
        foreach (var privacy in (GroupPrivacy[])[GroupPrivacy.Open, GroupPrivacy.Closed, GroupPrivacy.Secret, (GroupPrivacy)random.Next(3)])
        {
            var owner = world.People[random.Next(world.People.Count)];
            var members = world.People.Where(person => person.Alias != owner.Alias && random.Next(3) == 0).ToArray();
            var group = await owner.CreateGroupAsync(privacy, members);
            world.groups[group] = (privacy, [owner.Alias, .. members.Select(member => member.Alias)]);
            await world.FillAsync(group, [owner, .. members], random);
        }

        return world;
    }

    public bool IsIn(Employee person, string group) => groups[group].Members.Contains(person.Alias);

    /// <summary>The decision itself, on the model's own data.</summary>
    public bool MayRead(Employee person, string group)
    {
        var known = groups.ToDictionary(
            pair => KeyOf(pair.Key),
            pair => new Group { Id = KeyOf(pair.Key), Slug = "", Name = "", Description = "", Privacy = pair.Value.Privacy, CreatedAt = default });
        var viewer = new Viewer(person.PersonId, [], groups.Where(pair => pair.Value.Members.Contains(person.Alias)).ToDictionary(pair => KeyOf(pair.Key), _ => GroupRole.Member));
        return Reading.IsAllowed(viewer, new Audience([KeyOf(group)], person.PersonId), known);
    }

    public static Guid KeyOf(string id) => GraphQL.NodeId.TryParse(id, out var parsed) ? parsed.Key : throw new ArgumentException(id);

    private async Task FillAsync(string group, Employee[] members, Random random)
    {
        for (var at = 0; at < 2; at++)
        {
            var post = await members[random.Next(members.Length)].PublishAsync(group, $"Post {at}");
            Posts.Add(post);
            GroupOf[post] = group;
            CommentOn[post] = await members[random.Next(members.Length)].CommentAsync(post, "A comment");
        }
    }
}
