using System.Collections.Concurrent;

namespace InsideIn.GraphQL.Tests.Theatre;

/// <summary>The theatre's data, and a journal of what was asked of it.</summary>
public sealed class Stage
{
    public ConcurrentQueue<string> Journal { get; } = new();

    public IReadOnlyList<Play> Plays { get; } = [.. Enumerable.Range(1, 9).Select(number => new Play(new PlayId(number), $"Play {number}", number * 1_000) { Cast = ["Ann", $"Actor {number}"] })];

    public static IEnumerable<string> Evenings(PlayId play, int after, int count) => Enumerable.Range(after + 1, Math.Max(0, Math.Min(count, 5 - after))).Select(evening => $"{play}-{evening}");
}

public static class StageLoaders
{
    /// <summary>The evenings of plays, a page for each.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<PlayId, Page<string>>> GetEveningsByPlayAsync(IReadOnlyList<PlayId> plays, PagingArguments paging, Stage stage, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        stage.Journal.Enqueue($"evenings of {plays.Count} first {paging.First} after {paging.After ?? "-"} counted {paging.IncludeTotalCount}");
        var after = paging.After is null ? 0 : int.Parse(paging.After.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
        return Task.FromResult<IReadOnlyDictionary<PlayId, Page<string>>>(plays.Where(play => play.Number != 9)
            .ToDictionary(play => play, play => Stage.Evenings(play, after, paging.Limit + 1).ToList().ToPage(paging, evening => evening, paging.IncludeTotalCount ? 5 : null)));
    }

    [DataLoader("PriceOfPlay")]
    public static IReadOnlyDictionary<PlayId, int> ReadPrices(IReadOnlyList<PlayId> plays, [DataLoaderState("currency")] string currency, [DataLoaderState("rebate")] int? rebate, Stage stage)
    {
        stage.Journal.Enqueue($"prices of {plays.Count} in {currency}");
        return plays.ToDictionary(play => play, play => (play.Number * (currency == "EUR" ? 10 : 12)) - (rebate ?? 0));
    }

    [DataLoader]
    public static async Task<Play?> GetPlayAsync(PlayId id, Stage stage)
    {
        await Task.Yield();
        stage.Journal.Enqueue($"play {id}");
        return stage.Plays.FirstOrDefault(play => play.Id == id);
    }

    [DataLoader]
    public static int? GetRowsOfHall(string hall) => hall.Length == 0 ? null : hall.Length;

    [DataLoader]
    public static Dictionary<string, Play[]> GetPlaysByActor(IReadOnlyCollection<string> actors, Stage stage) =>
        actors.Where(actor => stage.Plays.Any(play => play.Cast.Contains(actor))).ToDictionary(actor => actor, actor => stage.Plays.Where(play => play.Cast.Contains(actor)).ToArray());
}
