using System.Net.Http.Headers;
using System.Net.Http.Json;
using InsideIn.DevTenant;
using InsideIn.GraphQL;
using InsideIn.People;

namespace InsideIn.Kit;

/// <summary>Somebody of the demo company, who asks the server with a real token.</summary>
public sealed class Employee(Network network, DemoPerson account)
{
    /// <summary>The name by which the development tenant knows the account.</summary>
    public string Alias => account.Alias;

    /// <summary>The person's id.</summary>
    public Guid PersonId => Person.IdOf(account.TenantId, account.User.Id);

    /// <summary>The person's id as the API shows it.</summary>
    public string Id => new NodeId("Person", PersonId).ToString();

    /// <summary>The name to show.</summary>
    public string Name => account.User.DisplayName;

    /// <summary>The network that the person works in.</summary>
    public Network Network => network;

    /// <summary>Asks the server with a fresh token.</summary>
    public Task<Answer> AskAsync(string query, object? variables = null, CancellationToken cancellationToken = default) =>
        AskAsync("/graphql", query, variables, cancellationToken);

    /// <summary>Asks one of the server's GraphQL endpoints with a fresh token.</summary>
    public Task<Answer> AskAsync(string endpoint, string query, object? variables, CancellationToken cancellationToken = default) =>
        network.SendAsync(endpoint, network.Tenant.TokenFor(Alias), JsonContent.Create(new { query, variables }), cancellationToken);

    /// <summary>Asks with a token that was changed before it was signed.</summary>
    public Task<Answer> AskWithAsync(Action<TokenDraft> change, string query, object? variables = null, CancellationToken cancellationToken = default) =>
        network.SendAsync("/graphql", network.Tenant.Mint(Alias, change), JsonContent.Create(new { query, variables }), cancellationToken);

    /// <summary>Sends a body as it is.</summary>
    public Task<Answer> SendAsync(string body, CancellationToken cancellationToken = default) =>
        network.SendAsync("/graphql", network.Tenant.TokenFor(Alias), new StringContent(body, new MediaTypeHeaderValue("application/json")), cancellationToken);

    /// <summary>Sends a request to any address with a fresh token. The caller disposes request and answer.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken = default) =>
        network.SendAsync(request, network.Tenant.TokenFor(Alias), cancellationToken);
}
