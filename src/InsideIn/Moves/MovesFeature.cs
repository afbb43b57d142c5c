using InsideIn.Groups;

namespace InsideIn.Moves;

/// <summary>Threads are moved, split and merged, and what that does to who reads them.</summary>
public static class MovesFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Moves")
    {
        Collections = [MoveStore.Moves],
        Facts = [typeof(ThreadMoved), typeof(ThreadSplit), typeof(ThreadsMerged), typeof(ThreadMoveUndone)],
        PersonalData =
        [
            new PersonalData<Move>(MoveStore.Moves, "moved threads")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, MoveStore.By(id), cancellationToken),
                Show = move => new { move.Kind, move.PostId, move.FromPostId, move.From, move.To, move.At, move.UndoneAt },
                Forget = (move, _) => move,
            },
        ],
        Services = services => services
            .AddSingleton<Audiences>()
            .AddSingleton<Previews>()
            .AddSingleton<AskForPreview>(provider => provider.GetRequiredService<Previews>().RefusesAsync)
            .AddSingleton<IListener, OpenedGroups>()
            .AddSingleton<IListener, CarryOver>()
            .AddSingleton<IListener, Latecomers>(),
    };
}
