using System.Text.Json;
using InsideIn.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>What somebody gets who asks for their own data: everything that they wrote, wherever it stands, and no word of anybody else.</summary>
internal sealed record Exports() : WorldWay([new WorldPath("export", (answer, world) => Answers.Words(answer.GetRawText()).Except(Going(world)), Own)])
{
    public override async Task<JsonElement> AskAsync(WorldServer server, RandomWorld world, Viewer viewer)
    {
        var own = new List<object>();
        foreach (var kind in server.Network.Services.GetServices<PersonalData>().Where(kind => kind.Title is not null))
        {
            own.AddRange(await kind.OwnOfAsync(server.Network.Store, viewer.PersonId, CancellationToken.None).ToListAsync());
        }

        return JsonSerializer.SerializeToElement(own);
    }

    // Comments go soon after the post that they were on, and so does what had gone into its thread.
    private static IEnumerable<string> Going(RandomWorld world) =>
        world.Comments.Where(comment => comment.On.IsDeleted).Select(comment => comment.Words).Concat(world.Posts.Where(post => post.MergedInto is { IsDeleted: true }).Select(post => post.Words));

    private static IEnumerable<string> Own(RandomWorld world, Guid reader) =>
        world.Things.Where(thing => thing.AuthorId == reader && thing is { IsDeleted: false, MergedInto: not { IsDeleted: true } }).Select(thing => thing.Words)
            .Concat(world.Comments.Where(comment => comment.AuthorId == reader && comment is { IsDeleted: false, On.IsDeleted: false }).Select(comment => comment.Words));
}
