using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>The web service of the repository's README compiles. That of the package's README, which has the same lines and more, is also run, with the packages.</summary>
public sealed class ReadmeServiceTests
{
    // What a project of the SDK for the web imports.
    private const string Imports = """
        global using System;
        global using System.Linq;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        """;

    [Fact]
    public void Service_Compiles()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Service",
            [.. new[] { CodeBlock.Of("README.md", "csharp", 3).Text, Imports }.Select(code => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => Path.GetFileName(file) != Path.GetFileName(Assembly.GetExecutingAssembly().Location))
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void LinesOfTheService_AreThoseOfThePackagesReadme()
    {
        string[] run = CodeBlock.Of("src/FujianPlan.AspNetCore/README.md", "csharp").Text.Split('\n');

        Assert.All(CodeBlock.Of("README.md", "csharp", 3).Text.Split('\n'), line => Assert.Contains(run, other => other.StartsWith(line, StringComparison.Ordinal)));
    }
}
