using System.Collections.Concurrent;

namespace InsideIn.GraphQL.Limits;

/// <summary>What each reader may still spend: a bucket that fills evenly and holds so much at most. By the clock that it is given, which a process-wide limiter would not use.</summary>
internal sealed class ReaderBudgets(GraphQLLimits limits, TimeProvider time)
{
    private readonly ConcurrentDictionary<object, Bucket> buckets = new();
    private long swept = time.GetTimestamp();

    /// <summary>Takes the cost from the reader's bucket. Shape: null where it held enough; else how long until it does, and nothing is taken.</summary>
    public TimeSpan? Spend(object reader, double cost)
    {
        var now = time.GetTimestamp();
        Sweep(now);
        var bucket = buckets.GetOrAdd(reader, static (_, start) => new Bucket { Held = start.Held, At = start.At }, (Held: limits.RateBurst, At: now));
        lock (bucket)
        {
            bucket.Held = HeldAt(bucket, now);
            bucket.At = now;
            if (bucket.Held < cost) return TimeSpan.FromSeconds((cost - bucket.Held) / limits.RatePerSecond);
            bucket.Held -= cost;
            return null;
        }
    }

    // A full bucket is as good as none; whoever has rested that long is forgotten.
    private void Sweep(long now)
    {
        var since = Interlocked.Read(ref swept);
        if (time.GetElapsedTime(since, now) < TimeSpan.FromMinutes(1) || Interlocked.CompareExchange(ref swept, now, since) != since) return;
        foreach (var (reader, bucket) in buckets)
        {
            lock (bucket)
            {
                if (HeldAt(bucket, now) >= limits.RateBurst) buckets.TryRemove(reader, out _);
            }
        }
    }

    private double HeldAt(Bucket bucket, long now) =>
        Math.Min(limits.RateBurst, bucket.Held + (Math.Max(0, time.GetElapsedTime(bucket.At, now).TotalSeconds) * limits.RatePerSecond));

    private sealed class Bucket
    {
        public double Held { get; set; }

        public long At { get; set; }
    }
}
