using InsideIn.Demo.Content;
using InsideIn.GraphQL;
using InsideIn.People;

namespace InsideIn.Demo.Seed;

/// <summary>Lets the named people say what they can be asked about, in which languages and when.</summary>
internal static class SeedProfiles
{
    private static readonly WorkingHours Usual = new([Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday], "09:00", "17:30");

    public static async Task RunAsync(DemoNetwork network, CancellationToken cancellationToken)
    {
        foreach (var profile in DemoContent.Profiles)
        {
            DemoNetwork.Must(await UpdateProfile.UpdateProfileAsync(
                new Optional<string?>(profile.About),
                new Optional<IReadOnlyList<string>?>(profile.Skills),
                new Optional<IReadOnlyList<string>?>(profile.Languages),
                new Optional<WorkingHours?>(Usual),
                new Optional<string?>(profile.TimeZone),
                network.As(network[profile.Alias]),
                network.Store,
                new Moment(network.Now.AddDays(-100)),
                cancellationToken));
        }
    }
}
