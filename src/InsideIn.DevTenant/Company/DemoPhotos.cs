namespace InsideIn.DevTenant;

/// <summary>Decides who has a photo: seven of ten.</summary>
internal static class DemoPhotos
{
    public static DemoPhoto Of(int seed, string alias) =>
        StableId.Number(seed, $"{alias}/photo", below: 10) < 3 ? DemoPhoto.None : DemoPhoto.Portrait;
}
