using InsideIn.GraphQL;
using InsideIn.Kit;
using InsideIn.Mentions;

namespace InsideIn.Tests.Mentions;

/// <summary>What tests want to know of mentions, and no API shows.</summary>
internal static class MentionDoings
{
    /// <summary>Everybody who was told that a text names them, once for each time.</summary>
    public static async Task<IReadOnlyList<Guid>> ToldAsync(this Network network, string textId)
    {
        var text = NodeId.TryParse(textId, out var id) ? id.Key : throw new ArgumentException(textId);
        var told = new List<Guid>();
        var last = await network.Store.LastPositionAsync();
        await foreach (var stored in network.Store.Tail(0))
        {
            if (stored.Fact is PeopleMentioned mentioned && mentioned.Subject.Id == text)
            {
                told.AddRange(mentioned.PersonIds);
            }

            if (stored.Position >= last)
            {
                break;
            }
        }

        return told;
    }

    /// <summary>A mention of a person, as it is typed.</summary>
    public static string At(this Employee person, string name) => $"@[{name}](person:{person.Id})";
}
