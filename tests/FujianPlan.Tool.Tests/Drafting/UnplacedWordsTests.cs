using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>A notice that is put together from pieces: words that are of none are a doubt, and not lost in silence.</summary>
public sealed partial class UnplacedWordsTests : IDisposable
{
    private static readonly string[] Lines =
    [
        "一、夯实基础", "（一）建设一张网。", "（市甲局牵头）", "（二）统一标准。", "（市乙局负责）", "二、便民服务", "（一）设窗口。", "（市丙局负责，市甲局配合）", "（二）设热线。", "（市甲局、市乙局负责）",
    ];

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(13)]
    public async Task WordsThatNothingAccountsFor_AreADoubt(int seed)
    {
        string[] lines = [.. Lines];
        new Random(seed).Shuffle(lines);
        await _folder.Write("notice.txt", "示例市人民政府关于印发分工方案的通知\n2024年3月1日\n" + string.Join('\n', lines) + "\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        string plan = _folder.Read("plan.yaml");
        string findings = (await _folder.Run("check", "plan.yaml")).Output;
        Match doubt = Doubt().Match(plan);
        foreach (Match lost in Lost().Matches(findings))
        {
            Assert.True(doubt.Success && doubt.Value.Contains(lost.Groups[1].Value, StringComparison.Ordinal), lost.Value + "\n" + plan);
        }

        Assert.Equal(Lost().IsMatch(findings), doubt.Success);
    }

    // 2. without 1. in a section: what is between has no place in the pieces.
    [Fact]
    public async Task ClausesOfTasksWithoutNumbers_AreToldWithTheirPlaces()
    {
        await _folder.Write("notice.txt", "示例市人民政府关于印发分工方案的通知\n2024年3月1日\n三、重点领域\n（一）窗口\n1．目标。设窗口。\n2．任务\n设窗口六个。\n牵头单位：市甲局\n（二）热线\n2．任务\n设坐席。\n牵头单位：市乙局\n（三）网站\n2．任务\n设网站。\n牵头单位：市丙局\n（六）号码\n2．任务\n设号码。\n牵头单位：市丁局\n三、保障\n（一）经费\n保障经费。\n牵头单位：市戊局\n（三）宣传\n加强宣传。\n牵头单位：市己局\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("""
              # ?? These words of the notice are missing from the draft: “（二）热线”, “牵头单位：市乙局（三）网站”, “牵头单位：市丙局（六）号码”, “牵头单位：市丁局”, “（一）”, “（三）”. Write them where they belong.
              # ?@ 9:1-9:6 12:1-13:6 16:1-17:6 20:1-20:9 22:1-22:4 25:1-25:4

            """.ReplaceLineEndings("\n"), _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [GeneratedRegex("# \\?\\? These words of the notice are missing from the draft: .*")]
    private static partial Regex Doubt();

    [GeneratedRegex("Nothing in the plan accounts for (“.*?”) \\(")]
    private static partial Regex Lost();
}
