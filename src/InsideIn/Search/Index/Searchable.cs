using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Media;
using InsideIn.Pages;
using InsideIn.People;
using InsideIn.Posts;
using InsideIn.Tags;

namespace InsideIn.Search;

/// <summary>A thing as search sees it: its words, whose it is and since when.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="AuthorId">Whose it is: the author, the owner of a page, the organiser of an event, the person.</param>
/// <param name="At">When it was written; it never changes.</param>
/// <param name="Title">What it is called, or the person's name; null where it has none.</param>
/// <param name="Text">Everything else that it says.</param>
internal sealed record Searchable(SearchType Type, Guid Id, Guid AuthorId, DateTimeOffset At, string? Title, string Text)
{
    private IReadOnlyList<Word>? titleWords;
    private IReadOnlyList<Word>? textWords;

    /// <summary>The tags under which it is listed by the index; none for things that have indexes of their own for that.</summary>
    public IReadOnlyList<TagWord> Tags { get; init; } = [];

    /// <summary>The words of the title.</summary>
    public IReadOnlyList<Word> TitleWords => titleWords ??= Words.Of(Title ?? "");

    /// <summary>The words of the text.</summary>
    public IReadOnlyList<Word> TextWords => textWords ??= Words.Of(Text);

    /// <summary>What is found of a thing that people talk about, with the names of the files that it carries; null for what stands in no list, or says nothing to this viewer.</summary>
    public static Searchable? Of(IReadable thing, IReadOnlyDictionary<Guid, MediaFile> files) => thing switch
    {
        { IsBlank: true } or { IsWithheld: true } => null,
        Post { ListedIn.Count: > 0 } post => new(SearchType.Post, post.Id, post.AuthorId, post.PublishedAt, post.Title, Lines([post.Body.ToPlainText(), .. Names(post.FileIds, files)])),
        Comment { IsDeleted: false } comment => new(SearchType.Comment, comment.Id, comment.AuthorId, comment.CreatedAt, null, Lines([comment.Body.ToPlainText(), .. Names(comment.FileIds, files)])) { Tags = TagWord.In(comment.Body) },
        Page page => new(SearchType.Page, page.Id, page.OwnerId, page.CreatedAt, page.Title, page.Body.ToPlainText()),
        Event @event => new(SearchType.Event, @event.Id, @event.OrganiserId, @event.CreatedAt, @event.Title, Lines(@event.Description, @event.Place)),
        _ => null,
    };

    /// <summary>What is found of a person; null for who has left.</summary>
    public static Searchable? Of(Person person) => person.HasLeft ? null : new(
        SearchType.Person, person.Id, person.Id, person.ArrivedAt, person.DisplayName,
        Lines([person.Title, person.Department, person.Office, person.City, person.Handle, string.Join(", ", person.Skills), person.About]));

    private static IEnumerable<string> Names(IEnumerable<Guid> fileIds, IReadOnlyDictionary<Guid, MediaFile> files) =>
        fileIds.Select(id => files.GetValueOrDefault(id)?.FileName).OfType<string>();

    private static string Lines(params IEnumerable<string?> parts) => string.Join('\n', parts.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>Which files things carry.</summary>
internal static class CarriedFiles
{
    /// <summary>The files of the things, by id. No store call where none has any.</summary>
    public static async Task<IReadOnlyDictionary<Guid, MediaFile>> OfAsync(DocumentStore store, IEnumerable<IReadable> things, CancellationToken cancellationToken)
    {
        var ids = things.SelectMany(thing => thing switch { Post post => post.FileIds, Comment comment => comment.FileIds, _ => [] }).ToList();
        return ids.Count == 0 ? new Dictionary<Guid, MediaFile>() : (await store.GetAsync(MediaStore.Files, ids, cancellationToken)).Documents();
    }
}
