using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Drafting;

namespace FujianPlan.Tool.Starting;

/// <summary>
/// The README of a project that is made from a notice, which is in its package: for those who use the plan, and not for its editors. It names
/// nothing of the plan that they may still change.
/// </summary>
internal static class NoticeReadme
{
    /// <summary>Its text.</summary>
    /// <param name="name">The name of the project.</param>
    /// <param name="facts">What the plan is called, whose it is, and of what day, as far as that was found.</param>
    /// <param name="original">The name of the notice's file.</param>
    /// <param name="text">The name of the file of its text.</param>
    public static FindingText Of(string name, DraftFacts facts, string original, string text)
    {
        using StreamReader program = new(typeof(NoticeReadme).Assembly.GetManifestResourceStream("notice/ReadmeProgram.cs")!, Encoding.UTF8);
        string code = $"```csharp\n{program.ReadToEnd().ReplaceLineEndings("\n").Replace("MyPlan", name, StringComparison.Ordinal)}```";
        bool isItself = original == text;
        return new FindingText(
            $"""
            # {name}

            {Plan(facts).English}

            ## How to use it

            `dotnet add package {name}`, and then:

            {code}

            `Agencies.Resolve("…")` finds an agency by its code or its name, and `Plan.TasksOf(agency)` what it has to do. A task or an agency that the plan does not have does not compile.

            ## How it was made

            From `{original}`{(isItself ? string.Empty : $" (its text: `{text}`)")}, with fujianplan {ToolVersion.Text}. Title, headings, texts and clauses are quoted, and each build compares them with the text of the notice,
            character by character. Codes, numbers, ids and English names are the editors'. `Plan.DataVersion` is the version of the package.

            """,
            $"""
            # {name}

            {Plan(facts).Chinese}

            ## 使用

            先执行 `dotnet add package {name}`，然后：

            {code}

            `Agencies.Resolve("…")` 按代码或名称查找部门，`Plan.TasksOf(agency)` 列出该部门的任务。方案中没有的任务或部门不能通过编译。

            ## 如何制作

            由 fujianplan {ToolVersion.Text} 据 `{original}` {(isItself ? string.Empty : $"（文本：`{text}`）")}制作。标题、正文和责任条款均为引文，每次构建都与通知的文本逐字核对；
            代码、编号、标识符和英文名由编者拟定。`Plan.DataVersion` 即程序包的版本。

            """);
    }

    private static FindingText Plan(DraftFacts facts)
    {
        if (facts.Title is not { } title)
        {
            return new("Who does what, by a plan, as typed C#.", "方案的任务分工，编译为 C# 类型。");
        }

        string issuers = ShownText.Of(string.Join('、', facts.Issuers));
        string[] english = [.. new[] { issuers, facts.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty }.Where(fact => fact.Length > 0)];
        string[] chinese = [.. new[] { issuers, facts.Issued?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? string.Empty }.Where(fact => fact.Length > 0)];
        return new(
            $"Who does what, by 《{ShownText.Of(title.Trim('《', '》'))}》{(english.Length == 0 ? string.Empty : $" ({string.Join(", ", english)})")}, as typed C#.",
            $"《{ShownText.Of(title.Trim('《', '》'))}》{(chinese.Length == 0 ? string.Empty : $"（{string.Join("，", chinese)}）")}的任务分工，编译为 C# 类型。");
    }
}
