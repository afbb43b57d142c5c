using System.Collections.Concurrent;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>
/// A bounded number of threads of their own, each with a client of the driver's pool: every call of the driver blocks, and a
/// client with its sessions and cursors belongs to one thread at a time.
/// </summary>
internal sealed class Workers(nint pool, string database, int most) : IAsyncDisposable
{
    private readonly BlockingCollection<IJob> waiting = [];
    private readonly List<Task> running = [];
    private readonly Lock turn = new();
    private int unfinished;
    private bool isClosed;

    private interface IJob
    {
        void Run(Client client);
    }

    /// <summary>Does <paramref name="work"/> as soon as a thread is free. Cancellation counts until it has begun.</summary>
    public Task<T> RunAsync<T>(Func<Client, T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        var job = new Job<T>(work, cancellationToken);
        lock (turn)
        {
            ObjectDisposedException.ThrowIf(isClosed, typeof(DocumentStore));
            waiting.Add(job, CancellationToken.None);
            if (++unfinished > running.Count && running.Count < most)
            {
                running.Add(Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
            }
        }

        return job.Ended;
    }

    /// <summary>Does what is waiting, then ends the threads and gives the clients back.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (turn)
        {
            isClosed = true;
            waiting.CompleteAdding();
        }

        await Task.WhenAll(running);
        waiting.Dispose();
    }

    private void Work()
    {
        var handle = Native.Pop(pool);
        try
        {
            var client = new Client(handle, database);
            foreach (var job in waiting.GetConsumingEnumerable())
            {
                job.Run(client);
                lock (turn)
                {
                    unfinished--;
                }
            }
        }
        finally
        {
            Native.Push(pool, handle);
        }
    }

    private sealed class Job<T> : IJob
    {
        private readonly TaskCompletionSource<T> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Func<Client, T> work;
        private readonly CancellationTokenRegistration cancellation;
        private bool isTaken;

        public Job(Func<Client, T> work, CancellationToken cancellationToken)
        {
            this.work = work;
            cancellation = cancellationToken.Register(() => Cancel(cancellationToken));
        }

        public Task<T> Ended => ended.Task;

        public void Run(Client client)
        {
            // Whoever comes first, the thread or the cancellation, has the job.
            if (Interlocked.Exchange(ref isTaken, true))
            {
                return;
            }

            cancellation.Unregister();
            try
            {
                ended.SetResult(work(client));
            }
            catch (Exception fault)
            {
                ended.SetException(fault);
            }
        }

        private void Cancel(CancellationToken cancellationToken)
        {
            if (!Interlocked.Exchange(ref isTaken, true))
            {
                ended.SetCanceled(cancellationToken);
            }
        }
    }
}
