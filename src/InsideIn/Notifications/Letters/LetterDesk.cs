using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Mail;
using InsideIn.Pages;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>Puts what is to be mailed into words, as it is when the letter goes out: what was edited meanwhile is quoted as it stands.</summary>
public sealed class LetterDesk(DocumentStore store, Things things, NoticeOptions options)
{
    /// <summary>The letter about one thing.</summary>
    public async Task<Letter> WriteAsync(Delivery delivery, Recipient to, CancellationToken cancellationToken) =>
        LetterText.Of(
            delivery.Id,
            to.Person,
            await ItemAsync(delivery.ActorId, delivery.About, delivery.Reason, cancellationToken),
            new LetterPlace(At($"notices/{delivery.NoticeId:D}"), At($"notices/{delivery.NoticeId:D}/why")),
            to.Settings.HidesTextInMail);

    /// <summary>The letter with a digest.</summary>
    public async Task<Letter> WriteAsync(Digest digest, Recipient to, CancellationToken cancellationToken)
    {
        var items = new List<LetterItem>();
        foreach (var item in digest.Items)
        {
            items.Add(await ItemAsync(item.ActorId, item.About, item.Reason, cancellationToken));
        }

        return LetterText.Of(digest, to.Person, items, new LetterPlace(At("digest"), At("settings/notices")), to.Settings.HidesTextInMail);
    }

    private Uri At(string path) => new(options.Address!, path);

    private async Task<LetterItem> ItemAsync(Guid actorId, Subject? about, NoticeReason reason, CancellationToken cancellationToken)
    {
        var actor = actorId == Guid.Empty ? null : await store.GetAsync(PeopleStore.People, actorId, cancellationToken);
        var thing = about is { } subject ? await things.FindAsync(subject, cancellationToken) : null;
        return new LetterItem(actor?.Document.DisplayName, WordsOf(thing?.Itself), reason);
    }

    private static string? WordsOf(IReadable? thing) => thing switch
    {
        Post post => post.Title ?? post.Body.ToPlainText(),
        Comment comment => comment.Body.ToPlainText(),
        Event @event => @event.Title,
        Page page => page.Title,
        _ => null,
    };
}
