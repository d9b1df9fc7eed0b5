using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace FujianPlan.Registry.Tests;

/// <summary>A client that NSwag makes of the sample's OpenAPI document, compiled with the code of docs/openapi.md that uses it, as in a program that knows nothing of plans.</summary>
public sealed class GeneratedClientTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private static readonly string Page = RepositoryFile.Read("docs", "openapi.md").ReplaceLineEndings("\n");

    [Fact]
    public async Task Client_HasTheEnumsOfBothPlans_AndIsUnderstood()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);
        string json = await program.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);

        Task<string> told = (Task<string>)(await Compiled(json)).GetType("Use")!.GetMethod("Run")!.Invoke(null, [program.Client])!;

        Assert.Equal(Block("text").TrimEnd(), await told);
    }

    private static string Block(string language) => Regex.Match(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static async Task<Assembly> Compiled(string json)
    {
        NSwag.OpenApiDocument document = await NSwag.OpenApiDocument.FromJsonAsync(json, TestContext.Current.CancellationToken);
        string client = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            UseBaseUrl = false,
            CSharpGeneratorSettings = { Namespace = "Generated", JsonLibrary = CSharpJsonLibrary.SystemTextJson, JsonLibraryVersion = 9 },
        }).GenerateFile();
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Generated",
            [.. new[] { client, Block("csharp") }.Select(code => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("", string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error)));
        return Assembly.Load(stream.ToArray());
    }
}
