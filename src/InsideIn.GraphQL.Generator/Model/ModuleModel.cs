namespace InsideIn.GraphQL.Generator.Model;

/// <summary>Everything of one assembly, put together: types merged, replaced properties gone, schemas with what each reaches, and all problems.</summary>
internal sealed class ModuleModel
{
    private readonly Dictionary<string, TypeModel> types;
    private readonly ILookup<string, ClassModel> classesByType;
    private readonly List<Problem> problems = [];

    public ModuleModel(string? name, EquatableArray<ClassModel> classes, EquatableArray<LoaderModel> loaders)
    {
        Name = name;
        Classes = [.. classes.Where(model => model.HintName.Length > 0).OrderBy(model => model.HintName, StringComparer.Ordinal)];
        Loaders = [.. loaders.Where(loader => loader.Problem is null).GroupBy(loader => (loader.Namespace, loader.Name)).Select(group => group.First()).OrderBy(loader => loader.Namespace, StringComparer.Ordinal).ThenBy(loader => loader.Name, StringComparer.Ordinal)];
        classesByType = Classes.Where(model => model.TypeKey.Length > 0).ToLookup(model => model.TypeKey);
        types = classes.SelectMany(model => model.Types).GroupBy(type => type.Key).ToDictionary(group => group.Key, group => Finished(group.First()));
        foreach (var contract in types.Values.Where(type => type.Kind == TypeKind.Interface).ToList()) types[contract.Key] = Shared(contract);
        var marked = classes.Where(model => model.HintName.Length == 0).Select(model => model.TypeKey);
        Schemas = [.. Classes.Select(model => model.Schema).Append("").Distinct().OrderBy(schema => schema, StringComparer.Ordinal)
            .Select(schema => Reach(schema, schema.Length == 0 ? marked : []))];

        problems.AddRange(loaders.Select(loader => loader.Problem).OfType<Problem>());
        problems.AddRange(classes.SelectMany(model => model.Problems));
        problems.AddRange(Types.SelectMany(type => type.Properties).SelectMany(property => property.Problems));
        CheckNames();
        CheckFields();
        CheckNodes();
        CheckLoaders(loaders);
        CheckInputs();
        Problems = [.. problems.Distinct()];
    }

    /// <summary>The name behind <c>Add</c>; null where the assembly has no <c>[Module]</c>.</summary>
    public string? Name { get; }

    public IReadOnlyList<ClassModel> Classes { get; }

    public IReadOnlyList<LoaderModel> Loaders { get; }

    public IReadOnlyList<SchemaModel> Schemas { get; }

    /// <summary>The types that any schema reaches.</summary>
    public IEnumerable<TypeModel> Types => Schemas.SelectMany(schema => schema.Types).Distinct().OrderBy(type => type.Key, StringComparer.Ordinal);

    public IReadOnlyList<Problem> Problems { get; }

    public TypeModel TypeOf(string key) => types[key];

    // The node's id becomes global, and methods take the places of the properties they replace.
    private TypeModel Finished(TypeModel type)
    {
        if (type.Kind != TypeKind.Object) return type;
        var fields = classesByType[type.CSharp].SelectMany(model => model.Fields).ToList();
        var isNode = type.IsNode || classesByType[type.CSharp].Any(model => model.Node is not null);
        var properties = type.Properties
            .Where(property => !fields.Any(field => field.Name == property.Name || field.Binds == property.CSharpName))
            .Select(property => isNode && property.CSharpName == "Id" ? AsNodeId(type, property) : property);
        return type with
        {
            IsNode = isNode,
            Properties = properties.ToEquatable(),
            Interfaces = (isNode ? type.Interfaces.Append("Node") : type.Interfaces).ToEquatable(),
        };
    }

    // An interface has those of its properties that all its types show.
    private TypeModel Shared(TypeModel contract)
    {
        var members = contract.Members.Select(key => types[key]).ToList();
        var properties = contract.Properties
            .Where(property => members.All(member => FieldNames(member).Contains(property.Name)))
            .Select(property => property.CSharpName == "Id" && members.Count > 0 && members.All(member => member.IsNode) ? AsNodeId(contract, property) : property);
        return contract with { Properties = properties.ToEquatable() };
    }

    private IEnumerable<string> FieldNames(TypeModel type) =>
        type.Properties.Select(property => property.Name).Concat(classesByType[type.CSharp].SelectMany(model => model.Fields).Select(field => field.Name));

    private static PropertyModel AsNodeId(TypeModel type, PropertyModel property) => new("id", property.CSharpName, "ID!", $"GlobalId.Write(\"{type.Name}\", (({type.CSharp})parent).{property.CSharpName})")
    {
        Description = property.Description,
        Place = property.Place,
    };

