namespace FujianPlan.Package.Tests;

/// <summary>Another generator in the same compiler, that brings another YamlDotNet: neither sees the other's.</summary>
public sealed class SideBySideTests(PackageFeed feed)
{
    private const string Other = """
        using System.IO;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.RepresentationModel;

        [Generator(LanguageNames.CSharp)]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(output =>
                {
                    var stream = new YamlStream();
                    stream.Load(new StringReader("{answer: 42}"));
                    var node = ((YamlMappingNode)stream.Documents[0].RootNode)["answer"];
                    var version = typeof(YamlStream).Assembly.GetName().Version.Major;
                    output.AddSource("Other.g.cs", "public static class Other { public const int Answer = " + node + ", Yaml = " + version + "; }");
                });
        }
        """;

    [Theory]
    [InlineData("13.7.1", "13")]
    [InlineData("16.3.0", "16")]
    public async Task TwoGenerators_EachUseTheirOwnYamlDotNet(string version, string major)
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("Other/Other.csproj", "<TargetFramework>netstandard2.0</TargetFramework><EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules><CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>", [], $"""
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
                <PackageReference Include="YamlDotNet" Version="{version}" />
                """)
            .Write("Other/OtherGenerator.cs", Other)
            .WriteProject("City/City.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", ["FujianPlan.Generator"], """
                <ProjectReference Include="../Other/Other.csproj" ReferenceOutputAssembly="false" SkipGetTargetFrameworkProperties="true" />
                <Analyzer Include="../Other/bin/Debug/netstandard2.0/Other.dll" />
                <Analyzer Include="../Other/bin/Debug/netstandard2.0/YamlDotNet.dll" />
                """)
            .Write("City/plan.yaml", SmallPlan.Text)
            .Write("City/Program.cs", SmallPlan.Program.Replace("return 0;", "Console.WriteLine(Other.Answer + \" \" + Other.Yaml); return 0;", StringComparison.Ordinal));

        await folder.BuildCleanly("City");

        Assert.Equal(SmallPlan.Output + $"42 {major}\n", await folder.RunBuilt("City", "City"));
    }
}
