using System.Buffers;

namespace InsideIn.GraphQL.Types;

/// <summary>This part: what a type owes its interfaces, defaults, and input objects that could never be written. Source: spec 3.6.1, 3.7 and 3.10.</summary>
internal sealed partial class SchemaCheck
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private void Interfaces(FieldsType type)
    {
        foreach (var name in type.InterfaceNames.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add($"Type \"{type}\" names interface \"{name.Key}\" {name.Count()} times{SchemaException.At(type.Member)}.");
        foreach (var contract in type.Interfaces)
        {
            if (ReferenceEquals(contract, type)) problems.Add($"Interface \"{type}\" implements itself{SchemaException.At(type.Member)}.");
            if (!ReferenceEquals(contract, type) && contract.Interfaces.Contains(type))
                problems.Add($"\"{type}\" and \"{contract}\" implement one another{SchemaException.At(type.Member)}.");
            foreach (var inherited in contract.Interfaces)
                if (!ReferenceEquals(inherited, type) && !type.Implements(inherited))
                    problems.Add($"Type \"{type}\" must implement \"{inherited}\" too, because its interface \"{contract}\" does{SchemaException.At(type.Member)}.");
            foreach (var promised in contract.Fields) Promise(type, promised);
        }
    }

    private void Promise(FieldsType type, FieldDefinition promised)
    {
        if (!type.Fields.TryFind(promised.Name, out var field))
        {
            problems.Add($"Type \"{type}\" lacks field \"{promised.Name}\" of its interface: {promised.Coordinate}{SchemaException.At(type.Member)}.");
            return;
        }

        var at = SchemaException.At(field.Member);
        if (!IsSubtype(field.Type, promised.Type))
            problems.Add($"{field.Coordinate} gives \"{field.Type}\", but its interface promises {promised.Coordinate}: \"{promised.Type}\"{at}.");
        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
            problems.Add($"{field.Coordinate} is deprecated, but {promised.Coordinate} of its interface is not{at}.");
        foreach (var expected in promised.Arguments)
        {
            if (!field.Arguments.TryFind(expected.Name, out var argument))
                problems.Add($"{field.Coordinate} lacks argument \"{expected.Name}\" of {promised.Coordinate}{at}.");
            else if (!GraphQLType.Same(argument.Type, expected.Type))
                problems.Add($"Argument \"{expected.Name}\" of {field.Coordinate} has type \"{argument.Type}\", but {promised.Coordinate} demands \"{expected.Type}\"{at}.");
        }

        foreach (var extra in field.Arguments)
            if (extra.IsRequired && !promised.Arguments.TryFind(extra.Name, out _))
                problems.Add($"Argument \"{extra.Name}\" of {field.Coordinate} must not be required, because {promised.Coordinate} does not know it{at}.");
    }

    // Whether every value of the first type is one of the second. Source: spec 3.6.1, IsValidImplementationFieldType.
    private static bool IsSubtype(GraphQLType type, GraphQLType of) => (type, of) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Inner, b.Inner),
        (NonNullType a, _) => IsSubtype(a.Inner, of),
        (ListType a, ListType b) => IsSubtype(a.Item, b.Item),
        (ObjectType member, UnionType union) => union.Members.Contains(member),
        (FieldsType implementing, InterfaceType contract) => ReferenceEquals(type, of) || implementing.Implements(contract),
        _ => ReferenceEquals(type, of),
    };

    private void Defaults(SchemaParts parts)
    {
        var values = new DefaultValues(problems);
        foreach (var input in parts.Types.OfType<InputObjectType>()) values.Coerce(input.Name, input.Fields);
        foreach (var field in parts.Types.OfType<FieldsType>().SelectMany(type => type.Fields)) values.Coerce(field.Coordinate, field.Arguments);
        foreach (var directive in parts.Directives) values.Coerce($"@{directive.Name}", directive.Arguments);
    }

    // An input object whose required fields lead back to it can never be written. Source: spec 3.10, circular references.
    private void RequiredCircles(IEnumerable<InputObjectType> types)
    {
        var done = new HashSet<InputObjectType>();
        var path = new List<InputObjectType>();
        foreach (var type in types) Follow(type, done, path);
    }

    private void Follow(InputObjectType type, HashSet<InputObjectType> done, List<InputObjectType> path)
    {
        var start = path.IndexOf(type);
        if (start >= 0)
        {
            problems.Add($"Input type \"{type}\" cannot be written: its required fields lead back to it ({string.Join(" → ", path.Skip(start).Append(type))}){SchemaException.At(type.Member)}.");
            return;
        }

        if (!done.Add(type)) return;
        path.Add(type);
        foreach (var field in type.Fields)
            if (field.Type is NonNullType { Inner: InputObjectType next }) Follow(next, done, path);
        path.RemoveAt(path.Count - 1);
    }
}
