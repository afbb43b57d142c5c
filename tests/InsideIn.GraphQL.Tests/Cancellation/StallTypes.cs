namespace InsideIn.GraphQL.Tests.Cancellation;

/// <summary>Something that falls when one of its fields does.</summary>
public sealed record Rack(string Name);

public sealed record Parcel(string Name, int Weight);

[ObjectType<Rack>, Schema("stalls")]
public static partial class RackFields
{
    public static async Task<string> GetSlowAsync(Stall stall, CancellationToken cancellationToken)
    {
        await stall.PassAsync("slow", cancellationToken);
        return "late";
    }

    public static async Task<string> GetBrokenAsync(Stall stall)
    {
        await stall["break"].Task;
        throw new GraphQLException(new GraphQLError("The rack broke."));
    }

    /// <summary>Takes no notice of its token.</summary>
    public static async Task<string> GetStubbornAsync(Stall stall, Desk desk, string end = "use")
    {
        stall.Open("stubborn entered");
        await stall["stubborn"].Task;
        stall.Journal.Enqueue(desk.Use());
        return end == "use" ? "done" : throw new InvalidOperationException("Nobody should hear of this.");
    }

    public static Task<Parcel> GetParcelAsync([Parent] Rack rack, IParcelByNameDataLoader parcels, CancellationToken cancellationToken) =>
        parcels.LoadRequiredAsync(rack.Name, cancellationToken);

    /// <summary>Loads again when its first load is given up.</summary>
    public static async Task<Parcel> GetSecondParcelAsync([Parent] Rack rack, IParcelByNameDataLoader parcels, Stall stall, CancellationToken cancellationToken)
    {
        await stall.PassAsync("second", CancellationToken.None);
        try
        {
            return await parcels.LoadRequiredAsync(rack.Name, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            stall.Open("second refused");
            throw;
        }
    }

    /// <summary>Asks for its label from whatever thread of the pool it comes to, twice in a row.</summary>
    public static async Task<string> GetLabelAsync([Parent] Rack rack, ILabelByNameDataLoader labels, CancellationToken cancellationToken)
    {
        await Task.Run(() => { }, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var first = await labels.LoadRequiredAsync(rack.Name, cancellationToken);
        return await labels.LoadRequiredAsync(first, cancellationToken);
    }

    public static Rack? GetInner([Parent] Rack rack) => rack;
}

[QueryType, Schema("stalls"), AllowAnonymous]
public static partial class StallQueries
{
    public static Rack? Rack(string name = "A") => new(name);

    public static IReadOnlyList<Rack?> Racks(int count) => [.. Enumerable.Range(0, count).Select(number => new Rack($"S{number}"))];

    public static async Task<Parcel> ParcelAsync(string name, Stall stall, IParcelByNameDataLoader parcels, CancellationToken cancellationToken)
    {
        await stall["ask"].Task;
        var load = parcels.LoadRequiredAsync(name, cancellationToken);
        stall.Open("asked");
        return await load;
    }

    public static string Ready() => "ready";
}

[MutationType, Schema("stalls"), AllowAnonymous]
public static partial class StallMutations
{
    [UseMutationConvention(Disable = true)]
    public static Rack? Take(string name, Stall stall)
    {
        stall.Journal.Enqueue($"take {name}");
        return new Rack(name);
    }
}

public static class StallLoaders
{
    [DataLoader]
    public static async Task<IReadOnlyDictionary<string, string>> GetLabelByNameAsync(IReadOnlyList<string> names)
    {
        await Task.Yield();
        return names.ToDictionary(name => name, name => name + "!");
    }

    [DataLoader]
    public static async Task<IReadOnlyDictionary<string, Parcel>> GetParcelByNameAsync(IReadOnlyList<string> names, Stall stall, CancellationToken cancellationToken)
    {
        stall.Journal.Enqueue($"parcels {string.Join(' ', names.Order(StringComparer.Ordinal))}");
        await stall.PassAsync("parcels", cancellationToken);
        return names.ToDictionary(name => name, name => new Parcel(name, names.Count));
    }
}
