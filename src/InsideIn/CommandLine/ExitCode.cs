namespace InsideIn.CommandLine;

/// <summary>How commands end, for scripts.</summary>
internal static class ExitCode
{
    /// <summary>All of it is done.</summary>
    public const int Done = 0;

    /// <summary>Refused, failed, or something differs; the error output says what and why.</summary>
    public const int Failed = 1;

    /// <summary>The command line cannot be understood; nothing was done.</summary>
    public const int Misused = 2;

    /// <summary>Stopped by Ctrl+C or SIGTERM.</summary>
    public const int Stopped = 130;

    /// <summary>The same for the help text.</summary>
    public const string Words = "Exit codes: 0 done; 1 refused, failed or something differs (the error output says what); 2 the command line cannot be understood; 130 stopped.";
}
