using System.Globalization;
using Npgsql;

namespace InsideIn.Documents.Postgres;

/// <summary>
/// Where a PostgreSQL store is: <c>postgres://user:password@host:port/database?schema=name</c>. The password is in
/// <see cref="Settings"/> alone; <see cref="ToString"/> is fit for logs.
/// </summary>
internal sealed class Address
{
    private const string Allowed = "schema, host (the folder of a socket), sslMode, rootCertificate, maxPoolSize, connectSeconds and commandSeconds";

    // A list is read along its index whatever the planner's statistics say, and a generic plan is as good as any other then.
    private const string Planning =
        "-c enable_seqscan=off -c enable_bitmapscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off -c plan_cache_mode=force_generic_plan";

    private Address(NpgsqlConnectionStringBuilder settings, string schema)
    {
        Settings = settings;
        Schema = schema;
    }

    /// <summary>What Npgsql connects with.</summary>
    public NpgsqlConnectionStringBuilder Settings { get; }

    /// <summary>The schema that holds the store; several networks share a database side by side by different ones.</summary>
    public string Schema { get; }

    public static bool IsOne(string connection) =>
        connection.StartsWith("postgres://", StringComparison.Ordinal) || connection.StartsWith("postgresql://", StringComparison.Ordinal);

    /// <summary>Reads an address. Errors: <see cref="StoreUnavailableException"/> says what is wrong without showing a password.</summary>
    public static Address Parse(string connection)
    {
        if (!Uri.TryCreate(connection, UriKind.Absolute, out var uri) || uri.AbsolutePath.Trim('/') is not { Length: > 0 } database || database.Contains('/', StringComparison.Ordinal))
        {
            throw new StoreUnavailableException("The address of the PostgreSQL store cannot be read; expected is postgres://user:password@host:port/database, special characters as %XX.");
        }

        var user = uri.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Length == 0 ? "localhost" : uri.Host,
            Port = uri.Port < 0 ? 5432 : uri.Port,
            Database = Uri.UnescapeDataString(database),
            Username = user[0].Length == 0 ? null : Uri.UnescapeDataString(user[0]),
            Password = user.Length < 2 ? null : Uri.UnescapeDataString(user[1]),
            ApplicationName = "inside-in",
            MaxPoolSize = 32,
            Timeout = 10,
            CommandTimeout = 30,
            KeepAlive = 30,
            MaxAutoPrepare = 256,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            Options = Planning,
        };
        var schema = "insidein";
        foreach (var (name, value) in OptionsOf(uri))
        {
            schema = name == "schema" ? Named(value) : schema;
            Set(settings, name, value);
        }

        return new Address(settings, schema);
    }

    /// <summary>The place without user and password.</summary>
    public override string ToString() => $"{Settings.Host}:{Settings.Port}/{Settings.Database} (schema {Schema})";

    private static IEnumerable<(string Name, string Value)> OptionsOf(Uri uri) =>
        uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(option => option.Split('=', 2))
            .Select(option => (Uri.UnescapeDataString(option[0]), option.Length < 2 ? "" : Uri.UnescapeDataString(option[1])));

    private static void Set(NpgsqlConnectionStringBuilder settings, string name, string value)
    {
        switch (name)
        {
            case "schema":
                break;
            case "host":
                settings.Host = value;
                break;
            case "sslMode" or "sslmode":
                settings.SslMode = Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode)
                    ? mode
                    : throw new StoreUnavailableException($"The option sslMode is '{value}'; allowed are {string.Join(", ", Enum.GetNames<SslMode>())}.");
                break;
            case "rootCertificate" or "sslrootcert":
                settings.RootCertificate = value;
                break;
            case "maxPoolSize":
                // One connection listens, one at least works.
                settings.MaxPoolSize = Number(name, value, 2, 1_000);
                break;
            case "connectSeconds":
                settings.Timeout = Number(name, value, 1, 300);
                break;
            case "commandSeconds":
                settings.CommandTimeout = Number(name, value, 1, 3_600);
                break;
            default:
                throw new StoreUnavailableException($"The address of the PostgreSQL store has an option '{name}'; allowed are {Allowed}.");
        }
    }

    private static int Number(string name, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new StoreUnavailableException($"The option {name} is '{value}'; allowed is a number from {least} to {most}.");

    private static string Named(string schema) =>
        schema.Length is > 0 and <= 40 && char.IsAsciiLetterLower(schema[0]) && schema.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '_')
            ? schema
            : throw new StoreUnavailableException($"The schema is named '{schema}'; allowed are up to 40 small letters, digits and underscores that begin with a letter.");
}
