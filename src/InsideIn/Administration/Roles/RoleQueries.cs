using InsideIn.Access;
using InsideIn.People;

namespace InsideIn.Administration.Roles;

/// <summary>What administrators learn of roles.</summary>
[QueryType]
public static partial class RoleQueries
{
    /// <summary>Who came with a role, as their tokens said: first those who have it, then those who no longer do, the last seen first. Who was given a role and has not signed in since is not there yet.</summary>
    [Authorize(Policy = "Admin")]
    [UsePaging(ConnectionName = "RoleHolders")]
    public static async Task<Connection<RoleHolding>> GetRoleHoldersAsync(Role role, PagingArguments paging, DocumentStore store, CancellationToken cancellationToken)
    {
        var picked = await store.PickAsync(RoleHoldingStore.With(role).Page(paging), cancellationToken);
        var holdings = (await store.GetAsync(RoleHoldingStore.Holdings, [.. picked.Select(entry => entry.Id)], cancellationToken)).Documents();
        return picked.ToConnection(paging, entry => holdings.GetValueOrDefault(entry.Id));
    }
}

/// <summary>The fields of a holding that need loading.</summary>
[ObjectType<RoleHolding>]
public static partial class RoleHoldingType
{
    /// <summary>Who came with it; also who has left since.</summary>
    public static Task<Person> GetPersonAsync([Parent] RoleHolding holding, IPersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadRequiredAsync(holding.PersonId, cancellationToken);
}
