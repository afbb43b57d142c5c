using InsideIn.Conversations;
using InsideIn.Groups;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Moves;

/// <summary>Other doors for a thread.</summary>
/// <param name="PostId">The post that the thread hangs on.</param>
/// <param name="GroupIds">All the groups that it is to stand in.</param>
public sealed record ThreadDoors([property: ID<Post>] Guid PostId, [property: ID<Group>] IReadOnlyList<Guid> GroupIds);

/// <summary>Who is to find and read a group, and how far back.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Privacy">Its privacy; null to leave it.</param>
/// <param name="History">How far back its members read; null to leave it.</param>
public sealed record GroupAudience([property: ID<Group>] Guid GroupId, GroupPrivacy? Privacy, GroupHistory? History);

/// <summary>Comments of a thread that are to become a thread of their own.</summary>
/// <param name="PostId">The post that the thread hangs on.</param>
/// <param name="CommentIds">The comments, 1 to 200; replies go along.</param>
/// <param name="GroupIds">All the groups that they are to stand in; null for those of the thread.</param>
public sealed record ThreadPart([property: ID<Post>] Guid PostId, [property: ID<Comment>] IReadOnlyList<Guid> CommentIds, [property: ID<Group>] IReadOnlyList<Guid>? GroupIds);

/// <summary>A thread that is to go into another one.</summary>
/// <param name="PostId">The post of the thread that goes.</param>
/// <param name="IntoPostId">The post of the thread that it goes into.</param>
public sealed record ThreadMerger([property: ID<Post>] Guid PostId, [property: ID<Post>] Guid IntoPostId);

/// <summary>What a change would do to who reads: the difference of what each person may read before and after.</summary>
/// <param name="Version">What was seen; the change names it, so that what was previewed is what happens.</param>
/// <param name="GainedIds">Those who would read something that they do not read now.</param>
/// <param name="LostIds">Those who would no longer read something that they read now.</param>
/// <param name="FileCount">The files that go with it.</param>
/// <param name="NoticeCount">The unread notices about it, of whomever. Those of people who read it no longer are withdrawn.</param>
/// <param name="SearchEntryCount">The posts, events, pages and comments that are found by other people then.</param>
/// <param name="SpeakerIds">The authors who would be asked.</param>
public sealed record AudiencePreview(
    string Version,
    [property: GraphQLIgnore] IReadOnlyList<Guid> GainedIds,
    [property: GraphQLIgnore] IReadOnlyList<Guid> LostIds,
    int FileCount,
    int NoticeCount,
    int SearchEntryCount,
    [property: GraphQLIgnore] IReadOnlyList<Guid> SpeakerIds)
{
    /// <summary>The most people that are named.</summary>
    public const int MostNamed = 50;

    /// <summary>How many people would read something that they do not read now.</summary>
    public int GainedCount => GainedIds.Count;

    /// <summary>How many people would no longer read something that they read now.</summary>
    public int LostCount => LostIds.Count;
}

/// <summary>The fields of a preview that need loading.</summary>
[ObjectType<AudiencePreview>]
public static partial class AudiencePreviewType
{
    /// <summary>Who would read something that they do not read now; the first 50.</summary>
    [ListSize(AssumedSize = AudiencePreview.MostNamed)]
    public static Task<IReadOnlyList<Person>> GetGainedAsync([Parent] AudiencePreview preview, IPersonByIdDataLoader people, CancellationToken cancellationToken) => NamedAsync(preview.GainedIds, people, cancellationToken);

    /// <summary>Who would no longer read something that they read now; the first 50.</summary>
    [ListSize(AssumedSize = AudiencePreview.MostNamed)]
    public static Task<IReadOnlyList<Person>> GetLostAsync([Parent] AudiencePreview preview, IPersonByIdDataLoader people, CancellationToken cancellationToken) => NamedAsync(preview.LostIds, people, cancellationToken);

    /// <summary>Who would be asked whether newcomers may read what they said; until they agree it is a blank for those. The first 50.</summary>
    [ListSize(AssumedSize = AudiencePreview.MostNamed)]
    public static Task<IReadOnlyList<Person>> GetAuthorsToAskAsync([Parent] AudiencePreview preview, IPersonByIdDataLoader people, CancellationToken cancellationToken) => NamedAsync(preview.SpeakerIds, people, cancellationToken);

    private static async Task<IReadOnlyList<Person>> NamedAsync(IReadOnlyList<Guid> ids, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        [.. (await people.LoadAsync([.. ids.Take(AudiencePreview.MostNamed)], cancellationToken)).OfType<Person>()];
}
