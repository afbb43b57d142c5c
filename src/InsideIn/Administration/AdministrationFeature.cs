namespace InsideIn.Administration;

/// <summary>What administrators do to people and closed threads, and what is kept of it.</summary>
public static class AdministrationFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Administration")
    {
        Facts = [typeof(PersonSignedOut)],
        Services = services => services.AddSingleton<IListener, AdministrationAudit>(),
    };
}
