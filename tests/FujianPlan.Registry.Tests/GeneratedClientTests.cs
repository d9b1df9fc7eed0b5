using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace FujianPlan.Registry.Tests;

/// <summary>A client that NSwag makes of the sample's OpenAPI document, compiled with code that uses it: as in a program that knows nothing of plans.</summary>
public sealed class GeneratedClientTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    // Both plans have an Agency: the client has a type for each.
    private const string Use = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Generated;

        public static class Use
        {
            public static async Task<string> Run(HttpClient http)
            {
                Client client = new(http);
                List<string> told = new();
                var sent = await client.ReportToProvinceAsync(new ProvinceBody { Task = TaskId.GovernmentExtranet, Role = Role.Lead, Agency = Agency.DigitalFujianOffice, Remark = "a" });
                told.Add($"{sent.Task} {sent.Role} {sent.Agency} {sent.Remark}");
                await client.ReportToCityAsync(new CityBody { Task = CityPlanTaskId.OneNetwork, Role = Role.Lead, Agency = CityPlanAgency.DataBureau });
                foreach (var report in await client.ProvinceReportsAsync(Agency.DigitalFujianOffice, null))
                {
                    told.Add($"{report.Id} {report.Agency}");
                }

                try
                {
                    await client.ReportToCityAsync(new CityBody { Task = CityPlanTaskId.OneNetwork, Role = Role.Lead, Agency = CityPlanAgency.FinanceBureau });
                }
                catch (ApiException e)
                {
                    told.Add(e.StatusCode.ToString());
                }

                return string.Join("\n", told);
            }
        }
        """;

    [Fact]
    public async Task Client_HasTheEnumsOfBothPlans_AndIsUnderstood()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);
        string json = await program.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);

        Task<string> told = (Task<string>)(await Compiled(json)).GetType("Use")!.GetMethod("Run")!.Invoke(null, [program.Client])!;

        Assert.Equal("GovernmentExtranet Lead DigitalFujianOffice a\n1 DigitalFujianOffice\n422", await told);
    }

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
            [.. new[] { client, Use }.Select(code => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("", string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error)));
        return Assembly.Load(stream.ToArray());
    }
}
