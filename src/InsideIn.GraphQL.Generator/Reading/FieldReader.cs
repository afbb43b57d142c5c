using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Reads one method into a field.</summary>
internal sealed class FieldReader(TypeReader types, INamedTypeSymbol owner, ClassKind kind, IMethodSymbol method)
{
    private static readonly string[] PagingArguments = ["first", "after", "last", "before"];
    private readonly string member = $"{owner.Name}.{method.Name}";
    private readonly Place? place = Place.Of(method);
    private readonly HashSet<string> references = [];
    private readonly List<InputModel> arguments = [];
    private readonly AttributeData? convention = method.Attribute("UseMutationConventionAttribute");
    private readonly bool hasConvention = kind == ClassKind.Mutation && method.Attribute("UseMutationConventionAttribute")?.Named("Disable", false) != true;

    public FieldModel Read()
    {
        var (returned, isAsync) = Shapes.Awaited(method.ReturnType);
        var name = Names.Field(method);
        var call = ReadParameters(method.Attribute("UsePagingAttribute"));
        var field = new FieldModel(name, "", $"{owner.Full()}.{method.Name}", member)
        {
            Description = XmlDocs.Description(method),
            Deprecation = Attributes.Deprecation(method),
            Binds = method.Attribute("BindMemberAttribute")?.Text(0) ?? "",
            Call = call.ToEquatable(),
            Authorization = ReadAuthorization(),
            IsAsync = isAsync,
            Cost = CostReader.Read(method, isAsync),
            Place = place,
        };
        field = hasConvention ? ReadMutation(field, returned)
            : method.Has("UsePagingAttribute") || Shapes.IsOwn(returned, "Connection") ? ReadPaging(field, returned)
            : Shapes.IsOwn(returned, "FieldResult") || method.Has("ErrorAttribute") ? ReadAnswer(field, returned)
            : ReadPlain(field, returned);
        if (kind == ClassKind.Subscription) field = field with { Subscription = ReadSubscription(name) };
        return field with { Arguments = arguments.ToEquatable(), References = references.OrderBy(key => key, System.StringComparer.Ordinal).ToEquatable() };
    }

    private AuthorizationModel? ReadAuthorization()
    {
        var demand = Attributes.Authorization(method, owner);
        if (demand is null && kind is ClassKind.Query or ClassKind.Mutation or ClassKind.Subscription) types.Problems.Add(Problem.Of(Rules.Unguarded, place, member));
        return demand;
    }

    private FieldModel ReadPlain(FieldModel field, ITypeSymbol returned)
    {
        var idType = TypeReader.IdType(method, IdOwner());
        return field with
        {
            Sdl = types.Output(returned, new Usage(member, place) { IdType = idType, References = references }),
            Wrap = TypeReader.Outward(returned, "{0}", idType) is var wrapped && wrapped == "{0}" ? "" : wrapped,
        };
    }

    private string IdOwner() => owner.GetAttributes()
        .Select(attribute => attribute.AttributeClass)
        .FirstOrDefault(attribute => attribute is { IsGenericType: true, Name: "ObjectTypeAttribute" or "InterfaceTypeAttribute" })?.TypeArguments[0] is INamedTypeSymbol target ? Names.Type(target) : kind.ToString();

    private FieldModel ReadPaging(FieldModel field, ITypeSymbol returned)
    {
        var paging = method.Attribute("UsePagingAttribute");
        var problem = paging is null ? "it returns a connection without [UsePaging]"
            : !Shapes.IsOwn(returned, "Connection") ? $"it returns {returned.Readable()}"
            : !method.Parameters.Any(ParameterReader.IsPaging) ? "it takes no PagingArguments"
            : DefaultPageSize(paging) is var size && (size < 1 || size > paging.Named("MaxPageSize", 50)) ? $"its DefaultPageSize is {size}, its MaxPageSize {paging.Named("MaxPageSize", 50)}"
            : null;
        if (problem is not null || paging is null)
        {
            types.Problems.Add(Problem.Of(Rules.PagingShape, place, member, problem ?? ""));
            return field with { Sdl = "String" };
        }

        var node = ((INamedTypeSymbol)returned).TypeArguments[0];
        var connection = paging.Named<string?>("ConnectionName", null) ?? Names.Pascal(field.Name);
        var nodeSdl = types.Output(node, new Usage(member, place) { References = references });
        return field with
        {
            Sdl = $"{connection}Connection{(Shapes.Unwrap(returned).IsNullable ? "" : "!")}",
            Paging = new PagingModel(connection, nodeSdl, node.FullNullable(), paging.Named("IncludeTotalCount", false))
            {
                DefaultPageSize = paging.Named("DefaultPageSize", 20),
                MaxPageSize = paging.Named("MaxPageSize", 50),
                RequiresSizeInLists = paging.Named("RequireSizeInLists", true),
            },
        };
    }

