using InsideIn.GraphQL.Introspection;

namespace InsideIn.GraphQL.Types;

/// <summary>
/// Finds everything in a bound type system that the specification forbids; each sentence names the C# member where it is known.
/// This part: names, roots and members. Source: spec 3, type validation.
/// </summary>
internal sealed partial class SchemaCheck
{
    private readonly List<string> problems = [];

    public static List<string> Run(SchemaParts parts)
    {
        var check = new SchemaCheck();
        check.Roots(parts);
        foreach (var type in parts.Types)
            if (!IntrospectionTypes.IsOwn(type)) check.Type(type);
        foreach (var directive in parts.Directives) check.Directive(directive);
        check.RequiredCircles(parts.Types.OfType<InputObjectType>());
        // Defaults can be read only where every type is one that a reader may give.
        if (check.problems.Count == 0) check.Defaults(parts);
        return check.problems;
    }

    private void Roots(SchemaParts parts)
    {
        var roots = new[] { parts.Query, parts.Mutation, parts.Subscription }.OfType<ObjectType>().ToList();
        foreach (var root in roots.GroupBy(root => root).Where(group => group.Count() > 1))
            problems.Add($"\"{root.Key}\" is the root of {root.Count()} kinds of operation; each kind has a root of its own.");
    }

    private void Type(NamedType type)
    {
        Name(type.Name, "Type", type.Member);
        switch (type)
        {
            case FieldsType fields:
                Fields(fields);
                Interfaces(fields);
                break;
            case UnionType union:
                Union(union);
                break;
            case EnumType values:
                Enum(values);
                break;
            case InputObjectType input:
                InputObject(input);
                break;
        }
    }

    private void Fields(FieldsType type)
    {
        NotEmpty(type.Fields.Count, type, "field");
        Unique(type.Fields, type.Name, field => field.Member);
        foreach (var field in type.Fields)
        {
            Name(field.Name, $"Field of \"{type}\":", field.Member);
            if (!field.Type.IsOutput)
                problems.Add($"{field.Coordinate} has type \"{field.Type}\", which is for input only; a field gives an output type{SchemaException.At(field.Member)}.");
            Arguments(field.Coordinate, field.Arguments);
            Cost(field);
        }
    }

    private void Arguments(string owner, DefinitionList<InputValueDefinition> arguments)
    {
        Unique(arguments, owner, argument => argument.Member);
        foreach (var argument in arguments) InputValue(owner, argument, "Argument");
    }

    private void InputValue(string owner, InputValueDefinition definition, string what)
    {
        Name(definition.Name, $"{what} of \"{owner}\":", definition.Member);
        if (!definition.Type.IsInput)
            problems.Add($"{what} \"{definition.Name}\" of {owner} has type \"{definition.Type}\", which is for output only{SchemaException.At(definition.Member)}.");
        if (definition.IsRequired && definition.DeprecationReason is not null)
            problems.Add($"{what} \"{definition.Name}\" of {owner} is required, so it cannot be deprecated{SchemaException.At(definition.Member)}.");
    }

    private void Union(UnionType type)
    {
        NotEmpty(type.Members.Count, type, "member");
        foreach (var name in type.MemberNames.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add($"Union \"{type}\" names \"{name.Key}\" {name.Count()} times{SchemaException.At(type.Member)}.");
    }

    private void Enum(EnumType type)
    {
        NotEmpty(type.Values.Count, type, "value");
        Unique(type.Values, type.Name, value => value.Member);
        foreach (var value in type.Values)
        {
            Name(value.Name, $"Value of \"{type}\":", value.Member);
            if (value.Name is "true" or "false" or "null") problems.Add($"Enum \"{type}\" has a value \"{value.Name}\", which is a keyword{SchemaException.At(value.Member)}.");
        }
    }

    private void InputObject(InputObjectType type)
    {
        NotEmpty(type.Fields.Count, type, "field");
        Unique(type.Fields, type.Name, field => field.Member);
        foreach (var field in type.Fields)
        {
            InputValue(type.Name, field, "Field");
            if (!type.IsOneOf) continue;
            if (field.Type is NonNullType) problems.Add($"Field \"{field.Name}\" of the oneOf type \"{type}\" must be nullable{SchemaException.At(field.Member)}.");
            if (field.DefaultValue is not null) problems.Add($"Field \"{field.Name}\" of the oneOf type \"{type}\" must not have a default{SchemaException.At(field.Member)}.");
        }
    }

    private void Directive(DirectiveDefinition directive)
    {
        Name(directive.Name, "Directive", null);
        if (directive.Locations == Language.DirectiveLocations.None) problems.Add($"Directive \"@{directive.Name}\" may stand nowhere; give it at least one location.");
        Arguments($"@{directive.Name}", directive.Arguments);
    }

    private void Name(string name, string what, string? member)
    {
        var at = SchemaException.At(member);
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || name.AsSpan().ContainsAnyExcept(NameCharacters))
            problems.Add($"{what} \"{name}\" is no GraphQL name; expected letters, digits and underscores, no digit first{at}.");
        else if (name.StartsWith("__", StringComparison.Ordinal))
            problems.Add($"{what} \"{name}\" begins with \"__\", which is kept for introspection{at}.");
    }

    private void NotEmpty(int count, NamedType type, string part)
    {
        if (count == 0) problems.Add($"Type \"{type}\" has no {part}s; expected at least one{SchemaException.At(type.Member)}.");
    }

    private void Unique<T>(DefinitionList<T> items, string owner, Func<T, string?> member) where T : class, INamed
    {
        foreach (var group in items.GroupBy(item => item.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add($"\"{owner}\" has {group.Count()} members named \"{group.Key}\"{SchemaException.At(string.Join(", ", group.Select(member).OfType<string>()) is { Length: > 0 } members ? members : null)}.");
    }
}
