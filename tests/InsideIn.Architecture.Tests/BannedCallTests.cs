using System.Reflection;
using InsideIn.Documents;
using InsideIn.EntraId;
using InsideIn.GraphQL;
using InsideIn.Kernel;

namespace InsideIn.Architecture;

/// <summary>What BannedSymbols.txt refuses while compiling is looked for in the compiled code too, so that no suppression hides it.</summary>
public class BannedCallTests
{
    private static readonly HashSet<string> Banned =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Threading.Thread.Sleep", "System.Random.get_Shared",
        "System.Threading.Tasks.Task.Wait", "System.Threading.Tasks.Task`1.get_Result",
    ];

    public static TheoryData<Type> Shipped => [typeof(Viewer), typeof(DocumentStore), typeof(Connection<>), typeof(DirectoryUser)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void No_shipped_assembly_takes_time_ids_or_randomness_from_nowhere(Type inAssembly)
    {
        ArgumentNullException.ThrowIfNull(inAssembly);
        Assert.Empty(BannedCalls(inAssembly.Assembly.GetTypes()));
    }

    [Fact]
    public void A_planted_call_inside_a_lambda_is_found() =>
        Assert.NotEmpty(BannedCalls(typeof(BannedCallTests).Assembly.GetTypes().Where(type => type.FullName!.StartsWith("InsideIn.Architecture.Planted.Events", StringComparison.Ordinal))));

    private static List<string> BannedCalls(IEnumerable<Type> types) =>
    [
        .. from type in types
           from call in References.CallsOf(type)
           let name = NameOf(call)
           where Banned.Contains(name)
           select $"{type.FullName} calls {name}",
    ];

    private static string NameOf(MethodBase call)
    {
        var owner = call.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : call.DeclaringType;
        return $"{owner?.FullName}.{call.Name}";
    }
}
