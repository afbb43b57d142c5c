namespace InsideIn.Moves;

/// <summary>Threads go to other doors, and what that does to who reads them.</summary>
public static class MovesFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Moves")
    {
        Collections = [MoveStore.Moves],
        Facts = [typeof(ThreadMoved), typeof(ThreadMoveUndone)],
        PersonalData =
        [
            new PersonalData<Move>(MoveStore.Moves, "moved threads")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, MoveStore.By(id), cancellationToken),
                Show = move => new { move.PostId, move.From, move.To, move.At, move.UndoneAt },
                Forget = (move, _) => move,
            },
        ],
        Services = services => services.AddSingleton<Audiences>().AddSingleton<IListener, OpenedGroups>(),
    };
}
