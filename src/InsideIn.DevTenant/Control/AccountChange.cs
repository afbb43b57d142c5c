namespace InsideIn.DevTenant;

/// <summary>What an administrator does to an account, as a request spells it.</summary>
internal sealed record AccountChange
{
    public string? Department { get; init; }

    public string? JobTitle { get; init; }

    public string? DisplayName { get; init; }

    /// <summary>The alias of the new manager. Shape: null for none.</summary>
    public string? Manager { get; init; }

    public string? Role { get; init; }

    public bool ForGood { get; init; }

    /// <summary>Errors: those of the directory, and ArgumentException for an unknown change or a missing part of it.</summary>
    public void Apply(string change, string alias, LiveDirectory accounts)
    {
        Action apply = change switch
        {
            "disable" => () => accounts.Disable(alias),
            "enable" => () => accounts.Enable(alias),
            "delete" => () => accounts.Delete(alias, ForGood),
            "restore" => () => accounts.Restore(alias),
            "rehire" => () => accounts.Rehire(alias),
            "move" => () => accounts.Move(alias, Department, JobTitle),
            "rename" => () => accounts.Rename(alias, Needed(DisplayName, "displayName")),
            "manager" => () => accounts.ChangeManager(alias, Manager),
            "add-role" => () => accounts.AddRole(alias, Needed(Role, "role")),
            "remove-role" => () => accounts.RemoveRole(alias, Needed(Role, "role")),
            _ => throw new ArgumentException(
                $"The change is '{change}'; expected disable, enable, delete, restore, rehire, move, rename, manager, add-role or remove-role."),
        };
        apply();
    }

    private static string Needed(string? value, string name) => value ?? throw new ArgumentException($"The change needs '{name}'.");
}
