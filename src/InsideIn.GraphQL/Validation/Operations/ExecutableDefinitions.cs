using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>A document to be executed holds operations and fragments only. Source: spec 5.1.1.</summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : ValidationRule(context)
{
    public override void VisitDefinition(DefinitionNode definition)
    {
        if (definition is ExecutableDefinitionNode) return;
        var name = definition switch
        {
            TypeDefinitionNode type => $"\"{type.Name.Value}\"",
            DirectiveDefinitionNode directive => $"\"@{directive.Name.Value}\"",
            _ => "of the schema",
        };
        Report($"The definition {name} cannot be executed; expected operations and fragments.", definition);
    }
}
