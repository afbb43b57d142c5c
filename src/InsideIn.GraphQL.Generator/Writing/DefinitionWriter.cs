using InsideIn.GraphQL.Generator.Model;
using InsideIn.GraphQL.Generator.Reading;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Writes the definitions that fields, arguments and types have in common.</summary>
internal static class DefinitionWriter
{
    public static string Authorization(AuthorizationModel model)
    {
        if (model.AllowAnonymous) return "AuthorizationRule.Anonymous";
        var demands = model.Demands.Where(demand => demand.Policy is not null || demand.Roles.Count > 0).Select(Demand).ToList();
        return demands.Count == 0 ? "AuthorizationRule.SignedIn" : $"new AuthorizationRule({string.Join(", ", demands)})";
    }

    private static string Demand(DemandModel demand)
    {
        var wanted = demand.Roles.Select(Names.Literal).Prepend(demand.Policy is null ? "null" : Names.Literal(demand.Policy));
        var moment = demand.Apply == "BeforeResolver" ? "" : $" {{ Apply = ApplyPolicy.{demand.Apply} }}";
        return $"new AuthorizationDemand({string.Join(", ", wanted)}){moment}";
    }

    public static void Documentation(this SourceWriter writer, string? description, string? deprecation)
    {
        writer.LineIf(description is not null, () => $"Description = {Names.Literal(description!)},");
        writer.LineIf(deprecation is not null, () => $"DeprecationReason = {Names.Literal(deprecation!)},");
    }

    public static void Field(this SourceWriter writer, string name, string sdl, System.Action rest)
    {
        writer.Line("new FieldDefinition").Open();
        writer.Line($"Name = {Names.Literal(name)},");
        writer.Line($"Type = types[{Names.Literal(sdl)}],");
        rest();
        writer.Close("},");
    }

    public static void Inputs(this SourceWriter writer, IEnumerable<InputModel> inputs)
    {
        foreach (var input in inputs)
        {
            writer.Line("new InputValueDefinition").Open();
            writer.Line($"Name = {Names.Literal(input.Name)},");
            writer.Line($"Type = types[{Names.Literal(input.Sdl)}],");
            writer.Documentation(input.Description, input.Deprecation);
            writer.LineIf(input.Default is not null, () => $"DefaultValue = {input.Default},");
            writer.Line($"Member = {Names.Literal(input.Member)},");
            writer.Close("},");
        }
    }
}
