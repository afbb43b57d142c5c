using InsideIn.Audit;
using InsideIn.Kernel;

namespace InsideIn.Tests.Audit;

public sealed class AuditChainTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    // C-23
    [Fact]
    public void The_known_answers_of_the_rule_are_met()
    {
        var granted = AuditChain.Link(AuditChain.Genesis, CanonicalJson.Of(new { seq = 1, action = "consent.granted" }));
        var withdrawn = AuditChain.Link(granted, CanonicalJson.Of(new { seq = 2, action = "consent.withdrawn" }));

        Assert.Equal("e0b793b16724d60df4b8e7d47981df8627955e9d429794111b074c13d3d0ffb7", granted);
        Assert.Equal("4d2242c7537c27962e7433bf3084b4a526490fca538ad8d1d0b390d82cbab0c0", withdrawn);
    }

    [Fact]
    public void An_untouched_chain_verifies() => Assert.Null(AuditChain.FirstBad(Chain(9)));

    // C-23
    [Fact]
    public void A_changed_link_is_named()
    {
        var chain = Chain(9);
        chain[4] = chain[4] with { Action = "consent.withdrawn" };

        Assert.Equal(4, AuditChain.FirstBad(chain));
    }

    // C-23: whoever changes a link and its hash breaks the one behind it.
    [Fact]
    public void A_link_changed_together_with_its_hash_is_found_at_the_next()
    {
        var chain = Chain(9);
        chain[4] = AuditChain.Next(chain[3], chain[4].Id, Noon, "consent.withdrawn", chain[4].PayloadHash);

        Assert.Equal(5, AuditChain.FirstBad(chain));
    }

    // C-23
    [Fact]
    public void A_dropped_link_is_named()
    {
        var chain = Chain(9);
        chain.RemoveAt(6);

        Assert.Equal(6, AuditChain.FirstBad(chain));
    }

    // C-23
    [Fact]
    public void Exchanged_links_are_named()
    {
        var chain = Chain(9);
        (chain[2], chain[3]) = (chain[3], chain[2]);

        Assert.Equal(2, AuditChain.FirstBad(chain));
    }

    // C-24
    [Fact]
    public void A_payload_cannot_be_told_from_its_hash_without_the_salt()
    {
        var salt = Guid.Parse("3f0e6a52-64ab-4f0c-9a3e-0b6c3c5d7e11");
        var payload = new AuditPayload(Guid.Empty, salt, """{"actor":"ana"}""");

        Assert.NotEqual(CanonicalJson.Hash(payload.Content), payload.Hash());
        Assert.NotEqual((payload with { Salt = Guid.Empty }).Hash(), payload.Hash());
    }

    private static List<AuditEvent> Chain(int length)
    {
        var chain = new List<AuditEvent>();
        for (var seq = 1; seq <= length; seq++)
        {
            chain.Add(AuditChain.Next(chain.LastOrDefault(), Ids.Of($"link {seq}"), Noon.AddMinutes(seq), "consent.granted", CanonicalJson.Hash($"{seq}")));
        }

        return chain;
    }
}
