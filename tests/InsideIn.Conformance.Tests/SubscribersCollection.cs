namespace InsideIn.Conformance;

/// <summary>Tests that follow something run one after the other: subscriptions are counted for the whole process.</summary>
[CollectionDefinition(Name)]
public sealed class SubscribersCollection
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Subscribers";
}
