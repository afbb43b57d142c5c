using InsideIn.People;

namespace InsideIn.Posts;

/// <summary>What a post of a kind needs beside its text: exactly one of these. Without it the post is a short one.</summary>
/// <param name="Article">For an article.</param>
/// <param name="Question">For a question.</param>
/// <param name="Praise">For praise.</param>
/// <param name="Announcement">For an announcement.</param>
[OneOf]
public sealed record PostDetails(ArticleDetails? Article, QuestionDetails? Question, PraiseDetails? Praise, AnnouncementDetails? Announcement);

/// <summary>An article; its text may have 100,000 characters.</summary>
/// <param name="Title">1 to 200 characters.</param>
/// <param name="SeriesId">The series at whose end it is to stand; none is needed.</param>
public sealed record ArticleDetails(string Title, [property: ID<Series>] Guid? SeriesId);

/// <summary>A question.</summary>
/// <param name="Title">The question in one sentence, 1 to 200 characters.</param>
public sealed record QuestionDetails(string Title);

/// <summary>Praise.</summary>
/// <param name="PersonIds">The praised, 1 to 10, who read in all of the post's groups.</param>
/// <param name="Value">What for.</param>
public sealed record PraiseDetails([property: ID<Person>] IReadOnlyList<Guid> PersonIds, PraiseValue Value);

/// <summary>An announcement.</summary>
/// <param name="EndsAt">When it stops being one: within 30 days.</param>
/// <param name="Title">At most 200 characters; none is needed.</param>
public sealed record AnnouncementDetails(DateTimeOffset EndsAt, string? Title);
