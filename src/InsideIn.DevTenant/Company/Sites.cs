namespace InsideIn.DevTenant;

/// <summary>A place where the demo company works.</summary>
internal sealed record Site(string Office, string City, string Country, NameList LocalNames)
{
    /// <summary>Shape: a BCP 47 tag.</summary>
    public required string Language { get; init; }

    public static readonly Site Lisbon = new("Lisbon Riverside", "Lisbon", "Portugal", NameList.Portuguese) { Language = "pt-PT" };
    public static readonly Site Vienna = new("Vienna Prater", "Vienna", "Austria", NameList.Austrian) { Language = "de-AT" };
    public static readonly Site Gdansk = new("Gdańsk Shipyard", "Gdańsk", "Poland", NameList.Polish) { Language = "pl-PL" };
    public static readonly Site Dublin = new("Dublin Docklands", "Dublin", "Ireland", NameList.Irish) { Language = "en-IE" };
    public static readonly Site Nairobi = new("Nairobi Westlands", "Nairobi", "Kenya", NameList.Kenyan) { Language = "en-KE" };
    public static readonly Site Osaka = new("Osaka Nakanoshima", "Osaka", "Japan", NameList.Japanese) { Language = "ja-JP" };

    public static readonly IReadOnlyList<Site> All = [Lisbon, Vienna, Gdansk, Dublin, Nairobi, Osaka];
}
