namespace FujianPlan.Tests.Documentation;

/// <summary>
/// Which test holds which block of code. Pages of docs/zh are here only if their code is not that of docs, which MarkdownTests holds the others to. A test takes a block by
/// <c>CodeBlock.Of</c>, by <c>ReadmeText.Block</c> or by its heading; whoever adds a block has it run, compiled or read by a test, and adds it here.
/// </summary>
internal static class Claims
{
    public static IReadOnlyList<Claim> All { get; } =
    [
        // Languages of which a test takes every block.
        new("Tool/PageCommandTests", "*", "sh", "groovy"),
        new("Analyzers/PageSettingTests", "*", "ini"),
        new("/PageXmlTests", "*", "xml"),

        // The READMEs of the repository.
        new("Analyzers/PageProgramTests", "README.md", "csharp 1 2"),
        new("AspNetCore/ReadmeServiceTests", "README.md", "csharp 3"),
        new("Tool/PageFindingTests", "README.md", "text 2"),
        new("Package/ReadmeTests", "README.md", "sh 4 5"),
        new("Package/ChineseReadmeTests", "README.zh-CN.md", "csharp 1 2", "text 2 3"),
        new("Tool/PageFindingTests", "README.zh-CN.md", "text 4 5 6"),
        new("Package/RepositoryPlanTests", "README.md", "text 1"),
        new("Package/RepositoryPlanTests", "README.zh-CN.md", "text 1"),

        // The READMEs of the packages.
        new("Package/FrameworkConsumerTests", "src/FujianPlan.AspNetCore/README.md", "csharp 1", "json 1"),
        new("Package/FrameworkConsumerTests", "src/FujianPlan.EntityFrameworkCore/README.md", "csharp 1 2"),
        new("Generator/PagePlanTests", "src/FujianPlan.Generator/README.md", "yaml 1", "csharp 1", "text 1"),
        new("Analyzers/PageProgramTests", "src/FujianPlan.Runtime/README.md", "csharp 1 2"),
        new("Tool/PageFindingTests", "src/FujianPlan.Tool/README.md", "sh 1", "text 1"),
        new("Analyzers/PageProgramTests", "src/FujianPlan/README.md", "csharp 1 2"),

        // To start with.
        new("Package/GettingStartedTests", "docs/getting-started.md", "csharp 1 2 3", "sh 4", "text 3 4 5"),
        new("Package/GettingStartedTests", "docs/zh/getting-started.md", "csharp 1 2 3", "sh 4", "text 3 4 5"),
        new("Package/ReadmeTests", "docs/getting-started.md", "text 1 2"),
        new("Package/ReadmeTests", "docs/zh/getting-started.md", "text 1 2"),
        new("Tool/OwnPlanPageTests", "docs/own-plan.md", "sh 2 3 4 5", "ini 1", "text 1 2 3 4 5"),
        new("Tool/OwnPlanPageTests", "docs/zh/own-plan.md", "sh 2 3 4 5", "ini 1", "text 1 2 3 4 5"),
        new("Package/OwnPlanPackageTests", "docs/own-plan.md", "sh 6 7 8 9", "csharp 1", "text 6 7 8"),
        new("Package/OwnPlanPackageTests", "docs/zh/own-plan.md", "sh 6 7 8 9", "csharp 1", "text 6 7 8"),

        // Plans, and the command.
        new("Authoring/PlanFileDocumentTests", "docs/plan-file.md", "yaml 1"),
        new("Authoring/PageYamlTests", "docs/plan-file.md", "yaml 2 3 4"),
        new("Authoring/PageYamlTests", "docs/compatibility.md", "yaml 1 2 3"),
        new("Authoring/PageYamlTests", "docs/command.md", "yaml 1"),
        new("Tool/CommandPageTests", "docs/command.md", "yaml 2", "text 1 2"),
        new("Tool/PageFindingTests", "docs/validation.md", "sh 1", "text 1"),
        new("Tool/VersioningPageTests", "docs/versioning.md", "sh 1 2", "text 1 2 3"),
        new("Tool/VersioningPageTests", "docs/zh/versioning.md", "sh 1 2", "text 1 2 3"),
        new("Generator/PagePlanTests", "docs/imports.md", "yaml 1", "csharp 1 2"),
        new("AspNetCore/TwoPlanExampleTests", "docs/imports.md", "csharp 3"),
        new("Package/OneProjectTests", "docs/one-project-or-two.md", "yaml 1", "csharp 1", "text 1 2", "xml 1"),
        new("/MermaidTests", "docs/architecture.md", "mermaid 1"),
        new("/MermaidTests", "docs/zh/architecture.md", "mermaid 1"),

        // Pipelines.
        new("Authoring/PagePipelineTests", "docs/ci.md", "yaml 1 2 3"),
        new("Authoring/PagePipelineTests", "docs/zh/ci.md", "yaml 1 2 3"),
        new("Tool/BaselinePageTests", "docs/ci.md", "sh 3 4", "text 1"),
        new("Tool/BaselinePageTests", "docs/zh/ci.md", "sh 3 4", "text 1"),

        // Code.
        new("Analyzers/RulePageTests", "docs/analyzers.md", "csharp 1", "text 1"),
        new("Analyzers/PageProgramTests", "docs/analyzers.md", "csharp 2"),
        new("Analyzers/PageProgramTests", "docs/faq.md", "csharp 1"),
        new("Package/DoorPageTests", "docs/fsharp-and-vb.md", "fsharp 1", "vb 1", "text 1"),
        new("Package/DoorPageTests", "docs/net-framework.md", "csharp 1", "text 1"),

        // Libraries of others.
        new("Package/FunctionsTests", "docs/azure-functions.md", "csharp 1", "xml 1"),
        new("Package/DoorPageTests", "docs/blazor.md", "csharp 1", "razor 1"),
        new("Package/DoorPageTests", "docs/dapper.md", "csharp 1", "text 1"),
        new("Package/DoorPageTests", "docs/grpc.md", "csharp 1 2", "protobuf 1", "xml 1", "text 1"),
        new("Package/DoorPageTests", "docs/newtonsoft.md", "csharp 1", "text 1"),
        new("Package/DoorPageTests", "docs/options.md", "csharp 1 2", "text 1 2"),
        new("Package/DoorPageTests", "docs/orleans.md", "csharp 1", "text 1"),
        new("Package/DoorPageTests", "docs/system-commandline.md", "csharp 1"),
        new("Package/DoorPageTests", "docs/xml.md", "csharp 1", "text 1"),
        new("EntityFrameworkCore/PageTests", "docs/entity-framework.md", "csharp 1 2 3", "text 1 2"),
        new("Registry/GeneratedClientTests", "docs/openapi.md", "csharp 1", "text 1"),

        // Databases and engines.
        new("Tool/AtScaleTests", "docs/at-scale.md", "sql 1 2 3"),
        new("Tool/EngineSqlTests", "docs/at-scale.md", "sql 4 5 6 7"),
    ];
}
