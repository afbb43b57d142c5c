using System.Collections.Immutable;
using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>A directive stands at most once in a place unless it is repeatable. Source: spec 5.7.3.</summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : ValidationRule(context)
{
    public override void VisitDirectives(ImmutableArray<DirectiveNode> directives)
    {
        if (directives.Length < 2) return;
        var firsts = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (Context.Schema.Directives.Find(directive.Name.Value) is not { IsRepeatable: false }) continue;
            if (!firsts.TryAdd(directive.Name.Value, directive))
                Report($"Directive \"@{directive.Name.Value}\" stands here twice; it may stand once.", firsts[directive.Name.Value], directive);
        }
    }
}
