namespace InsideIn.Conformance;

public class NodeProjectTests(NodeProject node) : IClassFixture<NodeProject>
{
    [Fact]
    public async Task The_reference_implementation_is_the_one_that_the_lock_file_names()
    {
        var run = await node.RunAsync("versions.mjs");

        Assert.Equal("graphql 16.11.0, graphql 17.1.0", run.Succeeded().Output.Trim());
    }

    [Fact]
    public async Task A_script_that_fails_says_why()
    {
        var run = await node.RunAsync("missing.mjs");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("missing.mjs", run.Errors, StringComparison.Ordinal);
    }
}
