namespace InsideIn.DevTenant;

/// <summary>The two fictional directories that the development tenant plays; it refuses every other tenant id.</summary>
public static class Tenants
{
    public static readonly Guid Home = Guid.Parse("1e51de1a-0000-4000-8000-00000000de70");

    /// <summary>Another company: its people have valid tokens, but not for this application's directory.</summary>
    public static readonly Guid Other = Guid.Parse("07e4c0de-0000-4000-8000-00000000de70");

    public static bool Contains(Guid tenant) => tenant == Home || tenant == Other;
}
