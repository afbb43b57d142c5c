using InsideIn.Audit;
using InsideIn.Documents;
using InsideIn.Kit;

namespace InsideIn.Tests.Administration;

/// <summary>Whoever changes what is kept of the past is found by the verifier, which names the place (C-23).</summary>
public sealed class AuditTests : IAsyncLifetime
{
    private const int Length = 9;

    private Network? started;

    private Network Network => started ?? throw new InvalidOperationException("The network has not been started.");

    private DocumentStore Store => Network.Store;

    public async Task InitializeAsync()
    {
        started = await Network.StartAsync();
        for (var number = 1; number <= Length; number++)
        {
            await AuditStore.AppendAsync(Store, Kernel.Ids.Of($"link {number}"), Network.Clock.GetUtcNow(), "administration.test", new { Number = number }, Kernel.Ids.Of($"salt {number}"), default);
        }
    }

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task An_untouched_audit_is_whole_and_tells_its_last_hash()
    {
        var found = await IntegrityAsync();
        Assert.Equal((Length, null), (found.Length, found.FirstBad));
        Assert.Equal((await AuditStore.FindLastAsync(Store, default))!.Hash, found.LastHash);
    }

    // C-23
    [Fact]
    public async Task A_long_audit_is_gone_through_in_steps_of_a_thousand_links_each_with_the_same_few_store_calls()
    {
        await GrowAsync(2_100);
        Assert.Equal((1_000, null, false), Shown(await IntegrityAsync()));
        Assert.Equal((2_000, null, false), Shown(await IntegrityAsync(1_000)));
        Assert.Equal((2_100, null, true), Shown(await IntegrityAsync(2_000)));
        Assert.Equal((2_100, null, true), Shown(await IntegrityAsync(2_100)));
        var calls = await StoreCalls.OfAsync(async () => await IntegrityAsync(1_000));
        Assert.Equal(5, calls.Count(call => call.Contains("audit", StringComparison.Ordinal)));

        // What breaks at the seam between two steps is found by the later one.
        var seam = await AtAsync(1_001);
        await Store.CommitAsync(new Batch().Replace(AuditStore.Links, seam, seam.Document with { PrevHash = AuditChain.Genesis[..^1] + "1" }));
        Assert.Equal((1_000, null, false), Shown(await IntegrityAsync()));
        Assert.Equal((1_000, true), ((await IntegrityAsync(1_000)).FirstBad, (await IntegrityAsync(1_000)).IsComplete));
        await Store.CommitAsync(new Batch().Delete(AuditStore.Links, await AtAsync(2_000)));
        Assert.Equal(1_999, (await IntegrityAsync(2_000)).FirstBad);
    }

    // C-23
    [Fact]
    public async Task A_changed_link_is_named()
    {
        await ChangeAsync(4, link => link with { Action = "administration.somethingElse" });
        Assert.Equal(4, (await IntegrityAsync()).FirstBad);
    }

    // C-23
    [Fact]
    public async Task A_link_that_was_made_to_fit_again_is_found_at_the_next()
    {
        var before = await LinkAsync(3);
        await ChangeAsync(4, link => AuditChain.Next(before.Document, link.Id, link.At, "administration.somethingElse", link.PayloadHash));
        Assert.Equal(5, (await IntegrityAsync()).FirstBad);
    }

    // C-23
    [Fact]
    public async Task A_deleted_link_is_named()
    {
        await Store.CommitAsync(new Batch().Delete(AuditStore.Links, await LinkAsync(6)));
        Assert.Equal(6, (await IntegrityAsync()).FirstBad);
    }

    // C-23
    [Fact]
    public async Task Exchanged_links_are_named()
    {
        var (two, three) = ((await LinkAsync(2)).Document, (await LinkAsync(3)).Document);
        await ChangeAsync(2, link => link with { Seq = 1_000, PrevHash = "aside" });
        await ChangeAsync(3, link => two with { Id = link.Id });
        await ChangeAsync(2, link => three with { Id = link.Id });

        Assert.Equal(2, (await IntegrityAsync()).FirstBad);
    }

