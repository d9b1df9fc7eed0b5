using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>A project without the runtime, or with one that the generated code does not run on, is told so, and nothing else.</summary>
public sealed class RuntimeReferenceTests
{
    private static readonly Version Own = typeof(Runtime.PlanValue).Assembly.GetName().Version!;

    private static string Wanted => Own.ToString(3);

    [Fact]
    public void NoRuntime_IsSaid()
    {
        Diagnostic finding = Assert.Single(Run(null).Findings);

        Assert.Equal("FJP0026", finding.Id);
        Assert.Equal(
            $"A plan runs on FujianPlan.Runtime, which this project does not reference. Remove IncludeAssets and ExcludeAssets from the reference to FujianPlan.Generator, which includes it, or add <PackageReference Include=\"FujianPlan.Runtime\" Version=\"{Wanted}\" />.",
            finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(1, 0)]
    public void RuntimeOfAnotherVersion_IsSaid(int major, int build)
    {
        // Older, or of the next major version.
        Version other = build < 0 ? new Version(Own.Major, 0, 9, 0) : new Version(Own.Major + major, 0, 0, 0);

        GeneratorRun run = Run(other);

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(
            ("FJP0026", $"This project references FujianPlan.Runtime {other.ToString(3)}, but its FujianPlan.Generator writes code for {Wanted}, or a newer release of version {Own.Major}. Add <PackageReference Include=\"FujianPlan.Runtime\" Version=\"{Wanted}\" />, or use the generator of the runtime's version."),
            (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void NewerRuntime_OfTheSameMajorVersion_IsTaken()
    {
        GeneratorRun run = Run(new Version(Own.Major, Own.Minor + 7, 0, 0));

        Assert.Empty(run.Findings);
        Assert.NotEmpty(run.Result.GeneratedSources);
    }

    private static GeneratorRun Run(Version? version)
    {
        MetadataReference[] others = [.. Target.Net100.References.Where(reference => reference is not PortableExecutableReference { FilePath: { } path } || !path.EndsWith("FujianPlan.Runtime.dll", StringComparison.Ordinal))];
        Target target = Target.Net100 with { References = version is null ? others : [.. others, Named(version)] };
        return new GeneratorRun(target, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text));
    }

    // An assembly of that name and version: nothing else of it is asked.
    private static PortableExecutableReference Named(Version version)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "FujianPlan.Runtime",
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]", cancellationToken: TestContext.Current.CancellationToken)],
            [.. Basic.Reference.Assemblies.Net100.References.All],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
