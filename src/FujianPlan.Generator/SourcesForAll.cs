using System.Reflection;
using System.Text;
using FujianPlan.Authoring.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator;

/// <summary>
/// Adds files to the compilation before the other generators look at it, where the compiler can (Roslyn 5.9, .NET SDK 10.0.400), so that
/// those of JSON, logging, configuration, minimal APIs and Razor know the types of the plan. Elsewhere the files are added as usual, and no other generator
/// sees them.
/// </summary>
/// <remarks>
/// The generator is compiled against an older compiler, and the method is experimental: it is looked for by its exact shape. What is
/// registered there must not depend on the compilation or on code; additional files, options and references are there.
/// </remarks>
internal static class SourcesForAll
{
    private const string Register = "RegisterPreCompilationSourceOutput";

    // The compiler does not change while it runs.
    private static readonly EarlyRegistration? Early = EarlyRegistration.Find();

    /// <summary>Adds files.</summary>
    /// <param name="context">Where the generator says what it does.</param>
    /// <param name="files">The files.</param>
    public static void Add(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedFile> files)
    {
        if (Early is { } early)
        {
            early.Method.Invoke(context, [files, early.Output]);
        }
        else
        {
            context.RegisterSourceOutput(files, (output, file) => output.AddSource(file.HintName, TextOf(file)));
        }
    }

    private static SourceText TextOf(EmittedFile file) => SourceText.From(file.Text, Encoding.UTF8);

    /// <summary>How this compiler takes sources early.</summary>
    /// <param name="Method">Its method.</param>
    /// <param name="Output">What the method is given: it adds a file to the compiler's context.</param>
    private sealed record EarlyRegistration(MethodInfo Method, Delegate Output)
    {
        /// <summary>Looks for it; null where the compiler has none, or another than is known.</summary>
        public static EarlyRegistration? Find()
        {
            try
            {
                MethodInfo? method = typeof(IncrementalGeneratorInitializationContext).GetMethods().SingleOrDefault(IsKnown)?.MakeGenericMethod(typeof(EmittedFile));
                if (method?.GetParameters()[1].ParameterType is not { } action
                    || action.GetGenericArguments()[0] is not { } context
                    || context.GetMethod("AddSource", [typeof(string), typeof(SourceText)]) is not { } add)
                {
                    return null;
                }

                object adder = Activator.CreateInstance(typeof(Adder<>).MakeGenericType(context), add)!;
                return new EarlyRegistration(method, Delegate.CreateDelegate(action, adder, nameof(Adder<object>.Add)));
            }
            catch (Exception thrown) when (thrown is not OutOfMemoryException)
            {
                // A compiler that has something else by these names: what is usual works there, too.
                return null;
            }
        }

        private static bool IsKnown(MethodInfo method)
        {
            if (method.Name != Register || method.ReturnType != typeof(void) || method.GetGenericArguments().Length != 1 || method.GetParameters().Length != 2)
            {
                return false;
            }

            Type item = method.GetGenericArguments()[0], source = method.GetParameters()[0].ParameterType, action = method.GetParameters()[1].ParameterType;
            return source == typeof(IncrementalValuesProvider<>).MakeGenericType(item)
                && action.IsGenericType
                && action.GetGenericTypeDefinition() == typeof(Action<,>)
                && action.GetGenericArguments()[1] == item;
        }
    }

    /// <summary>Adds a file to a context whose type is known only when the compiler runs.</summary>
    private sealed class Adder<TContext>(MethodInfo add)
    {
        public void Add(TContext context, EmittedFile file) => add.Invoke(context, [file.HintName, TextOf(file)]);
    }
}
