namespace InsideIn.DevTenant;

/// <summary>Who calls Graph: an application, alone or for a person, and what it may do. Shape: no person when it acts by itself.</summary>
internal sealed record Caller(string ClientId, Guid TenantId, Guid? PersonId, IReadOnlyList<string> Permissions)
{
    private static readonly string[] Audiences = [Resource.Graph, "https://graph.microsoft.com"];

    /// <summary>Shape: the caller, or the refusal of a token that is missing, wrong, expired or meant for somebody else.</summary>
    public static (Caller? Caller, GraphAnswer? Refusal) Read(string? authorization, DevelopmentTenant tenant)
    {
        if (authorization?.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) != true)
            return (null, Unauthenticated("Access token is empty."));
        var (token, fault) = TokenCheck.Verify(authorization["Bearer ".Length..].Trim(), Audiences, tenant);
        return token is null ? (null, Unauthenticated(fault!)) : (From(token), null);
    }

    public static GraphAnswer Unauthenticated(string message) => GraphAnswer.Error(401, "InvalidAuthenticationToken", message) with
    {
        Headers = [("WWW-Authenticate", "Bearer")],
    };

    private static Caller From(ReceivedToken token)
    {
        var isApplication = token.Text("idtyp") == "app";
        return new Caller(
            token.Text("azp") ?? "",
            Guid.Parse(token.Text("tid")!),
            isApplication ? null : Guid.Parse(token.Text("oid")!),
            isApplication ? token.Texts("roles") : token.Text("scp")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? []);
    }
}
