namespace InsideIn.Search;

/// <summary>What search finds.</summary>
public enum SearchType
{
    /// <summary>Posts of every kind, articles and questions among them.</summary>
    Post,

    /// <summary>Comments and replies.</summary>
    Comment,

    /// <summary>Pages of knowledge.</summary>
    Page,

    /// <summary>Events.</summary>
    Event,

    /// <summary>Those who work here.</summary>
    Person,
}
