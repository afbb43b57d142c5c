using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>Single accounts, their managers and reports.</summary>
internal static class Users
{
    public static GraphAnswer One(string id, GraphCall call, DevelopmentTenant tenant) =>
        Find(id, call.Caller, tenant) is { } account ? Show(account, call, tenant) : GraphAnswer.NotFound(id);

    public static GraphAnswer Oneself(GraphCall call, DevelopmentTenant tenant) => One(call.Caller.PersonId!.Value.ToString(), call, tenant);

    public static GraphAnswer Manager(string id, GraphCall call, DevelopmentTenant tenant) =>
        Find(id, call.Caller, tenant) is { } account && ManagerOf(account, tenant) is { } manager
            ? Show(manager, call, tenant, isTyped: true)
            : GraphAnswer.NotFound("manager");

    public static GraphAnswer DirectReports(string id, GraphCall call, DevelopmentTenant tenant)
    {
        if (Find(id, call.Caller, tenant) is not { } account)
            return GraphAnswer.NotFound(id);
        var (properties, unknown) = UserProperties.Parse(Select(call));
        if (properties is null)
            return Unknown(unknown!);
        var reports = tenant.Accounts.Reports(account.Person.User.Id).Select(report => Typed(properties.Write(report.Person.User, withNulls: true)));
        return GraphAnswer.Ok(new JsonObject { ["@odata.context"] = $"{call.Address}/$metadata#directoryObjects", ["value"] = new JsonArray([.. reports]) });
    }

    /// <summary>A listed account of the caller's directory, by object id or sign-in name.</summary>
    public static Account? Find(string id, Caller caller, DevelopmentTenant tenant) => Guid.TryParse(id, out var guid)
        ? tenant.Accounts.Account(guid) is { IsListed: true } account && account.Person.TenantId == caller.TenantId ? account : null
        : tenant.Accounts.Account(caller.TenantId, user => string.Equals(user.UserPrincipalName, id, StringComparison.OrdinalIgnoreCase));

    public static GraphAnswer Unknown(string property) =>
        GraphAnswer.Error(400, "BadRequest", $"Parsing OData Select and Expand failed: Could not find a property named '{property}' on type 'microsoft.graph.user'.");

    private static GraphAnswer Show(Account account, GraphCall call, DevelopmentTenant tenant, bool isTyped = false)
    {
        var (properties, unknown) = UserProperties.Parse(Select(call));
        if (properties is null)
            return Unknown(unknown!);
        var json = properties.Write(account.Person.User, withNulls: true);
        if (Expanded(call) is { } expanded)
        {
            if (expanded != "manager")
                return Unknown(expanded);
            if (ManagerOf(account, tenant) is { } manager)
                json["manager"] = Typed(UserProperties.Usual.Write(manager.Person.User, withNulls: true));
        }
        json.Insert(0, "@odata.context", $"{call.Address}/$metadata#users/$entity");
        return GraphAnswer.Ok(isTyped ? Typed(json) : json);
    }

    private static Account? ManagerOf(Account account, DevelopmentTenant tenant) =>
        account.Person.User.ManagerId is { } id && tenant.Accounts.Account(id) is { IsListed: true } manager ? manager : null;

    private static string? Select(GraphCall call) => call.Query.GetValueOrDefault("$select");

    /// <summary>The relation alone; what is selected inside its brackets is not looked at.</summary>
    private static string? Expanded(GraphCall call) => call.Query.GetValueOrDefault("$expand")?.Split('(')[0];

    private static JsonObject Typed(JsonObject user)
    {
        user.Insert(0, "@odata.type", "#microsoft.graph.user");
        return user;
    }
}
