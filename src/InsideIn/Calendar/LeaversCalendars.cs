using InsideIn.People;

namespace InsideIn.Calendar;

/// <summary>Who has left is acted for no more: their leave is forgotten. Who returns connects the calendar anew.</summary>
internal sealed class LeaversCalendars(DocumentStore store) : IListener
{
    public string Name => "calendar.leavers";

    public Task HandleAsync(StoredFact fact, CancellationToken cancellationToken) =>
        fact.Fact is PersonLeft { PersonId: var personId } ? CalendarStore.RemoveAsync(store, personId, cancellationToken) : Task.CompletedTask;
}
