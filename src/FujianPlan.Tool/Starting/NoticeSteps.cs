using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Starting;

/// <summary>What is left to do in a folder that is made from a notice: for its editors, and not in its package.</summary>
internal static class NoticeSteps
{
    /// <summary>Its text.</summary>
    /// <param name="name">The name of the project.</param>
    /// <param name="original">The name of the notice's file.</param>
    /// <param name="text">The name of the file of its text.</param>
    /// <param name="doubts">How many doubts the draft has.</param>
    /// <param name="planOnly">Whether there is no project.</param>
    public static FindingText Of(string name, string original, string text, int doubts, bool planOnly)
    {
        string package = $"`FujianPlan.Generator` {ToolVersion.Text}";
        FindingText first = First(doubts);
        bool isItself = original == text;
        return new FindingText(
            $"""
            # What is left to do

            | file | |
            |---|---|
            {(isItself ? string.Empty : $"| `{original}` | the notice as it was published |\n")}| `{text}` | {(isItself ? "the text of the notice, which the plan quotes" : "its text, taken by `fujianplan text`; the plan quotes it")} |
            | `plan.yaml` | the plan: a draft |
            | `plan.schema.json` | explains and completes the keys of `plan.yaml` in an editor |
            {(planOnly ? string.Empty : "| `README.md` | what users of the package read; it is in the package |\n")}| `TODO.md` | this file{(planOnly ? string.Empty : ", which is not in the package")}: delete it when all is done |

            {first.English}
            2. Choose codes, numbers, ids and English names. They cannot change once the plan is released.
            3. `fujianplan check` checks every quotation against `{text}`, character by character; repeat it until nothing is found.{(isItself ? string.Empty : $"\n   `fujianplan check --original` extracts the text of `{original}` again and compares it.")}
            4. {(planOnly ? "`fujianplan export` writes the plan as JSON, CSV, SQL or a spreadsheet." : $"`dotnet run` prints who does what; `dotnet run -- AGENCY` what an agency does. The package {package} must be in a package source that NuGet knows (`dotnet nuget list source`).")}
            5. `fujianplan ship` records what is released.{(planOnly ? string.Empty : $" `dotnet pack` makes a package, with `README.md` as its readme: read whether it says of your plan what is so. State the licence of the package in `{name}.csproj` (`PackageLicenseExpression`).")}

            """,
            $"""
            # 后续步骤

            | 文件 | |
            |---|---|
            {(isItself ? string.Empty : $"| `{original}` | 发布的通知 |\n")}| `{text}` | {(isItself ? "通知的文本，方案引用其原文" : "由 `fujianplan text` 提取的文本，方案引用其原文")} |
            | `plan.yaml` | 方案草稿 |
            | `plan.schema.json` | 供编辑器补全并说明 `plan.yaml` 的各键 |
            {(planOnly ? string.Empty : "| `README.md` | 供程序包的使用者阅读，随程序包发布 |\n")}| `TODO.md` | 本文件{(planOnly ? string.Empty : "，不进入程序包")}；全部完成后删除 |

            {first.Chinese}
            2. 审定代码、编号、标识符和英文名。方案发布后不得更改。
            3. 用 `fujianplan check` 将各处引文与 `{text}` 逐字核对，直至没有问题。{(isItself ? string.Empty : $"\n   `fujianplan check --original` 从 `{original}` 重新提取文本并比较。")}
            4. {(planOnly ? "`fujianplan export` 将方案导出为 JSON、CSV、SQL 或电子表格。" : $"`dotnet run` 列出任务分工；`dotnet run -- 部门` 列出该部门的职责。程序包 {package} 须在 NuGet 已知的包源中（`dotnet nuget list source`）。")}
            5. 用 `fujianplan ship` 记录发布的内容。{(planOnly ? string.Empty : $"用 `dotnet pack` 制成程序包，`README.md` 即其自述文件，请审阅其内容是否与方案相符；许可证请写入 `{name}.csproj`（`PackageLicenseExpression`）。")}

            """);
    }

    private static FindingText First(int doubts) => doubts == 0
        ? new("1. Read `plan.yaml` from top to bottom. Nothing in it is in doubt.", "1. 从头至尾审阅 `plan.yaml`。其中没有存疑之处。")
        : new(
            $"""
            1. `fujianplan doubts` goes through the {Wording.Count(doubts, "doubt")} of `plan.yaml`: it shows each with the words of the notice around it and its readings, and
               writes what you choose. (They are comments that begin with `# ?`: to decide one by hand, change the words after it and delete its lines.)
               Then read `plan.yaml` from top to bottom.
            """,
            $"""
            1. 用 `fujianplan doubts` 逐处处理 `plan.yaml` 中的 {doubts.ToString("N0", CultureInfo.InvariantCulture)} 处存疑：它显示相关的通知文字和各种读法，并写入您的选择。
               （存疑之处即以 `# ?` 开头的注释；也可手工修改其后的内容，再删去这些行。）随后从头至尾审阅 `plan.yaml`。
            """);
}
