using System.Text;
using System.Text.Json;

namespace InsideIn.Documents.Tests.Mongo.Bson;

/// <summary>A document with a member of every kind that JSON can hold.</summary>
internal sealed record Parcel(Guid Id, string Label, Mood Mood)
{
    public int Count { get; init; }

    public long Weight { get; init; }

    public ulong Serial { get; init; }

    public decimal Price { get; init; }

    public double Share { get; init; }

    public float Angle { get; init; }

    public bool? IsOpen { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public TimeSpan Age { get; init; }

    public IReadOnlyDictionary<string, double> Ratings { get; init; } = new Dictionary<string, double>();

    public IReadOnlyList<string?> Notes { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<decimal>> Prices { get; init; } = [];

    public JsonElement Extra { get; init; }

    public Parcel? Inner { get; init; }
}

/// <summary>Random parcels from a seed, with a liking for the ends of each range.</summary>
internal sealed class ParcelChance(Random random)
{
    private static readonly string[] Signs = ["\0", "\u0001", "\u0002", "\"", "\\", "/", "\n", "\u007F", "a", "Z", ".", "$", "ä", "\u2028", "\uFFFF", "😀", "<", "'"];
    private static readonly double[] Doubles = [0, -0.0, 1, -1, 0.1, 1.0 / 3, double.MaxValue, double.Epsilon, -double.MaxValue, 9007199254740993, 1e15, 1e16, 1e-5, 123456789.125];
    private static readonly decimal[] Decimals = [0, 0.0m, 1.00m, -1.10m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 0.1m, 1e-7m, 0.30000000000000004m, 12345678901234567.89m];

    public Parcel Parcel(int depth) => new(new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Text(), Of(Enum.GetValues<Mood>()))
    {
        Count = Of<int>([0, int.MinValue, int.MaxValue, random.Next()]),
        Weight = Of([0, long.MinValue, long.MaxValue, int.MaxValue + 1L, random.NextInt64()]),
        Serial = Of<ulong>([0, ulong.MaxValue, (ulong)random.NextInt64()]),
        Price = Decimal(),
        Share = Double(),
        Angle = Of([0f, -0f, float.MaxValue, float.Epsilon, 0.1f, random.NextSingle()]),
        IsOpen = Of<bool?>([null, true, false]),
        SentAt = new DateTimeOffset(random.NextInt64(1L << 50, 3L << 59), TimeSpan.FromMinutes(random.Next(-800, 800))),
        DueOn = Of<DateOnly?>([null, DateOnly.MinValue, DateOnly.MaxValue]),
        Age = new TimeSpan(Of<long>([0, long.MinValue, long.MaxValue, random.NextInt64()])),
        Ratings = Many(Text).Distinct().ToDictionary(name => name, _ => Double()),
        Notes = [.. Many(() => Of<string?>([null, Text()]))],
        Prices = [.. Many(() => (IReadOnlyList<decimal>)[.. Many(Decimal)])],
        Extra = JsonSerializer.SerializeToElement(Of<object?>([null, 1, 1.5, "x", new { a = new[] { 1.0m, 2 } }])),
        Inner = depth > 0 && random.Next(2) == 0 ? Parcel(depth - 1) : null,
    };

    private T Of<T>(T[] some) => some[random.Next(some.Length)];

    private List<T> Many<T>(Func<T> one) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => one())];

    private string Text()
    {
        var text = new StringBuilder();
        for (var left = random.Next(6); left > 0; left--)
        {
            text.Append(Of(Signs));
        }

        return text.ToString();
    }

    private double Double() => random.Next(2) == 0
        ? Of(Doubles)
        : BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)) is var any && double.IsFinite(any) ? any : 0.5;

    private decimal Decimal() => random.Next(2) == 0
        ? Of(Decimals)
        : new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29));
}
