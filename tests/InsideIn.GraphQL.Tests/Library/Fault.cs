using System.Text.Json;

namespace InsideIn.GraphQL.Tests.Library;

/// <summary>What an answer tells of a fault.</summary>
public static class Fault
{
    /// <summary>The trace id of the first error.</summary>
    public static string TraceIdOf(string answer) =>
        JsonElement.Parse(answer).GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString()!;
}
