using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.OpenApi.Reader;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>What others make of an OpenAPI document: a reader finds it valid, and a client that is generated from it compiles and is understood.</summary>
public sealed class OpenApiClientTests(Application application) : IClassFixture<Application>
{
    [Theory]
    [InlineData("v1")]
    [InlineData("v3.0")]
    public async Task Document_IsValid(string name)
    {
        ReadResult read = Microsoft.OpenApi.OpenApiDocument.Parse(await Document(name), "json");

        Assert.NotNull(read.Document);
        Assert.Empty(read.Diagnostic?.Errors ?? []);
        Assert.Empty(read.Diagnostic?.Warnings ?? []);
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v3.0")]
    public async Task GeneratedClient_Compiles_AndIsUnderstood(string name)
    {
        Assembly assembly = await Client(name);
        Type client = assembly.GetType("Generated.Client")!, order = assembly.GetType("Generated.Order")!;

        // An agency that may be left out is of the same type as one that may not.
        Assert.Equal(order.GetProperty("Assignee")!.PropertyType, Nullable.GetUnderlyingType(order.GetProperty("Deputy")!.PropertyType));
        object sent = Activator.CreateInstance(order)!;
        Set("Task", nameof(TaskId.GovernmentExtranet));
        Set("Role", nameof(FujianPlan.Runtime.Role.Lead));
        Set("Assignee", nameof(Agency.DigitalFujianOffice));
        Set("Deputy", nameof(Agency.FinanceDepartment));
        object made = Activator.CreateInstance(client, application.Client)!;

        Task answer = (Task)client.GetMethod("TakeOrderAsync", [order])!.Invoke(made, [sent])!;
        await answer;
        Task<string> role = (Task<string>)client.GetMethod("AskRoleAsync", [order.GetProperty("Role")!.PropertyType])!.Invoke(made, [order.GetProperty("Role")!.GetValue(sent)])!;

        object taken = answer.GetType().GetProperty("Result")!.GetValue(answer)!;
        Assert.All(order.GetProperties().Where(property => property.Name != "AdditionalProperties"), property => Assert.Equal(property.GetValue(sent), property.GetValue(taken)));
        Assert.Equal("lead", await role);

        void Set(string member, string identifier)
        {
            PropertyInfo property = order.GetProperty(member)!;
            property.SetValue(sent, Enum.Parse(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, identifier));
        }
    }

    private Task<string> Document(string name) => application.Get($"/openapi/{name}.json");

    private async Task<Assembly> Client(string name)
    {
        NSwag.OpenApiDocument document = await NSwag.OpenApiDocument.FromJsonAsync(await Document(name), TestContext.Current.CancellationToken);
        string code = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            CSharpGeneratorSettings = { Namespace = "Generated", JsonLibrary = CSharpJsonLibrary.SystemTextJson, JsonLibraryVersion = 9 },
        }).GenerateFile();
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error));
        return Assembly.Load(stream.ToArray());
    }
}
