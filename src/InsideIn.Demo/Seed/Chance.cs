namespace InsideIn.Demo.Seed;

/// <summary>What the seed draws, all of it from one seeded source.</summary>
internal static class Chance
{
    /// <summary>One of them.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> things) => things[random.Next(things.Count)];

    /// <summary>Several different ones, as many as there are at most.</summary>
    public static IReadOnlyList<T> Some<T>(this Random random, IReadOnlyList<T> things, int count)
    {
        var all = things.ToArray();
        random.Shuffle(all);
        return all[..Math.Min(count, all.Length)];
    }

    /// <summary>Often none or a few, seldom many. Range: 0 to <paramref name="most"/>.</summary>
    public static int Few(this Random random, int most) => (int)(Math.Pow(random.NextDouble(), 2.2) * (most + 1));

    /// <summary>A moment between the two, most likely soon after the first.</summary>
    public static DateTimeOffset SoonAfter(this Random random, DateTimeOffset at, DateTimeOffset now) =>
        at + ((now - at) * Math.Pow(random.NextDouble(), 3) * 0.9);

    /// <summary>A key for a mutation.</summary>
    public static Guid NextGuid(this Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
