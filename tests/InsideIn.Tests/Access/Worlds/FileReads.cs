using System.Security.Cryptography;
using System.Text.Json;
using InsideIn.Documents;
using InsideIn.Kernel;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>Downloads: every file of a world, whole, in part, by its head alone and by somebody who has it already (R5).</summary>
internal sealed record FileReads() : WorldWay([.. Ways.Keys.Select(PathOf)])
{
    private static readonly Dictionary<string, Func<Guid, (string Method, (string Name, string Value)[] Headers)>> Ways = new()
    {
        ["file"] = _ => ("GET", []),
        ["part of a file"] = _ => ("GET", [("Range", "bytes=0-3")]),
        ["head of a file"] = _ => ("HEAD", []),
        ["known file"] = file => ("GET", [("If-None-Match", $"\"{HashOf(file)}\"")]),
    };

    /// <summary>What stands in a file, unlike every other: contents that are the same are removed together.</summary>
    public static byte[] ContentOf(Guid file) => file.ToByteArray();

    public static string HashOf(Guid file) => Convert.ToHexStringLower(SHA256.HashData(ContentOf(file)));

    public override async Task<JsonElement> AskAsync(WorldServer server, RandomWorld world, Viewer viewer)
    {
        var read = Ways.Keys.ToDictionary(way => way, _ => new List<string>());
        foreach (var file in world.Files)
        {
            await PutContentAsync(server.Network.Store, file.Id);
            foreach (var (way, request) in Ways)
            {
                var (method, headers) = request(file.Id);
                if (await server.StatusOfAsync(world, viewer, file.Id, method, headers) is 200 or 206 or 304)
                {
                    read[way].Add(file.Node);
                }
            }
        }

        return JsonSerializer.SerializeToElement(read);
    }

    private static WorldPath PathOf(string way) => new(way, (answer, _) => answer.Texts(way), (world, reader) => world.Files.Where(file => file.IsFor(reader)).Select(file => file.Node));

    private static async Task PutContentAsync(DocumentStore store, Guid file)
    {
        await using var draft = await store.Blobs.BeginAsync();
        await draft.WriteAsync(ContentOf(file));
        await draft.KeepAsync(CancellationToken.None);
    }
}
