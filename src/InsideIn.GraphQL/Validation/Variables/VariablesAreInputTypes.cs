using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>Variables have input types. Source: spec 5.8.2.</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context)
{
    public override void VisitVariable(VariableDefinitionNode definition, GraphQLType? type)
    {
        if (type is { IsInput: false })
            Report($"Variable \"${definition.Variable.Name}\" cannot have type \"{type}\"; expected a scalar, an enum or an input type.", definition.Type);
    }
}
