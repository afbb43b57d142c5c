namespace InsideIn.DevTenant;

/// <summary>The first part of every address: a tenant id, or one of the words that stand for any of them.</summary>
internal static class Directories
{
    public static bool IsKnown(string directory) =>
        directory is "common" or "organizations" || (Guid.TryParse(directory, out var tenant) && Tenants.Contains(tenant));

    /// <summary>True when somebody of the tenant may sign in at this address.</summary>
    public static bool Admits(string directory, Guid tenant) =>
        directory is "common" or "organizations" || (Guid.TryParse(directory, out var id) && id == tenant);
}
