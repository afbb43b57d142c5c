using System.Runtime.CompilerServices;

namespace InsideIn.GraphQL.Generator.Tests;

/// <summary>Compares texts with files beside the tests. With INSIDEIN_ACCEPT_SNAPSHOTS=1 the files are written anew.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string text, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name + ".txt");
        if (Environment.GetEnvironmentVariable("INSIDEIN_ACCEPT_SNAPSHOTS") == "1") File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"There is no snapshot '{name}'; look at the text and accept it with INSIDEIN_ACCEPT_SNAPSHOTS=1:\n{text}");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
