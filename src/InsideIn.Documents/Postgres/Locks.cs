namespace InsideIn.Documents.Postgres;

/// <summary>The advisory locks of a store: the first number says what for, the second is a hash of the schema's name.</summary>
internal static class Locks
{
    /// <summary>Held from the moment that a batch's facts take their positions until its transaction has ended.</summary>
    public const int Facts = 0x1D0C_0001;

    /// <summary>Held while the tables are brought in line with what code declares.</summary>
    public const int Preparing = 0x1D0C_0002;

    /// <summary>Shared by all processes that work with the tables; whoever changes them needs it alone.</summary>
    public const int Working = 0x1D0C_0003;
}
