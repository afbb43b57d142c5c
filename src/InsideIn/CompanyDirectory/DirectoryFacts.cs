namespace InsideIn.CompanyDirectory;

/// <summary>An administrator asked for a look at the directory.</summary>
public sealed record DirectorySyncStarted(Guid AdministratorId, DateTimeOffset At) : Fact(AdministratorId, At);

/// <summary>An administrator said that so many people have left.</summary>
public sealed record DirectorySyncConfirmed(Guid AdministratorId, DateTimeOffset At, int Leavers) : Fact(AdministratorId, At);

/// <summary>So many would leave at once that an administrator must say that they have; told once until it is settled.</summary>
public sealed record DirectorySyncWaits(DateTimeOffset At, int Leavers, int People) : Fact(Guid.Empty, At);
