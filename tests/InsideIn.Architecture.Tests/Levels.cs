namespace InsideIn.Architecture;

/// <summary>Which feature may name which: only features on lower levels, never a neighbour. Source: docs/decisions/0004.</summary>
internal static class Levels
{
    private static readonly string[][] Table =
    [
        ["Kernel"],
        ["People", "Media", "Audit", "Mail", "Web"],
        ["CompanyDirectory", "Groups"],
        ["Access"],
        ["Mentions", "Tags", "LinkPreviews", "Polls", "Following"],
        ["Conversations"],
        ["Posts", "Events", "Pages", "Ideas", "Seen"],
        ["Feed", "Saved", "Search", "Engagement", "Moderation", "Outward", "Webhooks", "Calendar", "Administration", "Privacy", "Handover", "Drafts", "Answers", "Moves"],
        ["Notifications", "Archive"],
        ["CommandLine"],
    ];

    /// <summary>The feature that a type belongs to: the name behind <c>InsideIn</c> in its namespace. Shape: null for the root, which puts the features together and may name all, and for what the generator writes of the schema.</summary>
    public static string? FeatureOf(Type type, string root = "InsideIn")
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        var feature = type.Namespace is { } name && name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Split('.')[0] : null;
        return feature == "GraphQL" ? null : feature;
    }

    /// <summary>The level of a feature. Errors: a feature that the table does not have.</summary>
    public static int Of(string feature)
    {
        var level = Array.FindIndex(Table, row => row.Contains(feature));
        return level >= 0 ? level : throw new InvalidOperationException($"Feature '{feature}' has no level; give it one in {nameof(Levels)}.cs.");
    }

    /// <summary>Whether <paramref name="from"/> may name <paramref name="to"/>.</summary>
    public static bool Allows(string from, string to) => from == to || Of(to) < Of(from);

    /// <summary>The edges among <paramref name="types"/> that the table does not have, each with the type that draws it.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<Type> types, string root = "InsideIn")
    {
        var assemblyTypes = types.ToList();
        var assembly = assemblyTypes[0].Assembly;
        var edges = from type in assemblyTypes
                    let feature = FeatureOf(type, root)
                    where feature is not null
                    from named in References.TypesOf(type)
                    where named.Assembly == assembly
                    let target = FeatureOf(named, root)
                    where target is not null && !Allows(feature, target)
                    select $"{feature} -> {target}: {type.FullName} names {named.FullName}";
        return [.. edges.Distinct().Order(StringComparer.Ordinal)];
    }
}
