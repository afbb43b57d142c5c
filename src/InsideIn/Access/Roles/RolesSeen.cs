using System.Collections.Concurrent;
using System.Threading.Channels;
using InsideIn.EntraId;
using InsideIn.People;

namespace InsideIn.Access;

/// <summary>
/// Notes the roles that people come with, beside their requests and not within them. A person is looked at once an hour and whenever their token
/// says something else than the last.
/// </summary>
public sealed class RolesSeen(DocumentStore store, TimeProvider time, ILogger<RolesSeen> log) : BackgroundService, IHttpRequestInterceptor
{
    // So many sign-ins may wait to be noted; those beyond are noted with the person's next request.
    private const int Waiting = 10_000;

    private static readonly Role[] Roles = Enum.GetValues<Role>();

    private readonly ConcurrentDictionary<Guid, Look> last = new();

    private readonly Channel<SignedInPerson> signedIn = Channel.CreateBounded<SignedInPerson>(Waiting);

    /// <inheritdoc/>
    public ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
    {
        if (context.User.Identity is { IsAuthenticated: true })
        {
            See(SignedInPerson.From(context.User));
        }

        return default;
    }

    /// <summary>Notes what a token says.</summary>
    public async Task NoteAsync(SignedInPerson person, CancellationToken cancellationToken)
    {
        var personId = Person.IdOf(person.TenantId, person.ObjectId);
        var roles = Viewers.RolesOf(person);
        await store.DecideAsync<bool>(
            async token =>
            {
                var read = await store.GetAsync(RoleHoldingStore.Holdings, [.. Roles.Select(role => RoleHolding.IdOf(personId, role))], token);
                var batch = new Batch();
                foreach (var role in Roles)
                {
                    var before = read.GetValueOrDefault(RoleHolding.IdOf(personId, role));
                    if (RoleHolding.After(before?.Document, personId, role, (roles.Contains(role), person.IssuedAt), time.GetUtcNow()) is { } after && after != before?.Document)
                    {
                        batch.Put(RoleHoldingStore.Holdings, before, after);
                    }
                }

                return (batch.Writes.Count > 0, batch.Writes.Count > 0 ? batch : null);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var person in signedIn.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await NoteAsync(person, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                last.TryRemove(Person.IdOf(person.TenantId, person.ObjectId), out _);
                log.LogError(fault, "The roles of a sign-in could not be noted; they are with the person's next request.");
            }
        }
    }

    private void See(SignedInPerson person)
    {
        var personId = Person.IdOf(person.TenantId, person.ObjectId);
        var now = new Look(string.Join(' ', person.Roles.Order(StringComparer.Ordinal)), person.IssuedAt, time.GetUtcNow());
        var isNew = !last.TryGetValue(personId, out var before)
            || now.At - before.At >= RoleHolding.NotedEvery
            || (now.Roles != before.Roles && now.IssuedAt >= before.IssuedAt);
        if (isNew && signedIn.Writer.TryWrite(person))
        {
            last[personId] = now;
        }
    }

    private readonly record struct Look(string Roles, DateTimeOffset IssuedAt, DateTimeOffset At);
}
