using System.Reflection;
using System.Reflection.Emit;

namespace FujianPlan.Authoring.Tests.Rooms;

/// <summary>Which types a type uses: what it is made of, and what the instructions of its methods name.</summary>
internal static class TypeUse
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Instructions =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The outermost type that the compiler has put a type into: that of the file.</summary>
    public static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    /// <summary>The types that a type uses, each as its file declares it.</summary>
    public static IEnumerable<Type> Of(Type type) => Direct(type).SelectMany(Parts).Select(Outermost).Distinct();

    private static IEnumerable<Type?> Direct(Type type)
    {
        yield return type.BaseType;
        foreach (Type used in type.GetInterfaces().Concat(type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints())))
        {
            yield return used;
        }

        foreach (FieldInfo field in type.GetFields(Everything))
        {
            yield return field.FieldType;
        }

        foreach (MethodBase method in type.GetMembers(Everything).OfType<MethodBase>())
        {
            foreach (Type? used in OfMethod(method))
            {
                yield return used;
            }
        }
    }

    private static IEnumerable<Type?> OfMethod(MethodBase method)
    {
        yield return (method as MethodInfo)?.ReturnType;
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            yield return parameter.ParameterType;
        }

        if (method.GetMethodBody() is not { } body)
        {
            yield break;
        }

        foreach (Type used in body.LocalVariables.Select(local => local.LocalType).Concat(body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!)))
        {
            yield return used;
        }

        foreach (MemberInfo member in Tokens(body.GetILAsByteArray()!).Select(token => Resolved(method, token)).OfType<MemberInfo>())
        {
            yield return member as Type ?? member.DeclaringType;
            foreach (Type used in member is MethodInfo called ? called.GetGenericArguments().Append(called.ReturnType) : member is FieldInfo field ? [field.FieldType] : Type.EmptyTypes)
            {
                yield return used;
            }
        }
    }

    // A name inside another, an element, an argument of a generic type.
    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericParameter: true } => [],
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        _ => [type],
    };

    private static MemberInfo? Resolved(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);

    private static IEnumerable<int> Tokens(byte[] body)
    {
        for (int at = 0; at < body.Length;)
        {
            OpCode code = body[at] == 0xFE ? Instructions[(short)((body[at] << 8) | body[at + 1])] : Instructions[body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(body, at);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
                _ => 4,
            };
        }
    }
}
