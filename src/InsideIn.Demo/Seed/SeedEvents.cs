using System.Globalization;
using InsideIn.Demo.Content;
using InsideIn.Events;
using InsideIn.Kernel;

namespace InsideIn.Demo.Seed;

/// <summary>Puts up the events of the coming weeks and lets people answer. Seats stay free for whoever tries the demo.</summary>
internal static class SeedEvents
{
    public static async Task RunAsync(DemoNetwork network, Random random, CancellationToken cancellationToken)
    {
        foreach (var planned in DemoContent.Events)
        {
            var group = network.Groups[planned.Group];
            var host = random.Pick(group.Members);
            var announced = network.Now.AddDays(-random.Next(2, 9));
            var created = await CreateAsync(network, planned, group, host, random.NextGuid(), announced, cancellationToken);
            await AnswerAsync(network, created, group, random, cancellationToken);
        }
    }

    private static async Task<Event> CreateAsync(DemoNetwork network, DemoEvent planned, SeededGroup group, Employee host, Guid key, DateTimeOffset announced, CancellationToken cancellationToken)
    {
        var start = Workday(network.Now.UtcDateTime.Date.AddDays(planned.In)) + TimeOnly.Parse(planned.At, CultureInfo.InvariantCulture).ToTimeSpan();
        return DemoNetwork.Must(await CreateEvent.CreateEventAsync(
            group.Group.Id,
            planned.Title,
            planned.About,
            planned.Place,
            planned.Link,
            Wall(start),
            Wall(start.AddMinutes(planned.Minutes)),
            planned.Zone,
            planned.Capacity,
            key,
            null,
            network.As(host),
            network.Rights,
            network.Mentioning,
            network.Store,
            new Moment(announced),
            cancellationToken));
    }

    private static async Task AnswerAsync(DemoNetwork network, Event created, SeededGroup group, Random random, CancellationToken cancellationToken)
    {
        var turns = new Turnstile();
        var seats = created.Capacity is { } capacity ? (int)(capacity * 0.7) : 30;
        var guests = random.Some(group.Members.Where(person => person.Alias is not ("ana" or "ben" or "carla" or "dirk")).ToList(), Math.Min(seats, group.Members.Count / 3));
        var answeredAt = network.Now.AddDays(-1);
        foreach (var guest in guests)
        {
            var answer = random.Next(5) == 0 ? RsvpAnswer.Interested : RsvpAnswer.Going;
            DemoNetwork.Must(await AnswerRsvp.AnswerRsvpAsync(
                created.Id, answer, joinWaitlist: false, network.As(guest), network.Rights, network.Store, turns, new Moment(answeredAt), cancellationToken));
        }
    }

    private static DateTime Workday(DateTime day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static string Wall(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
