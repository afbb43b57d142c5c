using System.Globalization;
using System.Text.Json.Nodes;
using InsideIn.EntraId;

namespace InsideIn.DevTenant;

/// <summary>The properties of an account under the names and in the forms of Graph's resource type <c>user</c>.</summary>
internal sealed class UserProperties
{
    private const string Manager = "manager";

    private static readonly Dictionary<string, Func<DirectoryUser, JsonNode?>> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = user => user.Id.ToString(),
        ["displayName"] = user => user.DisplayName,
        ["givenName"] = user => user.GivenName,
        ["surname"] = user => user.Surname,
        ["mail"] = user => user.Mail,
        ["userPrincipalName"] = user => user.UserPrincipalName,
        ["jobTitle"] = user => user.JobTitle,
        ["department"] = user => user.Department,
        ["officeLocation"] = user => user.OfficeLocation,
        ["city"] = user => user.City,
        ["country"] = user => user.Country,
        ["mobilePhone"] = user => user.MobilePhone,
        ["businessPhones"] = user => user.City is null ? new JsonArray() : new JsonArray($"+000 555 {user.Id.GetHashCode() & 0xFFFF:D5}"),
        ["preferredLanguage"] = user => user.PreferredLanguage,
        ["employeeId"] = user => user.EmployeeId,
        ["employeeType"] = user => user.EmployeeType,
        ["companyName"] = user => user.CompanyName,
        ["accountEnabled"] = user => user.AccountEnabled,
        ["userType"] = user => user.UserType,
        ["createdDateTime"] = user => user.CreatedDateTime?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
    };

    /// <summary>The properties of an answer to a call without <c>$select</c>.</summary>
    public static readonly UserProperties Usual = new(["businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone",
        "officeLocation", "preferredLanguage", "surname", "userPrincipalName", "id"]) { HasManager = false };

    private readonly IReadOnlyList<(string Name, Func<DirectoryUser, JsonNode?> Value)> _selected;

    private UserProperties(IEnumerable<string> names) =>
        _selected = [.. All.Where(property => property.Key == "id" || names.Contains(property.Key, StringComparer.OrdinalIgnoreCase))
            .Select(property => (property.Key, property.Value))];

    /// <summary>True when the relation to the manager was selected, which only the delta feed takes as a property.</summary>
    public bool HasManager { get; private init; }

    /// <summary>Shape: the properties of <c>$select</c>, always with the id, the usual ones without it; or the name that Graph does not know.</summary>
    public static (UserProperties? Properties, string? Unknown) Parse(string? select)
    {
        if (select is null)
            return (Usual, null);
        var names = select.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var unknown = names.FirstOrDefault(name => name != Manager && !All.ContainsKey(name));
        return unknown is null ? (new UserProperties(names) { HasManager = names.Contains(Manager) }, null) : (null, unknown);
    }

    /// <summary>Shape: properties without a value are null, or are left out.</summary>
    public JsonObject Write(DirectoryUser user, bool withNulls)
    {
        var json = new JsonObject();
        foreach (var (name, value) in _selected)
        {
            var node = value(user);
            if (withNulls || node is not null)
                json[name] = node;
        }
        return json;
    }
}
