namespace InsideIn.EntraId.Graph;

/// <summary>
/// How Microsoft Graph is reached and as whom. Bound from the section <c>Graph</c>; without a <see cref="ClientId"/> nothing is ever asked.
/// Errors: a wrong value stops the start with a message that names the setting.
/// </summary>
public sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>The application id of the worker: the registration that holds the application permissions. Shape: a GUID, or empty for no Graph at all.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>A file with certificate and private key, PEM or PFX, whose public part both registrations know.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of the file above, where it has one.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>A file with a signed assertion that the platform renews, as a managed or workload identity gives one; in place of a certificate.</summary>
    public string? AssertionPath { get; set; }

    /// <summary>A client secret in place of a certificate; only in Development and Testing.</summary>
    public string? Secret { get; set; }

    /// <summary>The same for the API's own registration, which acts for people; only in Development and Testing.</summary>
    public string? ApiSecret { get; set; }

    /// <summary>
    /// The folder with the keys that people's tokens are sealed with, the same for all servers and apart from the store; without it they stand
    /// where the platform keeps such keys for the account that the server runs as.
    /// </summary>
    public string? KeysFolder { get; set; }

    /// <summary>The shared mailbox that mail is sent from. Shape: an address, or empty when Graph sends none.</summary>
    public string Mailbox { get; set; } = "";

    /// <summary>Unit and range: 1 minute to 1 hour between two looks at the directory.</summary>
    public TimeSpan SyncEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Where Graph answers, with its version and without a slash at the end.</summary>
    public string BaseUrl { get; set; } = "https://graph.microsoft.com/v1.0";

    /// <summary>Whether there is a Graph to ask.</summary>
    public bool IsConfigured => ClientId.Length > 0;

    /// <summary>The scope that stands for every application permission granted to the worker.</summary>
    internal string ApplicationScope => $"{Audience}/.default";

    /// <summary>What Graph's tokens are meant for: its origin.</summary>
    internal string Audience => new Uri(BaseUrl).GetLeftPart(UriPartial.Authority);
}
