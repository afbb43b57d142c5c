namespace InsideIn.DevTenant;

/// <summary>A place where the demo company works.</summary>
internal sealed record Site(string Office, string City, string Country, string Language)
{
    public static readonly Site Lisbon = new("Lisbon Riverside", "Lisbon", "Portugal", "pt-PT");
    public static readonly Site Vienna = new("Vienna Prater", "Vienna", "Austria", "de-AT");
    public static readonly Site Gdansk = new("Gdańsk Shipyard", "Gdańsk", "Poland", "pl-PL");
    public static readonly Site Dublin = new("Dublin Docklands", "Dublin", "Ireland", "en-IE");
    public static readonly Site Nairobi = new("Nairobi Westlands", "Nairobi", "Kenya", "en-KE");
    public static readonly Site Osaka = new("Osaka Nakanoshima", "Osaka", "Japan", "ja-JP");

    public static readonly IReadOnlyList<Site> All = [Lisbon, Vienna, Gdansk, Dublin, Nairobi, Osaka];
}
