using System.Collections.Immutable;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Validation;

/// <summary>Goes once through a document, keeps the context's types and calls every rule at every node. The recursion is as deep as the parser let the document be.</summary>
internal sealed partial class DocumentWalk(ValidationContext context, ValidationRule[] rules)
{
    private DefinitionUses uses = new();

    public void Walk(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            foreach (var rule in rules) rule.VisitDefinition(definition);
            if (context.IsFull) return;
            if (definition is ExecutableDefinitionNode executable) uses = context.UsesOf(executable);
            if (definition is OperationDefinitionNode operation) Operation(operation);
            else if (definition is FragmentDefinitionNode fragment) Fragment(fragment);
            else if (definition is TypeSystemDefinitionNode typeSystem) TypeSystem(typeSystem, document);
        }

        foreach (var rule in rules)
        {
            if (context.IsFull) return;
            rule.Finish(document);
        }
    }

    private void Operation(OperationDefinitionNode operation)
    {
        foreach (var rule in rules) rule.VisitOperation(operation);
        foreach (var variable in operation.VariableDefinitions) Variable(variable);
        Directives(operation.Directives, LocationOf(operation.Kind));
        context.ParentType = context.Schema.RootType(operation.Kind);
        Selections(operation.SelectionSet);
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        foreach (var rule in rules) rule.VisitFragment(fragment);
        TypeName(fragment.TypeCondition);
        Directives(fragment.Directives, DirectiveLocations.FragmentDefinition);
        context.ParentType = context.Schema.Types.Find(fragment.TypeCondition.Name) as CompositeType;
        Selections(fragment.SelectionSet);
    }

    private void Variable(VariableDefinitionNode definition)
    {
        var type = context.Schema.Find(definition.Type);
        foreach (var rule in rules) rule.VisitVariable(definition, type);
        TypeName(NamedTypeOf(definition.Type));
        if (definition.DefaultValue is { } value) Value(value, new ValuePosition(type is { IsInput: true } ? type : null));
        Directives(definition.Directives, DirectiveLocations.VariableDefinition);
    }

    private void Selections(SelectionSetNode set)
    {
        var parent = context.ParentType;
        foreach (var selection in set.Selections)
        {
            if (context.IsFull) return;
            context.ParentType = parent;
            switch (selection)
            {
                case FieldNode field: Field(field); break;
                case FragmentSpreadNode spread: Spread(spread); break;
                case InlineFragmentNode inline: Inline(inline); break;
            }
        }

        context.ParentType = parent;
    }

    private void Field(FieldNode field)
    {
        var definition = context.ParentType is { } parent ? context.Schema.FindField(parent, field.Name.Value) : null;
        context.Field = definition;
        foreach (var rule in rules) rule.VisitField(field);
        Arguments(field.Arguments, definition?.Arguments);
        Directives(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is null) return;
        context.ParentType = definition?.Type.Named as CompositeType;
        Selections(field.SelectionSet);
    }

    private void Spread(FragmentSpreadNode spread)
    {
        uses.Spreads.Add(spread);
        foreach (var rule in rules) rule.VisitSpread(spread);
        Directives(spread.Directives, DirectiveLocations.FragmentSpread);
    }

    private void Inline(InlineFragmentNode inline)
    {
        foreach (var rule in rules) rule.VisitInline(inline);
        if (inline.TypeCondition is { } condition) TypeName(condition);
        Directives(inline.Directives, DirectiveLocations.InlineFragment);
        if (inline.TypeCondition is { } name) context.ParentType = context.Schema.Types.Find(name.Name) as CompositeType;
        Selections(inline.SelectionSet);
    }

    private void Directives(ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        if (directives.Length == 0) return;
        foreach (var rule in rules) rule.VisitDirectives(directives);
        Applied(directives, location);
    }

    private void Applied(ImmutableArray<DirectiveNode> directives, DirectiveLocations location)
    {
        context.Field = null;
        foreach (var directive in directives)
        {
            context.Directive = context.Schema.Directives.Find(directive.Name.Value);
            foreach (var rule in rules) rule.VisitDirective(directive, location);
            Arguments(directive.Arguments, context.Directive?.Arguments);
            context.Directive = null;
        }
    }

    private void Arguments(ImmutableArray<ArgumentNode> arguments, DefinitionList<InputValueDefinition>? definitions)
    {
        if (arguments.Length == 0) return;
        foreach (var rule in rules) rule.VisitArguments(arguments);
        foreach (var argument in arguments)
        {
            var definition = definitions?.Find(argument.Name.Value);
            foreach (var rule in rules) rule.VisitArgument(argument, definition);
            Value(argument.Value, new ValuePosition(definition?.Type, definition?.DefaultValue is not null));
        }
    }

    private void TypeName(NamedTypeNode name)
    {
        foreach (var rule in rules) rule.VisitTypeName(name);
    }

    // Values are walked for the variables in them; whether they fit is one rule's own matter.
    private void Value(ValueNode value, ValuePosition position)
    {
        switch (value)
        {
            case VariableNode variable:
                uses.Variables.Add(new VariableUse(variable, position.Type, position.HasDefault, position.OneOf));
                break;
            case ListValueNode list:
                foreach (var item in list.Items) Value(item, position.Item());
                break;
            case ObjectValueNode fields:
                foreach (var rule in rules) rule.VisitObject(fields);
                foreach (var field in fields.Fields) Value(field.Value, position.Field(field.Name.Value));
                break;
        }
    }

    private static NamedTypeNode NamedTypeOf(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => NamedTypeOf(nonNull.Inner),
        ListTypeNode list => NamedTypeOf(list.Item),
        _ => (NamedTypeNode)type,
    };

    private static DirectiveLocations LocationOf(OperationKind kind) => kind switch
    {
        OperationKind.Query => DirectiveLocations.Query,
        OperationKind.Mutation => DirectiveLocations.Mutation,
        _ => DirectiveLocations.Subscription,
    };

    /// <summary>What is expected where a value stands.</summary>
    private readonly record struct ValuePosition(GraphQLType? Type, bool HasDefault = false, InputObjectType? OneOf = null)
    {
        public ValuePosition Item() => new(Type?.Nullable is ListType list ? list.Item : null);

        public ValuePosition Field(string name)
        {
            if (Type?.Named is not InputObjectType input) return default;
            var field = input.Fields.Find(name);
            return new ValuePosition(field?.Type, field?.DefaultValue is not null, input.IsOneOf ? input : null);
        }
    }
}
