using Xunit.Abstractions;

namespace InsideIn.Architecture;

public class CapTests(ITestOutputHelper output)
{
    [Fact]
    public void No_file_is_longer_than_its_cap()
    {
        var files = Repository.Files("src", ".cs", ".ts", ".tsx").Concat(Repository.Files("tests", ".cs"))
            .Select(path => (Name: Repository.Relative(path), Lines: Caps.LinesOf(File.ReadAllText(path))));
        AssertWithin(files, name => name.EndsWith(".tsx", StringComparison.Ordinal) ? Caps.ComponentLines : Caps.FileLines);
    }

    [Fact]
    public void No_method_is_longer_than_its_cap()
    {
        var methods = Repository.Files("src", ".cs")
            .SelectMany(path => Caps.MethodsOf(File.ReadAllText(path)).Select(method => (Name: $"{Repository.Relative(path)}: {method.Name}", method.Lines)));
        AssertWithin(methods, _ => Caps.MethodLines);
    }

    [Fact]
    public void No_folder_of_the_product_holds_more_files_than_its_cap()
    {
        var folders = Repository.Files("src", ".cs", ".tsx")
            .GroupBy(path => Repository.Relative(Path.GetDirectoryName(path)!))
            .Select(folder => (Name: folder.Key, Lines: folder.Count()));
        AssertWithin(folders, _ => Caps.FilesInFolder);
    }

    [Fact]
    public void A_planted_long_file_and_a_planted_long_method_are_measured()
    {
        var method = $"class Planted {{ void Long() {{\n{string.Concat(Enumerable.Repeat("int.Parse(\"1\");\n", 70))}}} }}\n";
        var long400 = string.Concat(Enumerable.Repeat("// line\n", 401));

        Assert.Equal(("Long", 72), Assert.Single(Caps.MethodsOf(method)));
        Assert.Equal(401, Caps.LinesOf(long400));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertWithin([("planted", 401)], _ => Caps.FileLines));
    }

    private void AssertWithin(IEnumerable<(string Name, int Lines)> measured, Func<string, int> cap)
    {
        var byLength = measured.OrderByDescending(item => item.Lines).ToList();
        foreach (var (name, lines) in byLength.Take(10))
        {
            output.WriteLine($"{lines,5} {name}");
        }

        Assert.DoesNotContain(byLength, item => item.Lines > cap(item.Name) && !Caps.Exceptions.ContainsKey(item.Name));
    }
}
