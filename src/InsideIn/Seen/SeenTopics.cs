namespace InsideIn.Seen;

/// <summary>A person's marks have changed. It is told to that person's own open clients on this server and kept nowhere: what people read is nobody's history.</summary>
public sealed record MarksChanged(Guid PersonId);

/// <summary>Where changes of marks are told.</summary>
public static class SeenTopics
{
    /// <summary>The topic of one person's marks.</summary>
    public static string Of(Guid personId) => $"marks:{personId}";
}
