using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Pages;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Search;

/// <summary>How far the index has been made anew, page by page, through everything that can be found and then through what is kept of it.</summary>
/// <param name="Id">The same for all.</param>
/// <param name="Form">The form of the index that it is brought into.</param>
/// <param name="Stage">The collection that is gone through, as a place in <see cref="Stages"/>; their number once it is done.</param>
/// <param name="Behind">Behind which id to go on; null for the beginning of the collection.</param>
public sealed record SearchRebuild(Guid Id, int Form, int Stage, Guid? Behind)
{
    /// <summary>The form in which words are kept now. Whoever changes what <see cref="Grams"/>, <see cref="SearchKeys"/> or <see cref="Searchable"/> make of a thing adds one, and the index is made anew.</summary>
    public const int CurrentForm = 3;

    /// <summary>The one document's id.</summary>
    public static readonly Guid OnlyId = Ids.Of("search.rebuild");

    /// <summary>What is gone through, in this order; the last is the index itself, for what is kept of things that are gone.</summary>
    internal static readonly IReadOnlyList<(Collection Collection, SearchType? Type)> Stages =
    [
        (PostStore.Posts, SearchType.Post),
        (ConversationStore.Comments, SearchType.Comment),
        (PageStore.Pages, SearchType.Page),
        (EventStore.Events, SearchType.Event),
        (PeopleStore.People, SearchType.Person),
        (SearchStore.Entries, null),
    ];

    /// <summary>One that begins.</summary>
    public static SearchRebuild Beginning { get; } = new(OnlyId, CurrentForm, 0, null);

    /// <summary>Whether everything has been gone through, for the form that stands now.</summary>
    public bool IsDone => Form == CurrentForm && Stage >= Stages.Count;

    /// <summary>The same after a page that ended with an id; null when the collection has ended.</summary>
    public SearchRebuild Pass(Guid? last) => last is null ? this with { Stage = Stage + 1, Behind = null } : this with { Behind = last };
}
