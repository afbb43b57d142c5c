using System.Collections.Immutable;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>One rule of section 5 of the specification. The walk calls it at each node, with the types around the node in the context.</summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void VisitDefinition(DefinitionNode definition)
    {
    }

    public virtual void VisitOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void VisitFragment(FragmentDefinitionNode fragment)
    {
    }

    /// <param name="definition">The variable.</param>
    /// <param name="type">Its type; null where the schema has none of that name.</param>
    public virtual void VisitVariable(VariableDefinitionNode definition, GraphQLType? type)
    {
    }

    public virtual void VisitField(FieldNode field)
    {
    }

    public virtual void VisitSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void VisitInline(InlineFragmentNode inline)
    {
    }

    public virtual void VisitDirectives(ImmutableArray<DirectiveNode> directives)
    {
    }

    public virtual void VisitDirective(DirectiveNode directive, DirectiveLocations location)
    {
    }

    public virtual void VisitArguments(ImmutableArray<ArgumentNode> arguments)
    {
    }

    /// <param name="argument">The argument of the context's directive, else of its field.</param>
    /// <param name="definition">Null where the field or directive has no such argument.</param>
    public virtual void VisitArgument(ArgumentNode argument, InputValueDefinition? definition)
    {
    }

    public virtual void VisitTypeName(NamedTypeNode name)
    {
    }

    public virtual void VisitObject(ObjectValueNode value)
    {
    }

    /// <summary>Called when the whole document was seen.</summary>
    public virtual void Finish(DocumentNode document)
    {
    }

    protected void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) => Context.Report(GetType().Name, null, message, nodes);

    /// <summary>Reports what concerns something of the schema, by its coordinate.</summary>
    protected void ReportAt(string? coordinate, string message, params ReadOnlySpan<SyntaxNode> nodes) => Context.Report(GetType().Name, coordinate, message, nodes);
}
