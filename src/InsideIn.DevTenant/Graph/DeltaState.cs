using System.Buffers.Text;
using System.Text.Json;

namespace InsideIn.DevTenant;

/// <summary>
/// What a link of the delta feed remembers, so that the caller need not: what was selected, up to which version the
/// directory was read, and in a link to a next page where that page begins.
/// </summary>
internal sealed record DeltaState(string Epoch, long Since, long Until, int From, string? Select, DateTimeOffset IssuedAt)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Shape: null for text that this feed has not written.</summary>
    public static DeltaState? Parse(string text)
    {
        if (!Base64Url.IsValid(text))
            return null;
        try
        {
            return JsonSerializer.Deserialize<DeltaState>(Base64Url.DecodeFromChars(text));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>True when the directory cannot say any more what changed since: it was reset, or the link is seven days old.</summary>
    public bool IsLost(DevelopmentTenant tenant) =>
        Epoch != tenant.Accounts.Epoch || tenant.Clock.GetUtcNow() - IssuedAt > Lifetime;
}
