using System.Security.Cryptography;
using System.Text;

namespace InsideIn.Kernel;

/// <summary>How far a listener has read the facts, and which server serves it: null when none does.</summary>
public sealed record ListenerPosition(Guid Id, string Name, long Position, Guid? Holder = null);

/// <summary>A fact that a listener could not take, to be looked at by an administrator.</summary>
/// <param name="Id">The same for the same listener and fact.</param>
/// <param name="Listener">The listener's name.</param>
/// <param name="Position">The fact's place in the order.</param>
/// <param name="Fact">The fact's type.</param>
/// <param name="Fault">What the listener failed with at its last try.</param>
/// <param name="At">When it was set aside, UTC.</param>
public sealed record SetAsideFact(Guid Id, string Listener, long Position, string Fact, string Fault, DateTimeOffset At);

/// <summary>The positions of all listeners, and the facts that they could not take.</summary>
public static class ListenerStore
{
    /// <summary>One document per listener.</summary>
    public static readonly Collection<ListenerPosition> Positions = new("listenerPositions", position => position.Id);

    /// <summary>One document per listener and fact.</summary>
    public static readonly Collection<SetAsideFact> SetAside = new("setAsideFacts", fact => fact.Id);

    private static readonly Index<SetAsideFact> ByTime = SetAside.Index("byTime", index => index.Descending(fact => fact.At));

    /// <summary>Both collections.</summary>
    public static IReadOnlyList<Collection> Collections => [Positions, SetAside];

    /// <summary>What the two hold about people.</summary>
    public static IReadOnlyList<PersonalData> PersonalData { get; } =
    [
        Kernel.PersonalData.None(Positions, "a position is a number"),
        Kernel.PersonalData.None(SetAside, "it names a fact by its place and what a program failed with"),
    ];

    /// <summary>The id of the named listener's position.</summary>
    public static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16), bigEndian: true);

    /// <summary>The facts set aside, the latest first.</summary>
    public static async Task<IReadOnlyList<SetAsideFact>> SetAsideFactsAsync(this DocumentStore store, int limit, CancellationToken cancellationToken)
    {
        var entries = await store.PickAsync(ByTime.At().Take(limit), cancellationToken);
        var facts = await store.GetAsync(SetAside, [.. entries.Select(entry => entry.Id)], cancellationToken);
        return [.. entries.Where(entry => facts.ContainsKey(entry.Id)).Select(entry => facts[entry.Id].Document)];
    }

    /// <summary>The number of facts set aside, up to 1,000.</summary>
    public static ValueTask<int> SetAsideCountAsync(this DocumentStore store, CancellationToken cancellationToken) =>
        store.CountAsync(ByTime.At(), 1_000, cancellationToken);
}
