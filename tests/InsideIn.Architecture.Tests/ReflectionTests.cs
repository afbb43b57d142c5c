using System.CodeDom.Compiler;
using System.Reflection;
using InsideIn.GraphQL;
using InsideIn.Kernel;

namespace InsideIn.Architecture;

/// <summary>What runs while a request is answered looks nothing up by reflection: the engine's own code, and the code that the generator writes for the product.</summary>
public class ReflectionTests
{
    private static readonly string[] PerRequest = ["InsideIn.GraphQL.Execution", "InsideIn.GraphQL.Building", "InsideIn.GraphQL.DataLoaders", "InsideIn.GraphQL.Values"];

    private static readonly HashSet<string> Lookups =
    [
        "System.Type.GetMethod", "System.Type.GetMethods", "System.Type.GetProperty", "System.Type.GetProperties", "System.Type.GetField", "System.Type.GetFields", "System.Type.GetMember",
        "System.Type.GetMembers", "System.Type.GetConstructor", "System.Type.GetConstructors", "System.Type.GetInterfaces", "System.Type.GetType", "System.Type.InvokeMember", "System.Type.MakeGenericType",
        "System.Activator.CreateInstance", "System.Delegate.DynamicInvoke", "System.Delegate.CreateDelegate",
    ];

    [Fact]
    public void The_engine_runs_requests_without_reflection()
    {
        var types = typeof(Connection<>).Assembly.GetTypes().Where(type => PerRequest.Contains(type.Namespace)).ToList();

        Assert.True(types.Count > 50, $"Only {types.Count} types were looked at.");
        Assert.Empty(Reflections(types));
    }

    [Fact]
    public void Generated_code_runs_without_reflection()
    {
        var types = typeof(Viewer).Assembly.GetTypes().Where(IsGenerated).ToList();

        Assert.True(types.Count > 100, $"Only {types.Count} types were looked at.");
        Assert.Empty(Reflections(types));
    }

    [Fact]
    public void A_planted_lookup_inside_a_lambda_is_found() =>
        Assert.Equal(2, Reflections(typeof(ReflectionTests).Assembly.GetTypes().Where(type => type.FullName!.StartsWith("InsideIn.Architecture.Planted.Mirrors", StringComparison.Ordinal))).Count);

    private static bool IsGenerated(Type type) =>
        type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "InsideIn.GraphQL.Generator" || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static List<string> Reflections(IEnumerable<Type> types) =>
    [
        .. from type in types
           from call in References.CallsOf(type)
           let name = $"{call.DeclaringType?.FullName}.{call.Name}"
           where Lookups.Contains(name) || (call.DeclaringType?.Namespace == "System.Reflection" && call.Name.Contains("Invoke", StringComparison.Ordinal))
           select $"{type.FullName} calls {name}",
    ];
}
