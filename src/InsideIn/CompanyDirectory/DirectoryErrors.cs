namespace InsideIn.CompanyDirectory;

/// <summary>No directory is connected.</summary>
public sealed record DirectoryNotConnectedError : IError
{
    /// <inheritdoc/>
    public string Message => "No directory is connected to this network; docs/entra-setup.md says how to connect one.";

    /// <inheritdoc/>
    public string Code => "DIRECTORY_NOT_CONNECTED";
}

/// <summary>What was to be confirmed is not what waits.</summary>
/// <param name="Confirmed">The number that was confirmed.</param>
/// <param name="Waiting">The number that waits now; 0 when nothing does.</param>
public sealed record LeaversDifferError(int Confirmed, int Waiting) : IError
{
    /// <inheritdoc/>
    public string Message => Waiting == 0
        ? "Nothing waits for a confirmation."
        : $"You confirmed that {Confirmed} people have left, but {Waiting} would leave now. Look again and confirm that number.";

    /// <inheritdoc/>
    public string Code => "LEAVERS_DIFFER";
}
