namespace InsideIn.Documents.Mongo.Driver;

/// <summary>The driver's pool of connections to one deployment, and the threads that use it.</summary>
internal sealed class Pool : IAsyncDisposable
{
    private const int ErrorApi = 2;
    private const int ApiVersion1 = 0;

    private readonly nint pool;
    private readonly Workers workers;

    private Pool(nint pool, string database, int size)
    {
        this.pool = pool;
        workers = new Workers(pool, database, size);
    }

    /// <summary>Connects to nothing yet: that is for the first call. The server's interface is held to its stable first version.</summary>
    public static Pool Open(Address address)
    {
        var uri = address.ToUri();
        try
        {
            var error = default(DriverError);
            var pool = Native.NewPool(uri, ref error);
            if (pool == 0)
            {
                throw error.ToException();
            }

            Native.SetPoolSize(pool, (uint)address.PoolSize);
            Native.SetErrorApi(pool, ErrorApi);
            Native.SetAppName(pool, "inside-in");
            var api = Native.NewServerApi(ApiVersion1);
            Native.SetStrict(api, true);
            var isSet = Native.SetServerApi(pool, api, ref error);
            Native.DestroyServerApi(api);
            return isSet ? new Pool(pool, address.Database, address.PoolSize) : throw error.ToException();
        }
        finally
        {
            Native.DestroyUri(uri);
        }
    }

    /// <inheritdoc cref="Workers.RunAsync"/>
    public Task<T> RunAsync<T>(Func<Client, T> work, CancellationToken cancellationToken) => workers.RunAsync(work, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await workers.DisposeAsync();
        Native.DestroyPool(pool);
    }
}
