using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InsideIn.GraphQL;

/// <summary>Looks up every policy that a schema names before the server takes a request. Errors: a <see cref="SchemaException"/> that names each member with a policy nobody has added.</summary>
internal sealed class PolicyCheck(IServiceProvider services, string schemaName) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var schema = services.GetRequiredKeyedService<RequestExecutor>(schemaName).Schema;
        var policies = services.GetRequiredService<IAuthorizationPolicyProvider>();
        var problems = new List<string>();
        foreach (var (policy, users) in Demanded(schema).GroupBy(demand => demand.Policy, demand => demand.Member).Select(group => (group.Key, group.ToList())))
        {
            if (await policies.GetPolicyAsync(policy) is null)
                problems.Add($"There is no authorization policy \"{policy}\", which {string.Join(", ", users)} ask{(users.Count == 1 ? "s" : "")} for; add it with AddAuthorizationBuilder().AddPolicy.");
        }

        if (problems.Count > 0) throw new SchemaException(problems);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static IEnumerable<(string Policy, string Member)> Demanded(Schema schema)
    {
        foreach (var type in schema.Types.OfType<FieldsType>())
        {
            foreach (var demand in type.Authorization?.Demands ?? [])
                if (demand.Policy is { } policy) yield return (policy, type.Member ?? type.Name);
            foreach (var field in type.Fields)
            {
                foreach (var demand in field.Authorization?.Demands ?? [])
                    if (demand.Policy is { } policy) yield return (policy, field.Member ?? field.Coordinate);
            }
        }
    }
}
