using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Generator;

/// <summary>What the project says of the code to emit.</summary>
/// <param name="Namespace">The namespace that it goes into.</param>
/// <param name="Language">The version of C# that the project is compiled as.</param>
internal sealed record EmissionOptions(string Namespace, LanguageVersion Language)
{
    /// <summary>The oldest C# that compiles what is emitted: it has file-scoped namespaces.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp10;

    private const string DefaultNamespace = "FujianPlan";

    /// <summary>Whether the namespace is a dotted name of identifiers, none of them a keyword.</summary>
    public bool IsNamespaceValid => Namespace.Split('.').All(part =>
        SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);

    /// <summary>Whether the project's C# compiles what is emitted.</summary>
    public bool IsLanguageRecent => Language >= OldestLanguage;

    /// <summary>Reads the options of a project.</summary>
    /// <param name="options">Its build properties.</param>
    /// <param name="parse">Its parse options.</param>
    /// <returns>The options.</returns>
    public static EmissionOptions Of(AnalyzerConfigOptionsProvider options, ParseOptions parse)
    {
        string name = Property(options, "FujianPlanNamespace") ?? Property(options, "RootNamespace") ?? DefaultNamespace;
        LanguageVersion language = parse is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Latest;
        return new EmissionOptions(name, language.MapSpecifiedToEffectiveVersion());
    }

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Length > 0 ? value : null;
}
