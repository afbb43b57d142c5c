namespace InsideIn.Events;

/// <summary>
/// How an event's seats stand. Every change of an answer, and the event's cancellation, replaces the ledger on the condition that
/// nobody else did in between: so seats are given by one conditional write, and what was read with the ledger still holds when it is written.
/// </summary>
/// <param name="Id">The event's id.</param>
/// <param name="Confirmed">The seats taken.</param>
/// <param name="Waiting">The people in the queue.</param>
/// <param name="NextTurn">The number that the next answer takes; turns give the queue its order.</param>
public sealed record SeatLedger(Guid Id, int Confirmed = 0, int Waiting = 0, long NextTurn = 1)
{
    /// <summary>Whether a newcomer gets a seat at once. Nobody passes those who wait (rule R43).</summary>
    public bool HasRoom(int? capacity) => capacity is null || (Confirmed < capacity && Waiting == 0);

    /// <summary>The ledger after one person moved from one state to another.</summary>
    internal SeatLedger Move(SeatState from, SeatState to) => this with
    {
        Confirmed = Confirmed - (from == SeatState.Confirmed ? 1 : 0) + (to == SeatState.Confirmed ? 1 : 0),
        Waiting = Waiting - (from == SeatState.Waiting ? 1 : 0) + (to == SeatState.Waiting ? 1 : 0),
    };

    /// <summary>The ledger after its next turn was taken.</summary>
    internal SeatLedger TakeTurn() => this with { NextTurn = NextTurn + 1 };
}
