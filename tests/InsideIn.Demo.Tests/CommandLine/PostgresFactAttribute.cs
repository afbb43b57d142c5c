using InsideIn.Servers;

namespace InsideIn.Demo.Tests.CommandLine;

/// <summary>A test over a real PostgreSQL server. Without one it is skipped with the reason, and fails where INSIDEIN_REQUIRE_ALL is 1.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresPrograms.Missing;
}
