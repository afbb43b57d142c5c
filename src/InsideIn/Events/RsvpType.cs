using InsideIn.People;

namespace InsideIn.Events;

/// <summary>The fields of an answer that need loading.</summary>
[ObjectType<Rsvp>]
public static partial class RsvpType
{
    /// <summary>Who answered.</summary>
    public static Task<Person> GetPersonAsync([Parent] Rsvp rsvp, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(rsvp.PersonId, cancellationToken);

    /// <summary>The place in the queue, 1 for the next who gets a seat; null for who does not wait.</summary>
    public static async Task<int?> GetQueuePositionAsync([Parent] Rsvp rsvp, IQueuePositionByPlaceDataLoader positions, CancellationToken cancellationToken) =>
        rsvp.Seat == SeatState.Waiting ? await positions.LoadAsync(new QueuePlace(rsvp.EventId, rsvp.Turn), cancellationToken) : null;
}
