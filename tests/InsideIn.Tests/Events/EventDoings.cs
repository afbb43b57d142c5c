using InsideIn.Kit;

namespace InsideIn.Tests.Events;

/// <summary>What tests about events do through the API.</summary>
internal static class EventDoings
{
    public const string AnswerMutation = """
        mutation($input: AnswerRsvpInput!) {
          answerRsvp(input: $input) {
            event { goingCount waitlistLength joinLink viewerRsvp { answer seat queuePosition } }
            errors { ... on Error { code message } ... on EventFullError { capacity goingCount waitlistLength } }
          }
        }
        """;

    private const string CreateMutation = """
        mutation($input: CreateEventInput!) {
          createEvent(input: $input) { event { id title localStart localEnd zone startsAt endsAt capacity joinLink mayEdit isCancelled } errors { __typename ... on Error { code message } } }
        }
        """;

    /// <summary>Puts up an event with everything that a test does not name in order. The answer is the server's.</summary>
    public static Task<Answer> TryCreateEventAsync(
        this Employee organiser, string groupId, string start = "2026-12-01T09:00", string end = "2026-12-01T10:30", string zone = "Europe/Berlin", int? capacity = null, string? joinLink = null, string title = "Tour", Guid? clientKey = null) =>
        organiser.AskAsync(CreateMutation, new
        {
            input = new
            {
                groupId,
                title,
                description = "Bring boots.",
                place = "Gate 2",
                joinLink,
                localStart = start,
                localEnd = end,
                zone,
                capacity,
                clientKey = clientKey ?? organiser.Network.NewClientKey(),
            },
        });

    /// <summary>Puts up an event. The answer is its id.</summary>
    public static async Task<string> CreateEventAsync(this Employee organiser, string groupId, string start = "2026-12-01T09:00", string end = "2026-12-01T10:30", int? capacity = null, string? joinLink = null)
    {
        var answer = await organiser.TryCreateEventAsync(groupId, start, end, capacity: capacity, joinLink: joinLink);
        return answer.Expected().TextAt("createEvent.event.id") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Answers an invitation.</summary>
    public static Task<Answer> AnswerAsync(this Employee guest, string eventId, string answer = "GOING", bool joinWaitlist = false) =>
        guest.AskAsync(AnswerMutation, new { input = new { eventId, answer, joinWaitlist } });

    /// <summary>What an employee sees of an event.</summary>
    public static Task<Answer> ReadEventAsync(this Employee reader, string eventId) => reader.AskAsync(
        """
        query($id: ID!) {
          node(id: $id) {
            ... on Event { id title organiser { id } group { id } goingCount waitlistLength joinLink isCancelled mayEdit viewerRsvp { answer seat queuePosition } guests { nodes { seat answer queuePosition person { id } } } }
          }
        }
        """,
        new { id = eventId });
}
