using InsideIn.Access;
using InsideIn.Conversations;
using InsideIn.Events;
using InsideIn.Mail;
using InsideIn.Pages;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Notifications;

/// <summary>Puts what is to be mailed into words, as its reader may read it when the letter goes out: what was edited meanwhile is quoted as it stands, and what is closed to them by then is not quoted (rule R13).</summary>
public sealed class LetterDesk(DocumentStore store, Viewers viewers, Rights rights, NoticeOptions options)
{
    /// <summary>The letter about one thing.</summary>
    public async Task<Letter> WriteAsync(Delivery delivery, Recipient to, CancellationToken cancellationToken)
    {
        var readable = await ReadableAsync(to, delivery.About is { } about ? [about] : [], cancellationToken);
        var actors = await ActorsAsync([delivery.ActorId], cancellationToken);
        return LetterText.Of(
            delivery.Id,
            to.Person,
            Item(delivery.ActorId, delivery.About, delivery.Reason, actors, readable),
            new LetterPlace(At($"notices/{delivery.NoticeId:D}"), At($"notices/{delivery.NoticeId:D}/why")),
            to.Settings.HidesTextInMail);
    }

    /// <summary>The letter with a digest; null when nothing that it tells of is left to its reader.</summary>
    public async Task<Letter?> WriteAsync(Digest digest, Recipient to, CancellationToken cancellationToken)
    {
        var readable = await ReadableAsync(to, digest.Subjects, cancellationToken);
        var left = digest.Left(readable);
        var actors = await ActorsAsync([.. left.Items.Select(item => item.ActorId)], cancellationToken);
        return left.Items.Count == 0
            ? null
            : LetterText.Of(
                left,
                to.Person,
                [.. left.Items.Select(item => Item(item.ActorId, item.About, item.Reason, actors, readable))],
                new LetterPlace(At("digest"), At("settings/notices")),
                to.Settings.HidesTextInMail);
    }

    private Uri At(string path) => new(options.Address!, path);

    private async Task<IReadOnlyDictionary<Guid, IReadable>> ReadableAsync(Recipient to, IReadOnlyList<Subject> about, CancellationToken cancellationToken) =>
        await rights.FindReadableAsync(await viewers.OfAsync(to.Person.Id, [], cancellationToken), [.. about.Distinct()], cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, Person>> ActorsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        (await store.GetAsync(PeopleStore.People, [.. ids.Where(id => id != Guid.Empty).Distinct()], cancellationToken)).Documents();

    private static LetterItem Item(Guid actorId, Subject? about, NoticeReason reason, IReadOnlyDictionary<Guid, Person> actors, IReadOnlyDictionary<Guid, IReadable> readable) =>
        new(actors.GetValueOrDefault(actorId)?.DisplayName, about is { } subject ? WordsOf(readable.GetValueOrDefault(subject.Id)) : null, reason);

    private static string? WordsOf(IReadable? thing) => thing switch
    {
        Post post => post.Title ?? post.Body.ToPlainText(),
        Comment comment => comment.Body.ToPlainText(),
        Event @event => @event.Title,
        Page page => page.Title,
        _ => null,
    };
}
