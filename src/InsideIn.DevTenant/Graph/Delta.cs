using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>
/// What changed in the directory, page by page. A first run lists all accounts; each later run begins at the delta link
/// of the one before. What changes while somebody reads comes again in the next run. Source: Graph, user: delta.
/// </summary>
internal static class Delta
{
    private static readonly string[] Refused = ["$top", "$expand", "$orderby", "$filter", "$search", "$count"];

    public static GraphAnswer Answer(GraphCall call, DevelopmentTenant tenant)
    {
        if (Refused.FirstOrDefault(call.Query.ContainsKey) is { } option)
            return GraphAnswer.Error(400, "Request_UnsupportedQuery", $"The query option '{option}' is not supported by the delta feed.");
        if (Begin(call, tenant) is not { } state)
            return GraphAnswer.Error(400, "Directory_InvalidStateToken", "The state token is not one of this feed.");
        if (state.IsLost(tenant))
            return Lost(call, state);
        var (properties, unknown) = UserProperties.Parse(state.Select);
        if (properties is null)
            return Users.Unknown(unknown!);
        return call.Query.GetValueOrDefault("$deltatoken") == "latest" ? Empty(call, "@odata.deltaLink", Link(call, "$deltatoken", state))
            : tenant.Faults.TakeDelta() is { } fault ? Spoiled(fault, call, state, properties, tenant)
            : Page(call, state, properties, tenant);
    }

    private static DeltaState? Begin(GraphCall call, DevelopmentTenant tenant)
    {
        var version = tenant.Accounts.Version;
        var now = tenant.Clock.GetUtcNow();
        if (call.Query.GetValueOrDefault("$skiptoken") is { } next)
            return DeltaState.Parse(next);
        if (call.Query.GetValueOrDefault("$deltatoken") is { Length: > 0 } token and not "latest")
            return DeltaState.Parse(token) is { } read ? read with { Since = read.Until, Until = version, From = 0 } : null;
        return new DeltaState(tenant.Accounts.Epoch, Since: 0, version, From: 0, call.Query.GetValueOrDefault("$select"), now);
    }

    private static GraphAnswer Spoiled(DeltaFault fault, GraphCall call, DeltaState state, UserProperties properties, DevelopmentTenant tenant) => fault switch
    {
        DeltaFault.ResyncRequired => Lost(call, state),
        DeltaFault.SyncStateNotFound => GraphAnswer.Error(400, "syncStateNotFound", "The sync state generation is not found: read everything again."),
        DeltaFault.EmptyPage => Empty(call, "@odata.nextLink", Link(call, "$skiptoken", state)),
        DeltaFault.NothingAtAll => Empty(call, "@odata.deltaLink", Link(call, "$deltatoken", state)),
        DeltaFault.ForeignLink => Page(call with { Address = "https://graph.evil.test/v1.0" }, state, properties, tenant),
        _ => Doubled(Page(call, state, properties, tenant)),
    };

    private static GraphAnswer Doubled(GraphAnswer page)
    {
        var users = page.Json!["value"]!.AsArray();
        foreach (var user in users.ToArray())
            users.Add(user!.DeepClone());
        return page;
    }

    private static GraphAnswer Empty(GraphCall call, string linkName, string link) => Page(call, [], linkName, link);

    private static GraphAnswer Page(GraphCall call, DeltaState state, UserProperties properties, DevelopmentTenant tenant)
    {
        var part = tenant.Accounts.Changes(call.Caller.TenantId, state.Since, state.From, tenant.Options.GraphPageSize);
        var users = part.Accounts.Select(account => Write(account, state.Since, properties));
        var now = tenant.Clock.GetUtcNow();
        return part.Next is { } next
            ? Page(call, users, "@odata.nextLink", Link(call, "$skiptoken", state with { From = next, IssuedAt = now }))
            : Page(call, users, "@odata.deltaLink", Link(call, "$deltatoken", state with { IssuedAt = now }));
    }

    private static GraphAnswer Page(GraphCall call, IEnumerable<JsonObject> users, string linkName, string link) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{call.Address}/$metadata#users",
        [linkName] = link,
        ["value"] = new JsonArray([.. users]),
    });

    private static JsonObject Write(Account account, long since, UserProperties properties)
    {
        var user = account.Person.User;
        if (!account.IsListed)
            return new JsonObject { ["id"] = user.Id.ToString(), ["@removed"] = new JsonObject { ["reason"] = account.IsInBin ? "changed" : "deleted" } };
        var isNew = account.AppearedAt > since;
        var json = properties.Write(user, withNulls: !isNew);
        if (properties.HasManager && Managers(account, isNew, since) is { Count: > 0 } managers)
            json["manager@delta"] = managers;
        return json;
    }

    /// <summary>The relation as it changed: a new manager, and the former one as removed. Shape: empty when it did not change.</summary>
    private static JsonArray Managers(Account account, bool isNew, long since)
    {
        var managers = new JsonArray();
        if (!isNew && account.ManagerChangedAt <= since)
            return managers;
        if (account.Person.User.ManagerId is { } manager)
            managers.Add(Reference(manager));
        if (!isNew && account.FormerManager is { } former && former != account.Person.User.ManagerId)
        {
            var removed = Reference(former);
            removed["@removed"] = new JsonObject { ["reason"] = "deleted" };
            managers.Add(removed);
        }
        return managers;
    }

    private static JsonObject Reference(Guid id) => new() { ["@odata.type"] = "#microsoft.graph.user", ["id"] = id.ToString() };

    private static string Link(GraphCall call, string parameter, DeltaState state) => $"{call.Address}/users/delta?{parameter}={state.Write()}";

    private static GraphAnswer Lost(GraphCall call, DeltaState state)
    {
        var select = state.Select is null ? "" : $"&$select={Uri.EscapeDataString(state.Select)}";
        return GraphAnswer.Error(410, "resyncRequired", "The state is no longer known: read everything again.") with
        {
            Headers = [("Location", $"{call.Address}/users/delta?$deltatoken={select}")],
        };
    }
}
