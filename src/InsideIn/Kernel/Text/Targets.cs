namespace InsideIn.Kernel;

/// <summary>What links, mentions and files of the markup lead to.</summary>
internal static class Targets
{
    /// <summary>The target that begins behind <c>](</c>, in pointed brackets or with balanced round ones, and where it ends; null where there is none.</summary>
    public static (string Text, int End)? At(string source, int start)
    {
        var isPointed = start < source.Length && source[start] == '<';
        var from = isPointed ? start + 1 : start;
        var depth = 0;
        for (var at = from; at < source.Length && at - from <= Link.LongestUrl; at++)
        {
            var sign = source[at];
            if (isPointed ? sign == '>' : sign == ')' && depth-- == 0)
            {
                var end = isPointed ? at + 1 : at;
                return at > from && end < source.Length && source[end] == ')' ? (source[from..at], end + 1) : null;
            }

            if (EndsAddress(sign) || (sign == '[' && !isPointed))
            {
                return null;
            }

            depth += sign == '(' ? 1 : 0;
        }

        return null;
    }

    /// <summary>The target as it is written, so that it is read again.</summary>
    public static string Write(string target) => target.AsSpan().IndexOfAny("()[") < 0 ? target : $"<{target}>";

    /// <summary>The id behind <c>person:</c>, <c>group:</c> or <c>file:</c>: a UUID, or the id as the API gives it.</summary>
    public static NodeId? Read(string target, string scheme, string typeName)
    {
        if (!target.StartsWith(scheme, StringComparison.Ordinal) || target.Length <= scheme.Length || target[scheme.Length] != ':')
        {
            return null;
        }

        var id = target[(scheme.Length + 1)..];
        return Guid.TryParse(id, out var key) ? new NodeId(typeName, key)
            : NodeId.TryParse(id, out var node) && node.TypeName == typeName ? node
            : null;
    }

    /// <summary>Whether no address holds the sign.</summary>
    public static bool EndsAddress(char sign) => char.IsWhiteSpace(sign) || sign is '<' or '>' or '"';
}