    // C-24
    [Fact]
    public async Task A_changed_payload_is_named_and_an_erased_one_is_no_fault()
    {
        var erased = await Store.GetAsync(AuditStore.Payloads, Kernel.Ids.Of("link 3"));
        await Store.CommitAsync(new Batch().Delete(AuditStore.Payloads, erased!));
        Assert.Null((await IntegrityAsync()).FirstBad);

        var changed = await Store.GetAsync(AuditStore.Payloads, Kernel.Ids.Of("link 8"));
        await Store.CommitAsync(new Batch().Replace(AuditStore.Payloads, changed!, changed!.Document with { Content = """{"number":80}""" }));
        Assert.Equal(7, (await IntegrityAsync()).FirstBad);
    }

    // C-23
    [Fact]
    public async Task The_chain_cannot_fork()
    {
        var fork = AuditChain.Next((await LinkAsync(4)).Document, Kernel.Ids.Of("fork"), Network.Clock.GetUtcNow(), "administration.test", "");
        Assert.IsType<Duplicate>(await Store.CommitAsync(new Batch().Insert(AuditStore.Links, fork)));
    }

    // C-4
    [Fact]
    public async Task Administrators_see_what_administrators_did_and_of_consents_only_that_something_happened()
    {
        await AuditStore.AppendAsync(Store, Kernel.Ids.Of("consent"), Network.Clock.GetUtcNow(), "consent.granted", new { AuthorId = "ana" }, Kernel.Ids.Of("salt"), default);

        var trail = (await Network.Cast.Admin.AskAsync("{ auditTrail(first: 2) { nodes { seq action details } } }")).Expected();

        Assert.Equal(["consent.granted", "administration.test"], trail.TextsAt("auditTrail.nodes", "action"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, trail.At("auditTrail.nodes.0.details").ValueKind);
        Assert.Equal(Length, trail.NumberAt("auditTrail.nodes.1.details.number"));
    }

    private async Task<AuditIntegrity> IntegrityAsync(int behind = 0)
    {
        var answer = (await Network.Cast.Admin.AskAsync("query($behind: Int!) { auditIntegrity(behind: $behind) { length lastHash firstBad isComplete } }", new { behind })).Expected();
        int? firstBad = answer.At("auditIntegrity.firstBad") is { ValueKind: System.Text.Json.JsonValueKind.Number } place ? place.GetInt32() : null;
        return new AuditIntegrity(answer.NumberAt("auditIntegrity.length"), answer.TextAt("auditIntegrity.lastHash")!, firstBad, answer.At("auditIntegrity.isComplete").GetBoolean());
    }

    private static (int Length, int? FirstBad, bool IsComplete) Shown(AuditIntegrity found) => (found.Length, found.FirstBad, found.IsComplete);

    /// <summary>Writes links until there are so many, as an append would, many in one commit.</summary>
    private async Task GrowAsync(int length)
    {
        var last = (await AuditStore.FindLastAsync(Store, default))!;
        while (last.Seq < length)
        {
            var batch = new Batch();
            for (var number = 0; number < 100 && last.Seq < length; number++)
            {
                var payload = new AuditPayload(Kernel.Ids.Of($"link {last.Seq + 1}"), Guid.Empty, "{}");
                last = AuditChain.Next(last, payload.Id, Network.Clock.GetUtcNow(), "administration.test", payload.Hash());
                batch.Insert(AuditStore.Links, last).Insert(AuditStore.Payloads, payload);
            }

            Assert.IsType<Committed>(await Store.CommitAsync(batch));
        }
    }

    private async Task<Stored<AuditEvent>> AtAsync(long seq) => (await Store.GetAsync(AuditStore.Links, (await Store.PickAsync(AuditStore.BySeq.At(seq).Take(1)))[0].Id))!;

    private async Task<Stored<AuditEvent>> LinkAsync(int place) => (await Store.GetAsync(AuditStore.Links, Kernel.Ids.Of($"link {place + 1}")))!;

    private async Task ChangeAsync(int place, Func<AuditEvent, AuditEvent> change)
    {
        var read = await LinkAsync(place);
        Assert.IsType<Committed>(await Store.CommitAsync(new Batch().Replace(AuditStore.Links, read, change(read.Document))));
    }
}
