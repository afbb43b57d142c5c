namespace InsideIn.DevTenant;

/// <summary>What the key document says about the owner of its keys, beside the numbers.</summary>
public sealed record KeyOwner(string IssuerPath, string Cloud)
{
    public static readonly KeyOwner Ours = new("{tenantid}", "development.test");
}
