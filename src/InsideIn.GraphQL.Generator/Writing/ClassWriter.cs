using InsideIn.GraphQL.Generator.Model;
using InsideIn.GraphQL.Generator.Reading;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Writes the fields of one annotated class, as a part of that class.</summary>
internal static class ClassWriter
{
    public const string Nested = "GraphQLFields";
    private const string Parent = "context.Parent<";

    public static string Write(ClassModel model, ModuleModel module)
    {
        var writer = new SourceWriter();
        writer.LineIf(model.Namespace.Length > 0, () => $"namespace {model.Namespace};\n");
        foreach (var declaration in model.Declarations) writer.Line(declaration).Open();
        writer.Line($"/// <summary>The fields that {model.Name} gives to {model.TypeName}.</summary>").Line(SourceWriter.Attribute);
        writer.Line($"internal static class {Nested}").Open();
        Register(writer, model, module);
        Define(writer, model);
        foreach (var field in model.Fields.Where(field => !IsPure(field))) Resolver(writer, model, field, module);
        foreach (var field in model.Fields) writer.Opening(field, model, module);
        foreach (var field in model.Fields.Where(field => field.Mutation is { Inputs.Count: > 0 })) MutationInput(writer, field);
        if (model.Node is { } node) Node(writer, node, model, module);
        writer.Close();
        foreach (var _ in model.Declarations) writer.Close();
        return writer.ToString();
    }

    private static void Register(SourceWriter writer, ClassModel model, ModuleModel module)
    {
        writer.Line("public static void Register(TypeRegistry types)").Open();
        if (model.Kind == ClassKind.Interface)
        {
            var implementing = module.TypeOf(model.TypeKey).Members.Select(key => module.TypeOf(key).Name);
            foreach (var name in implementing.Prepend(model.TypeName)) writer.Line($"types.ExtendShared({Names.Literal(name)}, Define);");
        }
        else
        {
            writer.LineIf(model.Fields.Count > 0, () => $"types.Extend({Names.Literal(model.TypeName)}, Define);");
        }

        writer.LineIf(model.Node is not null, () => $"types.Node({Names.Literal(model.TypeName)}, FindNode, allowsAnonymous: {(model.Node!.AllowsAnonymous ? "true" : "false")});");
        foreach (var paging in model.Fields.Select(field => field.Paging).OfType<PagingModel>().Distinct())
            writer.Line($"types.Connection<{paging.NodeType}>({Names.Literal(paging.Name)}, {Names.Literal(paging.NodeSdl)}, hasTotalCount: {(paging.HasTotalCount ? "true" : "false")});");
        foreach (var mutation in model.Fields.Select(field => field.Mutation).OfType<MutationModel>())
        {
            var hasErrors = mutation.Errors.Count > 0;
            writer.LineIf(mutation.Inputs.Count > 0, () => $"types.Add(new InputObjectType({Names.Literal(mutation.Name + "Input")}, {mutation.Name}Input));");
            writer.Line($"types.Add(MutationTypes.Payload({Names.Literal(mutation.Name)}, {Names.Literal(mutation.PayloadField)}, {Names.Literal(mutation.PayloadSdl)}, hasErrors: {(hasErrors ? "true" : "false")}));");
            writer.LineIf(hasErrors, () => $"types.Add(MutationTypes.Errors({Names.Literal(mutation.Name)}, {string.Join(", ", mutation.Errors.Select(error => Names.Literal(error.GraphQLName)))}));");
        }

        writer.Close();
    }

    private static void Define(SourceWriter writer, ClassModel model)
    {
        if (model.Fields.Count == 0) return;
        writer.Line().Line("private static IEnumerable<FieldDefinition> Define(TypeLookup types) =>").Open("[");
        foreach (var field in model.Fields)
        {
            writer.Field(field.Name, field.Sdl, () =>
            {
                writer.Documentation(field.Description, field.Deprecation);
                writer.Line($"Member = {Names.Literal(field.Member)},");
                Arguments(writer, field);
                writer.LineIf(field.Authorization is not null, () => $"Authorization = {DefinitionWriter.Authorization(field.Authorization!)},");
                writer.Subscription(field);
                writer.Line(IsPure(field) ? $"PureResolver = static parent => {PureCall(field)}," : $"Resolver = {ResolverName(field)},");
            });
        }

        writer.Close("];");
    }

