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
        new("// The types of the plan: Agency, TaskId and the others are generated from plan.yaml when the project is built.",
            "// 方案的类型：Agency、TaskId 等在构建项目时由 plan.yaml 生成。"),
        new("// Prints who does what; with names of agencies as arguments, what these agencies do: dotnet run -- AGENCY",
            "// 列出任务分工；后面写部门名称时，列出这些部门的职责：dotnet run -- 部门"),
        new("// A task or an agency that the plan does not have does not compile.",
            "// 方案中没有的任务或部门不能通过编译。"),
        new("<!-- The text that the plan quotes: every build compares the two. -->",
            "<!-- 方案所引的原文：每次构建都逐字核对。 -->"),
        new("<!-- Compiles plan.yaml. Projects that reference this project do not need it. -->",
            "<!-- 编译 plan.yaml。引用本项目的项目不需要它。 -->"),
        new("<!-- The description of the package: the title of the plan. State its licence yourself: PackageLicenseExpression. -->",
            "<!-- 程序包的说明，即方案的标题。许可证请自行写明：PackageLicenseExpression。 -->"),
        new("<!-- The version of the package is the dataVersion of the plan: one number for both. -->",
            "<!-- 程序包的版本就是方案的 dataVersion：两者相同。 -->"),
        new("Who does what, by `plan.yaml`, as typed C#. `dotnet run` prints it.",
            "由 `plan.yaml` 生成的 C# 类型，载明任务分工。`dotnet run` 列出其内容。"),
        new("`dotnet pack` puts this file into the package: write here what its users should know.",
            "`dotnet pack` 将本文件放入程序包：请在此写明使用者须知。"),
    ];

    /// <summary>A file of the starter with its comments in a language.</summary>
    /// <param name="text">The file, with English comments.</param>
    /// <param name="culture">The language.</param>
    public static string In(string text, CultureInfo culture) => All.Aggregate(text, (file, comment) => file.Replace(comment.English, comment.In(culture), StringComparison.Ordinal));
}