    private SchemaModel Reach(string schema, IEnumerable<string> marked)
    {
        var own = Classes.Where(model => model.Schema == schema).ToList();
        var included = own.Where(model => model.Kind is ClassKind.Query or ClassKind.Mutation or ClassKind.Subscription || model.Node is not null).ToList();
        var reached = new HashSet<string>();
        var open = new Queue<string>(included.SelectMany(References).Concat(marked));
        while (open.Count > 0)
        {
            var key = open.Dequeue();
            if (!types.TryGetValue(key, out var type) || !reached.Add(key)) continue;
            foreach (var reference in type.References.Concat(type.Properties.SelectMany(property => property.References)).Concat(type.Inputs.Count > 0 ? [] : type.Members)) open.Enqueue(reference);
            foreach (var extension in own.Where(model => model.TypeKey == key && !included.Contains(model)))
            {
                included.Add(extension);
                foreach (var reference in References(extension)) open.Enqueue(reference);
            }
        }

        return new SchemaModel(schema, [.. included.OrderBy(model => model.HintName, StringComparer.Ordinal)], [.. reached.Select(key => types[key]).OrderBy(type => type.Key, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> References(ClassModel model) =>
        model.Fields.SelectMany(field => field.References).Concat(model.TypeKey.Length > 0 ? [model.TypeKey] : []);

    private void CheckNames()
    {
        foreach (var group in Types.GroupBy(type => type.Name).Where(group => group.Count() > 1))
        {
            var pair = group.Take(2).ToList();
            problems.Add(Problem.Of(Rules.DuplicateType, pair[1].Place ?? pair[0].Place, group.Key, pair[0].CSharp.Replace("global::", ""), pair[1].CSharp.Replace("global::", "")));
        }
    }

    private void CheckFields()
    {
        foreach (var schema in Schemas)
        {
            var fields = schema.Classes.SelectMany(model => model.Fields.Select(field => (Type: model.TypeName, field.Name, field.Member, field.Place)));
            foreach (var group in fields.GroupBy(field => (field.Type, field.Name)).Where(group => group.Count() > 1))
            {
                var pair = group.Take(2).ToList();
                problems.Add(Problem.Of(Rules.DuplicateField, pair[1].Place, group.Key.Name, group.Key.Type, pair[0].Member, pair[1].Member));
            }
        }
    }

    private void CheckNodes()
    {
        foreach (var type in Types.Where(type => type.IsNode && !classesByType[type.CSharp].Any(model => model.Node is not null)))
            problems.Add(Problem.Of(Rules.NodeWithoutResolver, type.Place, type.Member));
        foreach (var type in Types.Where(type => type.IsNode && !FieldNames(type).Contains("id")))
            problems.Add(Problem.Of(Rules.NodeResolverShape, type.Place, type.Member, "the type has neither a property Id nor a field 'id'"));
    }

    private void CheckLoaders(IEnumerable<LoaderModel> all)
    {
        foreach (var group in all.GroupBy(loader => (loader.Namespace, loader.Name)).Where(group => group.Count() > 1))
        {
            var pair = group.Take(2).Select(loader => loader.Method.Replace("global::", "")).ToList();
            problems.Add(Problem.Of(Rules.DuplicateLoader, group.ElementAt(1).Place, pair[0], pair[1], group.Key.Name));
        }
    }

    // Follows the members that must be given, until one comes back to where it began.
    private void CheckInputs()
    {
        var inputs = Types.Where(type => type.Kind == TypeKind.Input).GroupBy(type => type.Name).ToDictionary(group => group.Key, group => group.First());
        foreach (var type in inputs.Values)
        {
            if (Way(type, type, inputs, []) is { } way) problems.Add(Problem.Of(Rules.EndlessInput, type.Place, type.Member, string.Join(" -> ", way)));
        }
    }

    private static IEnumerable<string>? Way(TypeModel from, TypeModel to, Dictionary<string, TypeModel> inputs, HashSet<TypeModel> seen)
    {
        foreach (var input in from.Inputs.Where(input => input.Default is null && input.Sdl.EndsWith("!", StringComparison.Ordinal) && !input.Sdl.StartsWith("[", StringComparison.Ordinal)))
        {
            if (!inputs.TryGetValue(input.Sdl.TrimEnd('!'), out var next)) continue;
            if (next == to) return [input.Member];
            if (seen.Add(next) && Way(next, to, inputs, seen) is { } rest) return rest.Prepend(input.Member);
        }

        return null;
    }
}

/// <summary>One schema of the assembly.</summary>
internal sealed record SchemaModel(string Name, IReadOnlyList<ClassModel> Classes, IReadOnlyList<TypeModel> Types);