    private static void Arguments(SourceWriter writer, FieldModel field)
    {
        if (field.Arguments.Count == 0 && field.Paging is null) return;
        writer.Line("Arguments = new DefinitionList<InputValueDefinition>(").Open("[");
        writer.Inputs(field.Arguments);
        writer.LineIf(field.Paging is not null, () => ".. ConnectionTypes.Arguments(types),");
        writer.Close("]),");
    }

    private static void Resolver(SourceWriter writer, ClassModel model, FieldModel field, ModuleModel module)
    {
        var call = $"{field.Method}({Call(field.Call, model, module)})";
        var isAwaited = field.IsAsync && (field.Mutation is not null || field.Wrap.Length > 0);
        writer.Line().Line($"private static {(isAwaited ? "async " : "")}ValueTask<object?> {ResolverName(field)}(IResolverContext resolverContext)").Open();
        var needsContext = field.Mutation is { Inputs.Count: > 0 } || field.Call.Any(expression => expression.Contains("context"));
        writer.LineIf(needsContext, () => "var context = (ResolverContext)resolverContext;");
        if (field.Mutation is { } mutation)
        {
            Mutation(writer, field, mutation, call);
        }
        else if (field.Wrap.Length > 0)
        {
            writer.Line($"var value = {(isAwaited ? "await " : "")}{call};");
            var wrapped = string.Format(System.Globalization.CultureInfo.InvariantCulture, field.Wrap, "value");
            writer.Line(isAwaited ? $"return {wrapped};" : $"return ResolverResult.From({wrapped});");
        }
        else
        {
            writer.Line($"return ResolverResult.From({call});");
        }

        writer.Close();
    }

    private static void Mutation(SourceWriter writer, FieldModel field, MutationModel mutation, string call)
    {
        writer.LineIf(mutation.Inputs.Count > 0, () => "var given = context.Input(0);");
        var payload = $"MutationPayload.{(mutation.ReturnsResult ? "From" : "Of")}({(field.IsAsync ? "await " : "")}{call})";
        var answer = field.IsAsync ? $"return {payload};" : $"return ResolverResult.From({payload});";
        if (mutation.Errors.Count == 0)
        {
            writer.Line(answer);
            return;
        }

        writer.Line("try").Open().Line(answer).Close();
        var refused = field.IsAsync ? "return MutationPayload.Refused({0});" : "return ResolverResult.From(MutationPayload.Refused({0}));";
        foreach (var error in mutation.Errors.Where(error => error.IsException))
            writer.Line($"catch ({error.CSharp} error)").Open().Line(refused.Replace("{0}", "error")).Close();
        var records = mutation.Errors.Where(error => !error.IsException).Select(error => error.CSharp).ToList();
        if (records.Count > 0)
            writer.Line($"catch (GraphQLException error) when (error.PayloadError is {string.Join(" or ", records)})").Open().Line(refused.Replace("{0}", "error.PayloadError!")).Close();
    }

    private static void MutationInput(SourceWriter writer, FieldModel field)
    {
        writer.Line().Line($"private static IEnumerable<InputValueDefinition> {field.Mutation!.Name}Input(TypeLookup types) =>").Open("[");
        writer.Inputs(field.Mutation.Inputs);
        writer.Close("];");
    }

    private static void Node(SourceWriter writer, NodeModel node, ClassModel model, ModuleModel module)
    {
        writer.Line().Line("private static ValueTask<object?> FindNode(ResolverContext context, string key) =>");
        writer.Line($"    GlobalId.TryParse<{node.KeyType}>(key, out var id) ? ResolverResult.From({node.Method}({Call(node.Call, model, module)})) : default;");
    }

    // A method that needs nothing but its parent is as plain as a property.
    private static bool IsPure(FieldModel field) =>
        !field.IsAsync && field.Mutation is null && field.Paging is null && field.Call.Count == 1 && field.Call[0].StartsWith(Parent, System.StringComparison.Ordinal);

    private static string PureCall(FieldModel field)
    {
        var type = field.Call[0].Substring(Parent.Length, field.Call[0].Length - Parent.Length - ">()".Length);
        var call = $"{field.Method}(({type})parent)";
        return field.Wrap.Length == 0 ? call : string.Format(System.Globalization.CultureInfo.InvariantCulture, field.Wrap, call);
    }

    private static string ResolverName(FieldModel field) => "Resolve" + Names.Pascal(field.Name);

    private static string Call(EquatableArray<string> expressions, ClassModel model, ModuleModel module) =>
        string.Join(", ", expressions.Select(expression => LoaderNames.PutIn(expression, model.Namespace, module)));
}
