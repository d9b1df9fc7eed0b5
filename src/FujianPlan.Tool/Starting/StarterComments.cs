using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Starting;

/// <summary>The comments of a starter, in the language of whoever begins with it. What they comment is the same in both.</summary>
internal static class StarterComments
{
    private static readonly FindingText[] All =
    [
        new("# Who does what. Every key is described in the schema: editors that know YAML schemas complete and explain it.",
            "# 任务分工。各键的含义见架构文件：支持 YAML 架构的编辑器会自动补全并说明。"),
        new("# Codes and numbers never change: a retired one stays, and none is reused.",
            "# 代码和编号永久有效：停用的保留，不再另作他用。"),
        new("# The document that the plan was made from. Write its path and SHA-256: quotations from it are then checked character by character.",
            "# 方案所据的来源文件：写明其路径和 SHA-256 后，引文逐字核对。"),
        new("# What every build makes.",
            "# 每次构建都会生成的内容。"),
        new("// The types of the plan: Agency, TaskId and the others are generated from plan.yaml when the project is built.",
            "// 方案的类型：Agency、TaskId 等在构建项目时由 plan.yaml 生成。"),
        new("// Prints who does what; with names of agencies as arguments, what these agencies do: dotnet run -- AGENCY",
            "// 列出任务分工；后面写部门名称时，列出这些部门的职责：dotnet run -- 部门"),
        new("// A task or an agency that the plan does not have does not compile.",
            "// 方案中没有的任务或部门不能通过编译。"),
        new("// Each separately (分别) or within its remit (按职责分工), and 等 if others that the clause does not name may belong to them.",
            "// 各单位分别或按职责分工承担的，注明其方式；条款以“等”结尾、可能另有单位的，注明“等”。"),
        new("<!-- The text that the plan quotes: every build compares the two. -->",
            "<!-- 方案所引的原文：每次构建都逐字核对。 -->"),
        new("<!-- Compiles plan.yaml. Projects that reference this project do not need it. -->",
            "<!-- 编译 plan.yaml。引用本项目的项目不需要它。 -->"),
        new("<!-- The description of the package: the title of the plan. State its licence yourself: PackageLicenseExpression. -->",
            "<!-- 程序包的说明，即方案的标题。许可证请自行写明：PackageLicenseExpression。 -->"),
        new("<!-- The version of the package is the dataVersion of the plan: one number for both. -->",
            "<!-- 程序包的版本就是方案的 dataVersion：两者相同。 -->"),
        new("<!-- Editors show the words of the plan for each task and agency, also to users of the package. Your own code needs no comments for that. -->",
            "<!-- 编辑器显示各任务、各部门在方案中的文字，程序包的使用者也能看到。您自己的代码不必为此写注释。 -->"),
        new("<!-- What users of the package read. -->",
            "<!-- 供程序包的使用者阅读。 -->"),
        new("Who does what, by “示例市数字化任务分工方案”, which 示例市人民政府办公室 issued on 2024-03-01, as typed C#.",
            "《示例市数字化任务分工方案》（示例市人民政府办公室，2024年3月1日）的任务分工，编译为 C# 类型。"),
        new("`dotnet add package MyPlan`, and then:",
            "先执行 `dotnet add package MyPlan`，然后："),
        new("`Agencies.Resolve(\"…\")` finds an agency by its code or its name, and `Plan.TasksOf(agency)` what it has to do. A task or an agency that the plan does not have does not compile.",
            "`Agencies.Resolve(\"…\")` 按代码或名称查找部门，`Plan.TasksOf(agency)` 列出该部门的任务。方案中没有的任务或部门不能通过编译。"),
    ];

    /// <summary>A file of the starter with its comments in a language.</summary>
    /// <param name="text">The file, with English comments.</param>
    /// <param name="culture">The language.</param>
    public static string In(string text, CultureInfo culture) => All.Aggregate(text, (file, comment) => file.Replace(comment.English, comment.In(culture), StringComparison.Ordinal));
}
