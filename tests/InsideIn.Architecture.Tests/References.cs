using System.Reflection;
using System.Reflection.Emit;

namespace InsideIn.Architecture;

/// <summary>Reads from compiled code which members a type names: in its base, interfaces, attributes, fields, signatures, locals and instructions.</summary>
internal static class References
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The types that <paramref name="type"/> names, generic arguments and element types taken apart.</summary>
    public static IEnumerable<Type> TypesOf(Type type) =>
        ShapeOf(type).Concat(MembersOf(type).SelectMany(OwnersOf)).SelectMany(TakeApart).Distinct();

    /// <summary>The methods that the instructions of <paramref name="type"/> call or refer to.</summary>
    public static IEnumerable<MethodBase> CallsOf(Type type) => MembersOf(type).OfType<MethodBase>();

    private static IEnumerable<Type> ShapeOf(Type type)
    {
        IEnumerable<Type?> named =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
            .. type.GetFields(Everything).Select(field => field.FieldType),
            .. type.GetProperties(Everything).Select(property => property.PropertyType),
            .. MethodsOf(type).SelectMany(SignatureOf),
        ];
        return named.OfType<Type>();
    }

    private static IEnumerable<MethodBase> MethodsOf(Type type) => [.. type.GetMethods(Everything), .. type.GetConstructors(Everything)];

    private static IEnumerable<Type> SignatureOf(MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method is MethodInfo info ? [info.ReturnType] : Array.Empty<Type>(),
        .. method.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
    ];

    private static IEnumerable<MemberInfo> MembersOf(Type type) => MethodsOf(type).SelectMany(NamedByInstructions);

    private static IEnumerable<Type> OwnersOf(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [.. Owner(method), .. method.GetGenericArguments()],
        _ => Owner(member),
    };

    private static IEnumerable<Type> Owner(MemberInfo member) => member.DeclaringType is { } owner ? [owner] : [];

    private static IEnumerable<Type> TakeApart(Type type)
    {
        if (type.HasElementType)
        {
            return TakeApart(type.GetElementType()!);
        }

        return type.IsGenericType
            ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(TakeApart)]
            : [type];
    }

    private static IEnumerable<MemberInfo> NamedByInstructions(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray();
        if (code is null)
        {
            yield break;
        }

        var at = 0;
        while (at < code.Length)
        {
            var value = code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at];
            var opCode = OpCodesByValue[value];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType
                && Resolve(method, BitConverter.ToInt32(code, at)) is { } member)
            {
                yield return member;
            }

            at += OperandSize(opCode, code, at);
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments);
    }

    private static int OperandSize(OpCode opCode, byte[] code, int at) => opCode.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
