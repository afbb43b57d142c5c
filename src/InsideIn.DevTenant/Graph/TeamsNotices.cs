using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>A notice that was shown in somebody's activity feed in Teams.</summary>
public sealed record TeamsNotice(Guid Recipient, JsonObject Content);

/// <summary>Notices in the activity feed of Teams.</summary>
internal static class TeamsNotices
{
    private static readonly string[] Needed = ["topic", "activityType", "previewText"];

    public static GraphAnswer Send(string id, GraphCall call, DevelopmentTenant tenant)
    {
        if (Users.Find(id, call.Caller, tenant) is not { } recipient)
            return GraphAnswer.NotFound(id);
        if (Needed.FirstOrDefault(name => call.Body?[name] is null) is { } missing)
            return GraphAnswer.Error(400, "BadRequest", $"The notification has no '{missing}'.");
        tenant.Post(new TeamsNotice(recipient.Person.User.Id, call.Body!.DeepClone().AsObject()));
        return GraphAnswer.Nothing;
    }
}
