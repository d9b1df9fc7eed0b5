using Basic.Reference.Assemblies;
using FujianPlan.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace FujianPlan.Analyzers.Tests;

/// <summary>
/// Holds a rule and its fix to marked code, <c>{|FJP9001:"SZBB"|}</c>: the fixes one by one, those of a document, of a project and of a
/// solution have to make the same of it.
/// </summary>
internal static class Verify<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private const string Usings = "using FujianPlan;\nusing FujianPlan.Runtime;\n";

    /// <summary>Code that is reported where it is marked, and what all fixes together make of it.</summary>
    /// <param name="code">The code; what the library has is imported.</param>
    /// <param name="fixedCode">What the fixes make of it, with marks on what is still reported; null where fixes are not in question.</param>
    /// <param name="options">Lines of an .editorconfig for the code.</param>
    /// <param name="choice">Which of several proposals is taken.</param>
    /// <param name="language">The version of C#.</param>
    /// <param name="rounds">How many fixes for all it takes: of several proposals, each choice is one.</param>
    public static Task Code(string code, string? fixedCode = null, string options = "", int choice = 0, LanguageVersion language = LanguageVersion.Latest, int rounds = 1) =>
        Run(Usings + code, fixedCode is null ? null : Usings + fixedCode, options, choice, language, knowsThePlan: true, rounds);

    /// <summary>Code of a project with the generated configuration binder.</summary>
    /// <param name="code">The code, with <see cref="Frameworks"/> beside it.</param>
    /// <param name="fixedCode">What the fixes make of it; null where fixes are not in question.</param>
    public static Task Bound(string code, string? fixedCode = null) =>
        Run(Usings + code, fixedCode is null ? null : Usings + fixedCode, string.Empty, 0, LanguageVersion.Latest, knowsThePlan: true, rounds: 1, properties: "build_property.EnableConfigurationBindingGenerator = true");

    /// <summary>Code with its own imports, for what a fix imports.</summary>
    public static Task Only(string code, string fixedCode) => Run(code, fixedCode, string.Empty, 0, LanguageVersion.Latest, knowsThePlan: true);

    /// <summary>Code of a project that knows no plan of this repository.</summary>
    public static Task Foreign(string code, string? fixedCode = null, string options = "") =>
        Run(code, fixedCode, options, 0, LanguageVersion.Latest, knowsThePlan: false);

    private static Task Run(string code, string? fixedCode, string options, int choice, LanguageVersion language, bool knowsThePlan, int rounds = 1, string properties = "")
    {
        if (fixedCode is null)
        {
            return new RuleTest<EmptyCodeFixProvider>(code, code, options, choice, language, knowsThePlan, properties).RunAsync(TestContext.Current.CancellationToken);
        }

        RuleTest<TFix> test = new(code, fixedCode, options, choice, language, knowsThePlan, properties);
        if (rounds != 1)
        {
            test.NumberOfFixAllIterations = rounds;
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private sealed class RuleTest<TProvider> : CSharpCodeFixTest<TAnalyzer, TProvider, DefaultVerifier>
        where TProvider : CodeFixProvider, new()
    {
        public RuleTest(string code, string fixedCode, string options, int choice, LanguageVersion language, bool knowsThePlan, string properties)
        {
            (TestCode, FixedCode, CodeActionIndex) = (code, fixedCode, choice == 0 ? null : choice);
            CompilerDiagnostics = CompilerDiagnostics.Errors;
            FixedState.MarkupHandling = BatchFixedState.MarkupHandling = MarkupMode.Allow;

            // No package is to be restored: the framework comes with a package of this project's own.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Net100.References.All);
            TestState.AdditionalReferences.Add(typeof(Role).Assembly);
            if (knowsThePlan)
            {
                TestState.AdditionalReferences.Add(typeof(Plan).Assembly);
            }

            if (options.Length > 0)
            {
                TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + options));
            }

            if (properties.Length > 0)
            {
                TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + properties));
            }

            SolutionTransforms.Add((solution, project) => solution
                .WithProjectParseOptions(project, CSharpParseOptions.Default.WithLanguageVersion(language))
                .WithProjectCompilationOptions(project, ((CSharpCompilationOptions)solution.GetProject(project)!.CompilationOptions!).WithNullableContextOptions(NullableContextOptions.Enable)));
        }
    }
}
