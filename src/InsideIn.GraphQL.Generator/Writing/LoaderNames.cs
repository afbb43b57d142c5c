using System.Text.RegularExpressions;
using InsideIn.GraphQL.Generator.Model;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Puts the full names of generated loader interfaces where a reader left <c>%IName%</c>.</summary>
internal static class LoaderNames
{
    public static string PutIn(string expression, string ownNamespace, ModuleModel module) =>
        Regex.Replace(expression, "%(.+?)%", match => Full(match.Groups[1].Value, ownNamespace, module));

    // A loader of the nearest namespace wins, as it would for the compiler.
    private static string Full(string name, string ownNamespace, ModuleModel module)
    {
        var loader = module.Loaders.Where(candidate => "I" + candidate.Name == name)
            .OrderByDescending(candidate => (ownNamespace + ".").StartsWith(candidate.Namespace + ".", System.StringComparison.Ordinal) ? candidate.Namespace.Length : -1)
            .FirstOrDefault();
        return loader is null ? name : $"global::{(loader.Namespace.Length == 0 ? "" : loader.Namespace + ".")}{name}";
    }
}
