namespace InsideIn.Documents.Tests;

/// <summary>Tests that measure what the whole process allocates run with nothing beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
