using System.Globalization;
using InsideIn.Documents.Mongo.Driver;

namespace InsideIn.Documents.Mongo;

/// <summary>
/// Where a MongoDB store is: <c>mongodb://user:password@host,host/database?replicaSet=name</c>, or <c>mongodb+srv://</c> with the
/// name of a deployment. The password is in <see cref="ToUri"/> alone; <see cref="ToString"/> is fit for logs.
/// </summary>
internal sealed class Address
{
    private const string Shape = "expected is mongodb://user:password@host,host/database?replicaSet=name, special characters as %XX";
    private const string DefaultDatabase = "insidein";
    private const int DefaultPoolSize = 32;

    // What the driver waits for when the address does not say, in milliseconds: an answer, and a server that can be written to.
    private static readonly (string Option, int Milliseconds)[] Patience = [("socketTimeoutMS", 30_000), ("serverSelectionTimeoutMS", 10_000), ("connectTimeoutMS", 10_000)];

    private readonly string uri;
    private readonly string hosts;
    private readonly string secret;

    private Address(string uri, string hosts, string secret, string database, int poolSize)
    {
        this.uri = uri;
        this.hosts = hosts;
        this.secret = secret;
        Database = database;
        PoolSize = poolSize;
    }

    /// <summary>The database that holds the store; several networks share a deployment side by side in different ones.</summary>
    public string Database { get; }

    /// <summary>The most threads, and as many connections.</summary>
    public int PoolSize { get; }

    public static bool IsOne(string connection) =>
        connection.StartsWith("mongodb://", StringComparison.Ordinal) || connection.StartsWith("mongodb+srv://", StringComparison.Ordinal);

    /// <summary>Reads an address. Errors: <see cref="StoreUnavailableException"/> says what is wrong without showing a password.</summary>
    public static Address Parse(string connection)
    {
        var place = connection[(connection.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var question = place.IndexOf('?', StringComparison.Ordinal);
        var options = question < 0 ? "" : place[(question + 1)..];
        var path = (question < 0 ? place : place[..question]).Split('/');
        var at = path[0].LastIndexOf('@');
        var hosts = path[0][(at + 1)..];
        if (hosts.Length == 0 || path.Length > 2 || path[^1] != path[0] && path[^1].Contains('@', StringComparison.Ordinal))
        {
            throw new StoreUnavailableException($"The address of the MongoDB store cannot be read; {Shape}.");
        }

        var poolSize = DefaultPoolSize;
        foreach (var (name, value) in Each(options))
        {
            if (name.Equals("maxPoolSize", StringComparison.OrdinalIgnoreCase))
            {
                // One thread looks for facts, one at least works.
                poolSize = Number(name, value, 2, 1_000);
            }
            else if (name.Equals("readPreference", StringComparison.OrdinalIgnoreCase) && value != "primary")
            {
                throw new StoreUnavailableException($"The option readPreference is '{value}'; allowed is primary, since a secondary is behind what was acknowledged.");
            }
        }

        var secret = at < 0 ? "" : path[0][..at];
        var address = new Address(connection, hosts, secret, Named(path.Length == 2 && path[1].Length > 0 ? path[1] : DefaultDatabase), poolSize);
        Native.DestroyUri(address.ToUri());
        return address;
    }

    /// <summary>The address as the driver reads it, for the caller to destroy. Errors: <see cref="StoreUnavailableException"/>.</summary>
    public nint ToUri()
    {
        var ((read, words), warnings) = Libmongoc.Hear(() =>
        {
            var error = default(DriverError);
            var made = Native.NewUri(uri, ref error);
            return (made, error.ToException().Message);
        });
        if (read == 0 || warnings.Count > 0)
        {
            if (read != 0)
            {
                Native.DestroyUri(read);
            }

            throw new StoreUnavailableException($"The address of the MongoDB store will not do: {Shown(read == 0 ? words : warnings[0])}; {Shape}.");
        }

        foreach (var (option, milliseconds) in Patience)
        {
            Native.SetUriNumber(read, option, Native.UriNumber(read, option, milliseconds));
        }

        return read;
    }

    /// <summary>The place without user and password.</summary>
    public override string ToString() => $"{hosts}/{Database}";

    /// <summary>What the driver says, unless it repeats what nobody may see.</summary>
    public string Shown(string words) =>
        secret.Split(':', 2) is [_, { Length: > 0 } password] && (words.Contains(password, StringComparison.Ordinal) || words.Contains(Uri.UnescapeDataString(password), StringComparison.Ordinal))
            ? "its user or password cannot be read"
            : words.TrimEnd('.');

    private static IEnumerable<(string Name, string Value)> Each(string options) =>
        options.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(option => option.Split('=', 2))
            .Select(option => (option[0], option.Length < 2 ? "" : Uri.UnescapeDataString(option[1])));

    private static int Number(string name, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new StoreUnavailableException($"The option {name} is '{value}'; allowed is a number from {least} to {most}.");

    private static string Named(string database) =>
        database.Length is > 0 and <= 40 && database.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-')
            ? database
            : throw new StoreUnavailableException($"The database is named '{database}'; allowed are up to 40 letters, digits, underscores and hyphens.");
}
