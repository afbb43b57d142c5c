using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using InsideIn.Documents;
using InsideIn.Kernel;
using InsideIn.Notifications;
using InsideIn.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>Mails and mailed digests about what people were told when they could read it: they go out now, over SMTP, and quote what is theirs to read now (R13, demand 6).</summary>
internal sealed record Letters() : WorldWay(
[
    new WorldPath("mails", (answer, world) => answer.Texts("mails").Intersect(world.Things.Select(thing => thing.Words)), (world, reader) => Told(world, reader, isExpiredToo: true)),
    new WorldPath("mailed digests", (answer, _) => answer.Texts("digests"), (world, reader) => Told(world, reader, isExpiredToo: false)),
    // Who wrote what was answered is mailed the answer, too.
    new WorldPath("mailed words", (answer, _) => answer.Texts("mails"), Readable) { IsComplete = false },
])
{
    private static readonly ConditionalWeakTable<RandomWorld, IReadOnlyList<string>> Sent = [];

    public override async Task<JsonElement> AskAsync(WorldServer server, RandomWorld world, Viewer viewer)
    {
        if (!Sent.TryGetValue(world, out var mails))
        {
            Sent.Add(world, mails = await SendAsync(server, world));
        }

        var own = mails.Where(mail => mail.Contains($"To: w{world.Seed}p{world.People.IndexOf(viewer.PersonId)}@", StringComparison.OrdinalIgnoreCase)).Select(TextOf).ToLookup(text => text.Contains("since your last digest", StringComparison.Ordinal));
        return JsonSerializer.SerializeToElement(new { mails = Answers.Words(own[false]), digests = Answers.Words(own[true]) });
    }

    private static IEnumerable<string> Readable(RandomWorld world, Guid reader) =>
        world.Things.Where(thing => Reference.CanRead(reader, thing)).Select(thing => thing.Words)
            .Concat(world.Comments.Where(comment => !comment.IsDeleted && Reference.CanRead(reader, comment.On)).Select(comment => comment.Words));

    // Table A: what has expired is in no digest.
    private static IEnumerable<string> Told(RandomWorld world, Guid reader, bool isExpiredToo) =>
        world.Told.Where(told => told.Person == reader && (isExpiredToo || !told.Thing.IsExpired) && Reference.CanRead(reader, told.Thing)).Select(told => told.Thing.Words);

    private static async Task<IReadOnlyList<string>> SendAsync(WorldServer server, RandomWorld world)
    {
        var (store, now) = (server.Network.Store, server.Network.Clock.GetUtcNow());
        var batch = new Batch();
        var due = world.Told.Distinct().Select(told => WorldDocuments.MailOf(told.Person, told.Thing, now)).ToList();
        due.ForEach(mail => batch.Insert(NoticeStore.Deliveries, mail));
        var digests = world.People.Select(person => Digest.IdOf(person, DateOnly.FromDateTime(world.Start.UtcDateTime))).ToList();
        foreach (var read in (await store.GetAsync(DigestStore.Digests, digests)).Values)
        {
            batch.Replace(DigestStore.Digests, read, read.Document with { MailDueAt = now });
        }

        Assert.IsType<Committed>(await store.CommitAsync(batch));
        await server.Network.Services.GetRequiredService<SendLetters>().RunAsync(CancellationToken.None);
        // The server sends by itself, too: what it has begun is waited for.
        await PrivacyDoings.UntilAsync(async () =>
            (await store.GetAsync(NoticeStore.Deliveries, [.. due.Select(mail => mail.Id)])).Values.All(read => read.Document.MailDueAt is null)
            && (await store.GetAsync(DigestStore.Digests, digests)).Values.All(read => read.Document.MailDueAt is null));
        return [.. server.Mails.Mails];
    }

    private static string TextOf(string mail) => Encoding.UTF8.GetString(Convert.FromBase64String(mail.ReplaceLineEndings("\n").Split("\n\n", 2)[1].Trim()));
}
