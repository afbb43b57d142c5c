using System.Runtime.CompilerServices;

namespace InsideIn.GraphQL.Tests.Server;

public sealed class ErrorCodeTests
{
    [Fact]
    public async Task Every_code_stands_in_the_documentation()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(Here())!, "../../../docs/graphql-http.md"));
        var codes = typeof(ErrorCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Contains("INTERNAL", codes);
        Assert.DoesNotContain(codes, code => !text.Contains($"| `{code}` |", StringComparison.Ordinal));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
