namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Numbers that begin anew where they have no level of their own: <c>draft</c> keeps each clause at its task, and tells what it guessed.</summary>
public sealed class RestartedNumbersTests : IDisposable
{
    private const string Title = "青川市人民政府关于印发重点事项的通知\n";
    private const string Signature = "青川市人民政府\n2024年3月1日\n";
    private const string Disorder = "are not in order";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Tasks, the clause of each behind its text; and the first of the list that is in doubt.</summary>
    public static TheoryData<string, string, string> Lists => new()
    {
        {
            "一、治水\n1.清淤\n1.查河道。\n2.挖淤泥。\n牵头单位：市甲局\n2.截污\n牵头单位：市乙局\n二、治气\n3.降尘\n牵头单位：市丙局\n",
            "清淤1.查河道。2.挖淤泥。=牵头单位：市甲局|截污=牵头单位：市乙局|降尘=牵头单位：市丙局",
            "1."
        },
        {
            "一、治水\n1.清淤。\n分为：\n1.查河道。\n2.挖淤泥。\n3.运淤泥。\n（市甲局牵头，6月底前完成）\n2.截污。（市乙局负责）\n3.补水。（市丙局负责）\n",
            "清淤。分为：1.查河道。2.挖淤泥。3.运淤泥。=（市甲局牵头，6月底前完成）|截污。=（市乙局负责）|补水。=（市丙局负责）",
            "1."
        },
        {
            "一、治水\n1.清淤。（市甲局负责）\n2.截污：\n1.查管网。（市乙局负责）\n2.修管网。（市丙局负责）\n3.补水。（市甲局牵头）\n",
            "清淤。=（市甲局负责）|截污：=|查管网。=（市乙局负责）|修管网。=（市丙局负责）|补水。=（市甲局牵头）",
            "2."
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task NumbersBelowATask_AreAListOfIt_AndADoubt(string plan, string pairs, string over)
    {
        (string draft, string errors) = await Draft(Title + plan + Signature);

        Assert.DoesNotContain(Disorder, errors, StringComparison.Ordinal);
        Assert.Equal(pairs, Pairs(draft));
        Assert.Contains($"# ?? The numbers restart below {over} and continue after that", draft, StringComparison.Ordinal);
        Assert.Contains("\n  issuer: 青川市人民政府\n  issued: 2024-03-01\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnnexBehindTheSignature_MakesNoTask_AndItsDutiesAreADoubt()
    {
        (string draft, string errors) = await Draft(Title + "一、治水\n1.清淤。（市甲局牵头，6月底前完成）\n2.截污。（市乙局负责）\n" + "附件：1.河道表\n2.管网表\n" + Signature + "附件1\n河道表\n一、东河\n1.东一段。（市丙局负责）\n");

        Assert.DoesNotContain(Disorder, errors, StringComparison.Ordinal);
        Assert.Equal("清淤。=（市甲局牵头，6月底前完成）|截污。=（市乙局负责）", Pairs(draft));
        Assert.Contains("    deadline: '6月底前'\n", draft.Replace("        ", "    ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("    # ?? These words are about duties, but no duty was written for them: ", draft, StringComparison.Ordinal);
        Assert.Contains("    - '1.东一段。（市丙局负责）'\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TableBehindThePlan_BeginsAnew_AndIsADoubt()
    {
        (string draft, string errors) = await Draft(Title + "一、治水\n（一）河道\n1.清淤。（市甲局牵头）\n2.截污。（市乙局负责）\n附表：其他事项\n1.降尘。（市丙局负责，6月底前完成）\n" + Signature);

        Assert.DoesNotContain(Disorder, errors, StringComparison.Ordinal);
        Assert.Contains("# ?? This line without a number was read as a heading because the numbers restart after it.\n", draft, StringComparison.Ordinal);
        Assert.Contains("    title: 附表：其他事项\n    marker: none\n", draft, StringComparison.Ordinal);
        Assert.Contains("clause: （市丙局负责，6月底前完成）", draft, StringComparison.Ordinal);
    }

    // （一） below 4. is of that; 清单 is a word, and no 单⏎一.
    [Theory]
    [InlineData("一、治水\n1.清淤。（市甲局负责）\n2.截污。（市乙局负责）\n3.补水。（市丙局负责）\n4.架桥。\n（一）选址。\n（二）施工。\n牵头单位：市甲局\n", "清淤。=（市甲局负责）|截污。=（市乙局负责）|补水。=（市丙局负责）|架桥。（一）选址。（二）施工。=牵头单位：市甲局")]
    [InlineData("重点事项清单\n一、治水\n1.清淤。（市甲局负责）\n二、治气\n2.降尘。（市乙局负责）\n", "清淤。=（市甲局负责）|降尘。=（市乙局负责）")]
    [InlineData("一、治水\n（一）清淤\n市甲局牵头，市乙局配合。\n（二）截污\n市乙局负责。\n", "清淤=市甲局牵头，市乙局配合。|截污=市乙局负责。")]
    public async Task ListsAndHeadings_KeepTheirClauses(string plan, string pairs)
    {
        (string draft, string errors) = await Draft(Title + plan + Signature);

        Assert.DoesNotContain(Disorder, errors, StringComparison.Ordinal);
        Assert.Equal(pairs, Pairs(draft));
    }

    [Fact]
    public async Task NoticeInDisorder_HasItsDeadlines_ItsIssuer_AndItsDate()
    {
        (string draft, string errors) = await Draft("青川市人民政府关于印发《治水方案》的通知\n一、治水\n（一）清淤。（二）截污。（市乙局负责，6月底前完成）（二）补水。（三）降尘。（市甲局负责）（四）种树。（市丙局负责）（三）（二）\n2024-05-08\n");

        Assert.Contains(Disorder, errors, StringComparison.Ordinal);
        Assert.Contains("deadline: '6月底前'\n", draft, StringComparison.Ordinal);
        Assert.Contains("\n  issuer: 青川市人民政府\n  issued: 2024-05-08\n", draft, StringComparison.Ordinal);
    }

    // The paragraphs of a text stand in a block, one to a line.
    private static string Pairs(string draft)
    {
        List<string> pairs = [];
        bool isInBlock = false;
        foreach (string line in draft[draft.IndexOf("\nsections:", StringComparison.Ordinal)..].Split('\n').Select(line => line.Trim()))
        {
            isInBlock &= line.Length > 0 && !line.StartsWith('#') && !line.StartsWith("- ", StringComparison.Ordinal) && !line.Contains(": ", StringComparison.Ordinal);
            if (isInBlock)
            {
                pairs[^1] = pairs[^1][..^1] + line + "=";
            }
            else if (line == "- |-")
            {
                pairs.Add("=");
                isInBlock = true;
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal) && !line.Contains(": ", StringComparison.Ordinal))
            {
                pairs.Add(line[2..].Trim('\'') + "=");
            }
            else if (line.StartsWith("clause: ", StringComparison.Ordinal))
            {
                pairs[^1] += line["clause: ".Length..];
            }
        }

        return string.Join('|', pairs);
    }

    private async Task<(string Draft, string Errors)> Draft(string notice)
    {
        ProgramRun run = await _folder.Write("notice.txt", notice).Run("draft", "notice.txt");
        Assert.Equal(0, run.ExitCode);
        return (run.Output, run.Errors);
    }
}
