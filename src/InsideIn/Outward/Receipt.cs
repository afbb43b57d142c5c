using System.Text.Json;
using InsideIn.Audit;

namespace InsideIn.Outward;

/// <summary>
/// A consent as a receipt that its author can download and show (rule C-3).
/// Source: shaped after ISO/IEC TS 27560:2023: who, what, for which purpose, under which notice, how given, how withdrawn.
/// </summary>
public static class Receipt
{
    /// <summary>The receipt. <paramref name="lastLink"/> is the last link of the log of consents: whoever holds the receipt can show that the log once reached so far (rule C-23).</summary>
    public static JsonElement Of(Consent consent, Company company, AuditEvent? lastLink) => CanonicalJson.ElementOf(new
    {
        ReceiptVersion = 1,
        ConsentId = consent.Id,
        Controller = company.Name,
        Subject = new { PersonId = consent.AuthorId },
        Purpose = "Publishing the content named below, word for word, on the channels named below.",
        Content = new { consent.PostId, consent.RevisionNumber, consent.ContentHash, Canonical = consent.Version.Canonical },
        consent.Channels,
        consent.Attribution,
        consent.Byline,
        Notice = new { Version = consent.NoticeVersion, Hash = consent.NoticeHash },
        consent.Method,
        consent.GrantedAt,
        consent.ExpiresAt,
        consent.WithdrawnAt,
        Withdrawal = "At any time, without a reason, with one click beside the consent in your own list.",
        Log = lastLink is null ? null : new { lastLink.Seq, lastLink.Hash },
    });
}
