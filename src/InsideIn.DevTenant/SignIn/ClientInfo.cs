using System.Buffers.Text;
using System.Text;

namespace InsideIn.DevTenant;

/// <summary>The small text from which Microsoft's client libraries learn which account a token belongs to.</summary>
internal static class ClientInfo
{
    public static string Of(DemoPerson person) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"uid":"{{person.User.Id}}","utid":"{{person.TenantId}}"}"""));
}
