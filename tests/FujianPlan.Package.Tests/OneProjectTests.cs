using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>A plan beside the source generators of the framework, as docs/one-project-or-two.md has it.</summary>
public sealed class OneProjectTests(PackageFeed feed)
{
    private const string Page = "docs/one-project-or-two.md";

    private const string Web = "Microsoft.NET.Sdk.Web";

    // All generators of the framework: those that a program has to ask for as well.
    private const string Properties = """
        <TargetFramework>net10.0</TargetFramework>
        <ImplicitUsings>enable</ImplicitUsings>
        <EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>
        <EnableConfigurationBindingGenerator>true</EnableConfigurationBindingGenerator>
        """;

    private static readonly string[] Generator = ["FujianPlan.Generator"];

    [Fact]
    public async Task OneProject_DoesWhatThePageSays()
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("App.csproj", Properties + "<FujianPlanNamespace>City</FujianPlanNamespace>", Generator, sdk: Web)
            .Write("plan.yaml", ReadmeText.Block(Page, "yaml"))
            .Write("Program.cs", ReadmeText.Block(Page, "csharp"));

        await folder.BuildCleanly();

        Assert.Equal(ReadmeText.Block(Page, "text"), await folder.RunBuilt("App"));
    }

    // The layout of the page names the files, and how one project references the other; the namespace is that of the project anyway.
    [Fact]
    public async Task TwoProjects_DoTheSame()
    {
        Assert.Matches("^City/City.csproj +FujianPlan.Generator, plan.yaml, <FujianPlanNamespace>City</FujianPlanNamespace>\nApp/App.csproj +<ProjectReference Include=\"[^\"]+\" />\n$", CodeBlock.Of(Page, "text", 2).Text);
        using ConsumerFolder folder = feed.Consumer()
            .Write("City/City.csproj", ReadmeText.Block(Page, "xml").Replace("0.1.0", PackageFeed.Version, StringComparison.Ordinal))
            .Write("City/plan.yaml", ReadmeText.Block(Page, "yaml"))
            .WriteProject("App/App.csproj", Properties, [], Regex.Match(CodeBlock.Of(Page, "text", 2).Text, "<ProjectReference .*/>").Value, Web)
            .Write("App/Program.cs", ReadmeText.Block(Page, "csharp"));

        await folder.BuildCleanly("App");

        Assert.Equal(ReadmeText.Block(Page, "text"), await folder.RunBuilt("App", "App"));
    }

    // A component's parameters, their binding and the type that it is made for: what Razor writes of them needs to know what they are.
    [Fact]
    public async Task Components_HaveParametersOfThePlansTypes()
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("App.csproj", Properties + "<FujianPlanNamespace>City</FujianPlanNamespace>", Generator, sdk: Web)
            .Write("plan.yaml", ReadmeText.Block(Page, "yaml"))
            .Write("_Imports.razor", "@using City\n@using Microsoft.AspNetCore.Components.Web\n")
            .Write("Child.razor", "@typeparam T\n<b>@Lead.ToCode() @Value @Other</b>\n@code {\n    [Parameter] public Agency Lead { get; set; }\n    [Parameter] public EventCallback<Agency> LeadChanged { get; set; }\n    [Parameter] public Agency? Other { get; set; }\n    [Parameter] public required T Value { get; set; }\n}\n")
            .Write("Parent.razor", "<Child @bind-Lead=\"_lead\" Value=\"TaskId.OneNetwork\" Other=\"Agency.FinanceBureau\" />\n@code {\n    private Agency _lead = Agency.DataBureau;\n}\n")
            .Write("Program.cs", """
                using Microsoft.AspNetCore.Components.Web;

                await using WebApplication app = WebApplication.CreateBuilder().Build();
                await using HtmlRenderer renderer = new(app.Services, app.Services.GetRequiredService<ILoggerFactory>());
                Console.WriteLine(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<App.Parent>()).ToHtmlString()));
                """);

        await folder.BuildCleanly();

        Assert.Equal("<b>SJJ OneNetwork FinanceBureau</b>", (await folder.RunBuilt("App")).Trim());
    }
}
