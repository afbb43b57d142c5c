using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>A person's own calendar: list, create once per transaction, read, change, delete.</summary>
internal static class EventAnswers
{
    private static readonly string[] Needed = ["subject", "start", "end"];

    private static GraphAnswer NotFound => GraphAnswer.Error(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphAnswer List(GraphCall call, DevelopmentTenant tenant) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{call.Address}/$metadata#users('{Owner(call)}')/events",
        ["value"] = new JsonArray([.. tenant.Calendars.Of(Owner(call)).Select(kept => kept.Content.DeepClone())]),
    });

    /// <summary>A repeated request gets the event that the first one made; another event under the same transaction id is refused.</summary>
    public static GraphAnswer Create(GraphCall call, DevelopmentTenant tenant)
    {
        if (call.Body is not { } body || Missing(body) is not null)
            return GraphAnswer.Error(400, "ErrorInvalidRequest", $"The event has no '{(call.Body is null ? "body" : Missing(call.Body))}'.");
        var transaction = body["transactionId"]?.GetValue<string>();
        var earlier = transaction is null ? null : tenant.Calendars.Of(Owner(call)).FirstOrDefault(kept => kept.TransactionId == transaction);
        if (earlier is not null)
        {
            return IsSame(earlier.Content, body) ? Created(earlier)
                : GraphAnswer.Error(409, "ErrorDuplicateTransactionId", "The TransactionId specified in the request has already been used to create a different event.");
        }

        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));
        var content = body.DeepClone().AsObject();
        content["id"] = id;
        var kept = new CalendarEvent(id, Owner(call), transaction, content);
        tenant.Calendars.Put(kept);
        return Created(kept);
    }

    public static GraphAnswer Read(string id, GraphCall call, DevelopmentTenant tenant) =>
        tenant.Calendars.Find(id, Owner(call)) is { } kept ? GraphAnswer.Ok(Content(kept)) : NotFound;

    public static GraphAnswer Change(string id, GraphCall call, DevelopmentTenant tenant)
    {
        if (tenant.Calendars.Find(id, Owner(call)) is not { } kept)
            return NotFound;
        var content = Content(kept);
        foreach (var (name, value) in (call.Body ?? []).Where(property => property.Key is not ("id" or "transactionId")))
            content[name] = value?.DeepClone();
        tenant.Calendars.Put(kept with { Content = content });
        return GraphAnswer.Ok(content.DeepClone().AsObject());
    }

    public static GraphAnswer Delete(string id, GraphCall call, DevelopmentTenant tenant)
    {
        if (tenant.Calendars.Find(id, Owner(call)) is null)
            return NotFound;
        tenant.Calendars.Remove(id);
        return GraphAnswer.Nothing;
    }

    private static Guid Owner(GraphCall call) => call.Caller.PersonId!.Value;

    private static GraphAnswer Created(CalendarEvent kept) => new(201) { Json = Content(kept) };

    private static JsonObject Content(CalendarEvent kept) => kept.Content.DeepClone().AsObject();

    private static string? Missing(JsonObject body) => Needed.FirstOrDefault(name => body[name] is null);

    private static bool IsSame(JsonObject kept, JsonObject asked) =>
        Needed.All(name => JsonNode.DeepEquals(kept[name], asked[name]));
}