    private FieldModel ReadMutation(FieldModel field, ITypeSymbol returned)
    {
        var refusals = ReadRefusals(ref returned);
        if (returned.SpecialType == SpecialType.System_Void || returned.ToDisplayString() is "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask")
            types.Problems.Add(Problem.Of(Rules.UnknownShape, place, member, returned.Readable(), "a mutation returns a record of its own, so that its payload says what happened"));
        var name = Names.Pascal(field.Name);
        var sdl = types.Output(returned, new Usage(member, place) { References = references }).TrimEnd('!');
        var inputs = arguments.ToEquatable();
        arguments.Clear();
        var mutation = new MutationModel(Given("InputTypeName") ?? name + "Input", Given("PayloadTypeName") ?? name + "Payload", Given("PayloadFieldName") ?? Names.Camel(sdl.Trim('[', ']', '!')), sdl)
        {
            ErrorsField = Given("PayloadErrorsFieldName") ?? "errors",
            ErrorType = Given("PayloadErrorTypeName") ?? name + "Error",
            Refusals = refusals,
            Inputs = inputs,
        };
        if (inputs.Count > 0) arguments.Add(new InputModel(Given("InputArgumentName") ?? "input", mutation.InputType + "!", "") { Member = member });
        return field with { Sdl = mutation.PayloadType + "!", Mutation = mutation };
    }

    private string? Given(string name) => convention?.Named<string?>(name, null);

    private FieldModel ReadAnswer(FieldModel field, ITypeSymbol returned)
    {
        var refusals = ReadRefusals(ref returned);
        var value = types.Output(returned, new Usage(member, place) { References = references });
        if (Shapes.Unwrap(returned).Type is not INamedTypeSymbol named || Shapes.Scalar(named) is not null || Shapes.IsEnum(named) || Shapes.Item(named) is not null
            || named.Has("UnionTypeAttribute") || named.Has("InterfaceTypeAttribute"))
            types.Problems.Add(Problem.Of(Rules.UnknownShape, place, member, returned.Readable(), "a field that may refuse returns an object type, which joins a union with the refusals"));
        var union = Names.Pascal(field.Name) + "Result";
        return field with { Sdl = value.EndsWith("!", System.StringComparison.Ordinal) ? union + "!" : union, Answer = new AnswerModel(union, value.TrimEnd('!'), refusals) };
    }

    // A returned FieldResult is taken apart: what remains is the type of the value.
    private RefusalsModel ReadRefusals(ref ITypeSymbol returned)
    {
        var errors = new List<ErrorModel>();
        var result = Shapes.IsOwn(returned, "FieldResult") ? (INamedTypeSymbol)returned : null;
        if (result is not null)
        {
            errors.AddRange(result.TypeArguments.Skip(1).OfType<INamedTypeSymbol>().Select(error => ReadError(error, isReturned: true)));
            returned = result.TypeArguments[0];
        }

        errors.AddRange(method.Errors().OfType<INamedTypeSymbol>().Select(error => ReadError(error, isReturned: false)));

        return new RefusalsModel(result is not null, errors.GroupBy(error => error.CSharp).Select(group => group.First()).ToEquatable());
    }

    private SubscriptionModel ReadSubscription(string name)
    {
        var reader = new SubscriptionReader(owner, method, types.Compilation, parameter => ParameterReader.Resolver(parameter, types.Compilation) ?? ReadArgument(parameter));
        var subscription = reader.Read(name);
        if (reader.Problem is { } problem) types.Problems.Add(Problem.Of(Rules.SubscriptionShape, place, member, problem));
        return subscription;
    }

    private ErrorModel ReadError(INamedTypeSymbol error, bool isReturned)
    {
        types.Output(error, new Usage(member, place) { References = references });
        return new ErrorModel(Names.Type(error), error.Full(), Names.IsException(error), isReturned);
    }

    private List<string> ReadParameters(AttributeData? paging)
    {
        var call = new List<string>();
        foreach (var parameter in method.Parameters)
        {
            call.Add(ParameterReader.IsPaging(parameter) ? "" : ParameterReader.Resolver(parameter, types.Compilation) ?? ReadArgument(parameter));
        }

        var names = arguments.Concat(paging is null ? [] : PagingArguments.Select(name => new InputModel(name, "", "") { Member = "[UsePaging]" }));
        foreach (var group in names.GroupBy(argument => argument.Name).Where(group => group.Count() > 1))
            types.Problems.Add(Problem.Of(Rules.DuplicateField, group.First().Place ?? place, group.Key, $"the arguments of {member}", group.First().Member, group.Last().Member));

        // The paging arguments stand behind the field's own.
        var pages = $"context.Paging({arguments.Count}, {DefaultPageSize(paging)}, {paging?.Named("MaxPageSize", 50) ?? 50})";
        return [.. call.Select(expression => expression.Length == 0 ? pages : expression)];
    }

    private static int DefaultPageSize(AttributeData? paging) => paging?.Named<int?>("DefaultPageSize", null) ?? System.Math.Min(20, paging?.Named("MaxPageSize", 50) ?? 50);

    private string ReadArgument(IParameterSymbol parameter)
    {
        var idType = TypeReader.IdType(parameter, "");
        var usage = new Usage($"{member}({parameter.Name})", Place.Of(parameter)) { IdType = idType, References = references };
        var argument = types.ReadInput(parameter, parameter.Type, usage);
        // What opens a subscription's stream may take the same argument as what answers its events.
        var index = kind == ClassKind.Subscription ? arguments.FindIndex(known => known.Name == argument.Name) : -1;
        if (index < 0)
        {
            index = arguments.Count;
            arguments.Add(argument);
        }

        return hasConvention
            ? TypeReader.Inward(parameter.Type, $"given[{Names.Literal(argument.Name)}]", $"given.Has({Names.Literal(argument.Name)})", idType)
            : TypeReader.Inward(parameter.Type, $"context.Argument({index})", $"context.HasArgument({index})", idType);
    }
}
