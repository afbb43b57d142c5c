using InsideIn.Privacy.Leavers;

namespace InsideIn.Privacy;

/// <summary>One's own data, and being forgotten.</summary>
public static class PrivacyFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Privacy")
    {
        Collections = [PrivacyStore.Exports, PrivacyStore.LeaverExports, PrivacyStore.Erasures],
        Facts = [typeof(DataExportRequested), typeof(LeaverExportRequested), typeof(LeaverExportOpened), typeof(ErasureRequested), typeof(ErasureConfirmed), typeof(PersonErased)],
        PersonalData =
        [
            new PersonalData<DataExport>(PrivacyStore.Exports, "exports")
            {
                // It names nobody, and its archive is cleared away by it.
                Forget = (export, _) => export,
            },
            new PersonalData<LeaverExport>(PrivacyStore.LeaverExports, "exports for leavers")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, PrivacyStore.LeaverExportsOf(id), cancellationToken),
                Show = export => new { export.RequestedAt, export.OpenedAt },
                Forget = (export, who) => export with { Reason = who.Replace(export.Reason) },
            },
            new PersonalData<Erasure>(PrivacyStore.Erasures, "erasures")
            {
                // The person's own needs what it looks for until it ends.
                Forget = (erasure, who) => erasure.PersonId == who.PersonId ? erasure : erasure with { Reason = who.Replace(erasure.Reason) },
            },
        ],
        Contents = [ContentNames.In(PrivacyStore.WithContent, PrivacyStore.ArchivesHere)],
        Services = services => services
            .AddSingleton<IListener, BuildExport>()
            .AddSingleton<IListener, Erasing>()
            .AddSingleton<IListener, PrivacyAudit>()
            .AddSingleton<IDuty, ExpiredExports>(),
        Endpoints = endpoints => endpoints.MapGet(DownloadExport.Pattern, DownloadExport.HandleAsync).AllowAnonymous(),
    };
}
