using InsideIn.Kernel;
using InsideIn.Outward;
using static InsideIn.Tests.Outward.Samples;

namespace InsideIn.Tests.Outward;

public sealed class OutwardItemTests
{
    [Fact]
    public void A_yes_stands_until_its_end()
    {
        var (item, facts) = Item().Grant(ConsentTo(Hello));

        Assert.Equal(item.Standing!.ExpiresAt, item.OfferedUntil);
        Assert.Equal(ConsentStatus.Active, item.Standing.StatusAt(Noon, Hello));
        Assert.Equal(ConsentStatus.Active, item.Standing.StatusAt(item.Standing.ExpiresAt.AddTicks(-1), Hello));
        Assert.Equal(ConsentStatus.Expired, item.Standing.StatusAt(item.Standing.ExpiresAt, Hello));
        Assert.IsType<ConsentGranted>(Assert.Single(facts));
    }

    // C-13
    [Fact]
    public void A_withdrawn_yes_is_offered_no_more_and_withdrawing_again_changes_nothing()
    {
        var consent = ConsentTo(Hello);
        var (item, facts) = Item().Grant(consent).Item.Withdraw(consent.Id, consent.AuthorId, Noon);
        var (again, nothing) = item.Withdraw(consent.Id, consent.AuthorId, Noon.AddDays(1));

        Assert.Null(item.OfferedUntil);
        Assert.Equal(ConsentStatus.Withdrawn, item.Consents[0].StatusAt(Noon, Hello));
        Assert.IsType<ConsentWithdrawn>(Assert.Single(facts));
        Assert.Same(item, again);
        Assert.Empty(nothing);
    }

    // C-5
    [Fact]
    public void One_character_makes_the_yes_stale_and_taking_it_back_does_not_restore_it()
    {
        var consent = ConsentTo(Hello);
        var edited = Version("Hello!", revision: 2);
        var restored = Version("Hello", revision: 3);

        Assert.NotEqual(Hello.ContentHash, edited.ContentHash);
        Assert.Equal(ConsentStatus.Stale, consent.StatusAt(Noon, edited));
        Assert.Equal(Hello.ContentHash, restored.ContentHash);
        Assert.Equal(ConsentStatus.Stale, consent.StatusAt(Noon, restored));
    }

    [Fact]
    public void An_edit_ends_the_yes_to_an_earlier_revision_only()
    {
        var (item, _) = Item().Grant(ConsentTo(Version("Hello", revision: 4)));

        Assert.Same(item, item.Stale(revisionNumber: 4, Noon).Item);
        Assert.Null(item.Stale(revisionNumber: 5, Noon).Item.OfferedUntil);
        Assert.IsType<ConsentWentStale>(Assert.Single(item.Stale(revisionNumber: 5, Noon).Facts));
    }

    // C-13: works for stale ones too.
    [Fact]
    public void A_stale_yes_can_be_withdrawn()
    {
        var consent = ConsentTo(Hello);
        var (item, facts) = Item().Grant(consent).Item.Stale(2, Noon).Item.Withdraw(consent.Id, consent.AuthorId, Noon);

        Assert.Equal(ConsentStatus.Withdrawn, item.Consents[0].StatusAt(Noon, Hello));
        Assert.Single(facts);
    }

    [Fact]
    public void A_further_yes_takes_the_place_of_the_one_that_stood()
    {
        var first = ConsentTo(Hello);
        var second = ConsentTo(Hello) with { Channels = [OutwardChannel.Newsletter, OutwardChannel.CareersSite] };

        var (item, facts) = Item().Grant(first).Item.Grant(second);

        Assert.Equal(second.Id, item.Standing!.Id);
        Assert.Equal(ConsentStatus.Withdrawn, item.Consents[0].StatusAt(Noon, Hello));
        Assert.Collection(facts, fact => Assert.IsType<ConsentWithdrawn>(fact), fact => Assert.IsType<ConsentGranted>(fact));
    }

    [Fact]
    public void A_deleted_post_leaves_no_yes() => Assert.Equal(ConsentStatus.Withdrawn, ConsentTo(Hello).StatusAt(Noon, current: null));

    // R25: who deletes a post deletes its copies too; the hash stays.
    [Fact]
    public void Of_a_deleted_post_no_text_is_kept_in_any_consent()
    {
        var (item, facts) = Item().Grant(ConsentTo(Hello)).Item.Stale(2, Noon).Item.Grant(ConsentTo(Version("Hello!", 2))).Item.Forget(Ana.Id, Noon);

        Assert.Null(item.OfferedUntil);
        Assert.IsType<ConsentWithdrawn>(Assert.Single(facts));
        Assert.All(item.Consents, consent => Assert.Equal(("", ""), (consent.Text, consent.Version.Canonical)));
        Assert.Equal(Hello.ContentHash, item.Consents[0].ContentHash);
    }

    [Fact]
    public void Two_consents_of_one_instant_have_keys_of_their_own()
    {
        var (item, _) = Item().Grant(ConsentTo(Hello)).Item.Grant(ConsentTo(Hello));

        Assert.Equal(2, item.ConsentKeys.Distinct().Count());
        Assert.Equal(item.ConsentIds, item.ConsentKeys.Select(OutwardItem.ConsentIdIn));
    }
}
