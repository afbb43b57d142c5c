namespace InsideIn.Archive;

/// <summary>The archive of a whole network, written and read by whoever runs the server.</summary>
public static class ArchiveFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Archive")
    {
        Collections = [ArchiveStore.Identities, ArchiveStore.Readings, ArchiveStore.People],
        Facts = [typeof(ThingsImported)],
        PersonalData =
        [
            PersonalData.None(ArchiveStore.Identities, "the network's own id"),
            PersonalData.None(ArchiveStore.Readings, "how far an archive was read is a number"),
            PersonalData.None(ArchiveStore.People, "two ids of one person, of whom nothing but a pseudonym is left under either once they are erased"),
        ],
    };
}
