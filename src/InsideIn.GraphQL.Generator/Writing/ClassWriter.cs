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
        foreach (var field in model.Fields) RefusalTypes(writer, field);

        writer.Close();
    }

    private static void RefusalTypes(SourceWriter writer, FieldModel field)
    {
        var member = Names.Literal(field.Member);
        if (field.Answer is { } answer)
        {
            var members = answer.Refusals.Errors.Select(error => error.GraphQLName).Prepend(answer.ValueType);
            writer.Line($"types.Add(MutationTypes.Union({Names.Literal(answer.Union)}, {member}, {string.Join(", ", members.Select(Names.Literal))}));");
        }

        if (field.Mutation is not { } mutation) return;
        var hasErrors = mutation.Refusals.Errors.Count > 0;
        var errors = hasErrors ? $", ({Names.Literal(mutation.ErrorsField)}, {Names.Literal(mutation.ErrorType)})" : "";
        writer.LineIf(mutation.Inputs.Count > 0, () => $"types.Add(new InputObjectType({Names.Literal(mutation.InputType)}, {InputName(field)}) {{ Member = {member} }});");
        writer.Line($"types.Add(MutationTypes.Payload({Names.Literal(mutation.PayloadType)}, {member}, ({Names.Literal(mutation.PayloadField)}, {Names.Literal(mutation.PayloadSdl)}){errors}));");
        writer.LineIf(hasErrors, () => $"types.Add(MutationTypes.Union({Names.Literal(mutation.ErrorType)}, {member}, {string.Join(", ", mutation.Refusals.Errors.Select(error => Names.Literal(error.GraphQLName)))}));");
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
                writer.Cost(field);
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
        var isAwaited = field.IsAsync && (field.Mutation is not null || field.Answer is not null || field.Wrap.Length > 0);
        writer.Line().Line($"private static {(isAwaited ? "async " : "")}ValueTask<object?> {ResolverName(field)}(IResolverContext resolverContext)").Open();
        var waits = field.IsAsync && !isAwaited;
        var needsContext = waits || field.Mutation is { Inputs.Count: > 0 } || field.Call.Any(expression => expression.Contains("context"));
        writer.LineIf(needsContext, () => "var context = (ResolverContext)resolverContext;");
        if (field.Mutation is { } mutation)
        {
            writer.LineIf(mutation.Inputs.Count > 0, () => "var given = context.Input(0);");
            Refusing(writer, field, "MutationPayload", mutation.Refusals, call);
        }
        else if (field.Answer is { } answer)
        {
            Refusing(writer, field, "FieldAnswer", answer.Refusals, call);
        }
        else if (field.Wrap.Length > 0)
        {
            writer.Line($"var value = {(isAwaited ? "await " : "")}{call};");
            var wrapped = string.Format(System.Globalization.CultureInfo.InvariantCulture, field.Wrap, "value");
            writer.Line(isAwaited ? $"return {wrapped};" : $"return ResolverResult.From({wrapped});");
        }
        else
        {
            writer.Line($"return {(waits ? "context.Result" : "ResolverResult.From")}({call});");
        }

        writer.Close();
    }

    // What is refused becomes a value, whether it was returned or thrown.
    private static void Refusing(SourceWriter writer, FieldModel field, string form, RefusalsModel refusals, string call)
    {
        var value = $"{form}.{(refusals.ReturnsResult ? "From" : "Of")}({(field.IsAsync ? "await " : "")}{call})";
        var answer = field.IsAsync ? $"return {value};" : $"return ResolverResult.From({value});";
        if (refusals.Errors.Count == 0)
        {
            writer.Line(answer);
            return;
        }

        writer.Line("try").Open().Line(answer).Close();
        var refused = string.Format(System.Globalization.CultureInfo.InvariantCulture, field.IsAsync ? "return {0}.Refused({{0}});" : "return ResolverResult.From({0}.Refused({{0}}));", form);
        foreach (var error in refusals.Errors.Where(error => error.IsException))
            writer.Line($"catch ({error.CSharp} error)").Open().Line(refused.Replace("{0}", "error")).Close();
        var records = refusals.Errors.Where(error => !error.IsException).Select(error => error.CSharp).ToList();
        if (records.Count > 0)
            writer.Line($"catch (GraphQLException error) when (error.PayloadError is {string.Join(" or ", records)})").Open().Line(refused.Replace("{0}", "error.PayloadError!")).Close();
    }

    private static void MutationInput(SourceWriter writer, FieldModel field)
    {
        writer.Line().Line($"private static IEnumerable<InputValueDefinition> {InputName(field)}(TypeLookup types) =>").Open("[");
        writer.Inputs(field.Mutation!.Inputs);
        writer.Close("];");
    }

    private static void Node(SourceWriter writer, NodeModel node, ClassModel model, ModuleModel module)
    {
        writer.Line().Line("private static ValueTask<object?> FindNode(ResolverContext context, string key) =>");
        writer.Line($"    GlobalId.TryParse<{node.KeyType}>(key, out var id) ? ResolverResult.From({node.Method}({Call(node.Call, model, module)})) : default;");
    }

    // A method that needs nothing but its parent is as plain as a property.
    private static bool IsPure(FieldModel field) =>
        !field.IsAsync && field.Mutation is null && field.Answer is null && field.Paging is null && field.Call.Count == 1 && field.Call[0].StartsWith(Parent, System.StringComparison.Ordinal);

    private static string PureCall(FieldModel field)
    {
        var type = field.Call[0].Substring(Parent.Length, field.Call[0].Length - Parent.Length - ">()".Length);
        var call = $"{field.Method}(({type})parent)";
        return field.Wrap.Length == 0 ? call : string.Format(System.Globalization.CultureInfo.InvariantCulture, field.Wrap, call);
    }

    private static string InputName(FieldModel field) => Names.Pascal(field.Name) + "Input";

    private static string ResolverName(FieldModel field) => "Resolve" + Names.Pascal(field.Name);

    private static string Call(EquatableArray<string> expressions, ClassModel model, ModuleModel module) =>
        string.Join(", ", expressions.Select(expression => LoaderNames.PutIn(expression, model.Namespace, module)));
}
