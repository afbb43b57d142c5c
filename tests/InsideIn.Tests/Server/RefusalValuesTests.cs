using System.Reflection;
using InsideIn.GraphQL;
using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Server;

/// <summary>Every refusal says its fields by name, so that a client says them in its reader's language.</summary>
[Collection(NetworkCollection.Name)]
public class RefusalValuesTests(RunningNetwork running)
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Schema schema = running.Network.Services.GetRequiredKeyedService<RequestExecutor>("").Schema;

    [Fact]
    public void The_values_of_every_refusal_are_its_own_fields_without_ids()
    {
        var refusals = schema.Types.OfType<ObjectType>().Where(type => type.InterfaceNames.Contains("Error")).ToList();
        Assert.True(refusals.Count > 70);
        foreach (var type in refusals) Assert.Equal((type.Name, OwnFields(type)), (type.Name, string.Join(", ", Values(type, Sample(type.RuntimeType!)).Select(value => value.Name))));
    }

    [Fact]
    public void Numbers_moments_texts_and_names_of_enums_each_have_their_place()
    {
        RefusalValue[] said = [.. Values("AnnouncementQuotaError"), .. Values("FileTypeNotAllowedError")];
        Assert.Contains(said, value => value is { Name: "limit", Number: 7, At: null, Texts: null });
        Assert.Contains(said, value => value is { Name: "nextEndsAt", Number: null, Texts: null } && value.At == Moment);
        Assert.Contains(said, value => value is { Name: "of", Number: null, At: null, Texts: ["AUTHOR"] });
        Assert.Contains(said, value => value is { Name: "contentType", Texts: ["text"] });
        Assert.Contains(said, value => value is { Name: "allowedTypes", Texts: ["text", "text"] });
    }

    private static string OwnFields(ObjectType type) => string.Join(", ", type.Fields
        .Where(field => field.Name is not ("message" or "values") && field.Type.Named.Name is not ("ID" or "UUID")).Select(field => field.Name));

    private IReadOnlyList<RefusalValue> Values(string name)
    {
        var type = (ObjectType)schema.Types.Find(name)!;
        return Values(type, Sample(type.RuntimeType!));
    }

    private static IReadOnlyList<RefusalValue> Values(ObjectType type, object refusal) => (IReadOnlyList<RefusalValue>)type.Fields.Find("values")!.PureResolver!(refusal)!;

    private static object Sample(Type type)
    {
        var make = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).First(one => one.GetParameters() is not [var only] || only.ParameterType != type);
        var refusal = make.Invoke([.. make.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
        foreach (var unset in type.GetProperties().Where(property => property.CanWrite && property.GetValue(refusal) is null)) unset.SetValue(refusal, Of(unset.PropertyType));
        return refusal;
    }

    private static object Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } given) return Of(given);
        if (type == typeof(string)) return "text";
        if (type == typeof(int)) return 7;
        if (type == typeof(DateTimeOffset)) return Moment;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        if (!type.IsGenericType) return Activator.CreateInstance(type)!;
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Of(item), 0);
        items.SetValue(Of(item), 1);
        return items;
    }
}
