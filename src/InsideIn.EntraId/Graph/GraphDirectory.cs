using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace InsideIn.EntraId.Graph;

/// <summary>The accounts of the directory, read as changes. Source: Microsoft Graph v1.0, <c>users/delta</c>.</summary>
public sealed class GraphDirectory(GraphGateway gateway)
{
    private static readonly string[] Fields =
    [
        "id", "displayName", "givenName", "surname", "mail", "userPrincipalName", "jobTitle", "department", "officeLocation", "city", "country",
        "mobilePhone", "businessPhones", "preferredLanguage", "employeeId", "employeeType", "companyName", "accountEnabled", "userType",
        "createdDateTime", "manager",
    ];

    /// <summary>
    /// One page of changes: behind <paramref name="link"/>, which an earlier page gave, or the first of the whole directory without one.
    /// Errors: <see cref="DirectoryPlaceLostException"/> when the link is too old; <see cref="GraphException"/> with <c>LINK_FOREIGN</c> for a link that
    /// leads elsewhere, which is not followed.
    /// </summary>
    public async Task<DirectoryPage> ReadAsync(string? link, CancellationToken cancellation)
    {
        var asked = link is null ? null : Own(link);
        var page = await gateway.CallAsync(() => asked is null
            ? gateway.Worker.Users.Delta.GetAsDeltaGetResponseAsync(request => { request.QueryParameters.Select = Fields; Yield(request.Headers); }, cancellation)
            : gateway.Worker.Users.Delta.WithUrl(asked).GetAsDeltaGetResponseAsync(request => Yield(request.Headers), cancellation));
        return page is null
            ? throw new GraphException("ANSWER_BROKEN", "Microsoft Graph answered with an empty page.")
            : new DirectoryPage([.. (page.Value ?? []).Select(Change).OfType<DirectoryChange>()], Own(page.OdataNextLink), Own(page.OdataDeltaLink));
    }

    // Whoever asks Graph for a person goes first.
    private static void Yield(RequestHeaders headers) => headers.Add("x-ms-throttle-priority", "Low");

    private string? Own(string? link) => link is null || gateway.IsOwn(link)
        ? link
        : throw new GraphException("LINK_FOREIGN", "Microsoft Graph gave a link that leads to another host; it is not followed.");

    private static DirectoryChange? Change(User row) => Guid.TryParse(row.Id, out var id)
        ? new DirectoryChange(id, Account(id, row), Manager(row), row.AdditionalData.ContainsKey("@removed"))
        : null;

    private static DirectoryUser? Account(Guid id, User row) => row.DisplayName is null ? null : new DirectoryUser
    {
        Id = id,
        DisplayName = row.DisplayName,
        UserPrincipalName = row.UserPrincipalName ?? "",
        GivenName = row.GivenName,
        Surname = row.Surname,
        Mail = row.Mail,
        JobTitle = row.JobTitle,
        Department = row.Department,
        OfficeLocation = row.OfficeLocation,
        City = row.City,
        Country = row.Country,
        MobilePhone = row.MobilePhone,
        CompanyName = row.CompanyName,
        PreferredLanguage = row.PreferredLanguage,
        EmployeeId = row.EmployeeId,
        EmployeeType = row.EmployeeType,
        // A row always says it; one that does not must open nothing.
        AccountEnabled = row.AccountEnabled ?? false,
        UserType = row.UserType,
        CreatedDateTime = row.CreatedDateTime,
    };

    /// <summary>Reads <c>manager@delta</c>, a list in which a manager that is no longer one is marked as removed.</summary>
    private static ManagerChange Manager(User row)
    {
        if (!row.AdditionalData.TryGetValue("manager@delta", out var stated) || stated is not UntypedArray changes)
            return row.Manager?.Id is { } direct && Guid.TryParse(direct, out var manager) ? new ManagerChange(IsStated: true, manager) : default;
        var members = changes.GetValue().OfType<UntypedObject>().Select(change => change.GetValue()).ToList();
        var stands = members.LastOrDefault(change => !change.ContainsKey("@removed"));
        return new ManagerChange(
            members.Count > 0,
            stands is not null && stands.TryGetValue("id", out var id) && id is UntypedString text && Guid.TryParse(text.GetValue(), out var found) ? found : null);
    }
}
