using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Binding;

/// <summary>Calls that have configuration bound to a type: <c>Bind</c>, <c>Get&lt;T&gt;</c>, <c>GetValue&lt;T&gt;</c>, <c>Configure&lt;T&gt;</c> and <c>BindConfiguration</c>.</summary>
internal static class BinderCall
{
    private static readonly HashSet<string> Methods = ["Bind", "BindConfiguration", "Configure", "Get", "GetValue"];

    /// <summary>Whether a method may be one of these, by its name.</summary>
    public static bool MayBe(string method) => Methods.Contains(method);

    /// <summary>Whether a call reads one value, and none of its members.</summary>
    public static bool IsOfOneValue(IInvocationOperation call) => call.TargetMethod.Name == "GetValue";

    /// <summary>The type that a call has bound.</summary>
    /// <returns>The type; null where it is another call, or where the type is not known before the program runs.</returns>
    public static ITypeSymbol? TypeOf(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!MayBe(method.Name) || !IsOfConfiguration(method.ContainingType))
        {
            return null;
        }

        // services.Configure<T>, configuration.Get<T>; OptionsBuilder<T>.Bind is an extension with the same parameter.
        if (method.TypeArguments.Length > 0)
        {
            return method.TypeArguments[0];
        }

        IOperation? told = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "instance" or "type")?.Value;
        return told switch
        {
            ITypeOfOperation type => type.TypeOperand,
            { Type.Name: nameof(Type) } => null,
            IConversionOperation { IsImplicit: true } boxed => boxed.Operand.Type,
            _ => told?.Type,
        };
    }

    private static bool IsOfConfiguration(INamedTypeSymbol type) => type.Name switch
    {
        "ConfigurationBinder" => IsIn(type, "Configuration"),
        "OptionsBuilderConfigurationExtensions" or "OptionsConfigurationServiceCollectionExtensions" => IsIn(type, "DependencyInjection"),
        _ => false,
    };

    private static bool IsIn(INamedTypeSymbol type, string space) =>
        type.ContainingNamespace is { ContainingNamespace: { Name: "Extensions", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } } own && own.Name == space;
}
