namespace InsideIn.Documents.Sqlite.Blobs;

/// <summary>Turns what the file system refuses into the store's own words.</summary>
internal static class DiskFault
{
    public static StoreUnavailableException Of(string what, Exception fault) => new($"{what}: {fault.Message}", fault);

    public static void Told(string what, Action act) => Told(what, () =>
    {
        act();
        return true;
    });

    public static T Told<T>(string what, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Of(what, fault);
        }
    }

    public static async Task<T> ToldAsync<T>(string what, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Of(what, fault);
        }
    }
}
