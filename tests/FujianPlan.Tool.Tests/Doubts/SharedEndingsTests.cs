namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>县住建、水利、交通局: names whose ending only the last has. The doubt about the others offers all of them.</summary>
public sealed class SharedEndingsTests : IDisposable
{
    private const string Head = "云溪县人民政府关于印发云溪县养护任务分工的通知\n云溪县人民政府\n2025年3月1日\n一、养护\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("（县住建、水利、交通局负责）", "县住建局, 县水利局, 县交通局", "responsible: [ZJJ, SLJ, XIANJTYSJ]")]
    [InlineData("（县公安局牵头，县水利、林业局配合）", "县水利局, 县林业局", "supporting: [SLJ, LYJ]")]
    [InlineData("（电信、移动、联通云溪分公司负责）", "电信云溪分公司, 移动云溪分公司, 联通云溪分公司", "responsible: [DXYXFGS, YDYXFGS, LTYXFGS]")]
    [InlineData("（县公安局牵头；中国电信、移动、联通云溪分公司配合）", "中国电信云溪分公司, 中国移动云溪分公司, 中国联通云溪分公司", "supporting: [ZGDXYXFGS, ZGYDYXFGS, ZGLTYXFGS]")]
    public async Task Names_AreCompletedByOneReading(string clause, string told, string written)
    {
        Assert.Contains($"They are names that share their ending: {told}.", await Doubts($"1.养护绿地。{clause}\n"), StringComparison.Ordinal);
        await Take("share their ending");
        Assert.Contains($"          - {written}\n            reading: editorial\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("error", (await _folder.Run("check")).Output, StringComparison.Ordinal);
    }

    // A body that other clauses name keeps its code, and choices further down may remove what stands above.
    [Fact]
    public async Task SeveralLists_AreTakenAtOnce()
    {
        await Doubts("1.养护绿地。（县住建、水利、交通局负责）\n2.养护网络。（电信、联通云溪分公司负责）\n3.养护道路。（移动、联通云溪分公司负责）\n4.养护河道。（县水利、林业局负责）\n");
        await Take("share their ending");
        string[] duties = [.. _folder.Read("plan.yaml").Split('\n').Where(line => line.StartsWith("          - responsible:", StringComparison.Ordinal)).Select(line => line.Trim()[15..])];
        Assert.Equal(["[ZJJ, SLJ, XIANJTYSJ]", "[DXYXFGS, LTYXFGS]", "[YDYXFGS, LTYXFGS]", "[SLJ, XIANLYJ]"], duties);
    }

    private async Task<string> Doubts(string tasks)
    {
        Assert.Equal(0, (await _folder.Write("notice.txt", Head + tasks).Run("draft", "notice.txt", "-o", "plan.yaml")).ExitCode);
        return (await _folder.Run("doubts", "--list")).Output;
    }

    private async Task Take(string reading)
    {
        string[] lines = (await _folder.Run("doubts", "--list")).Output.Split('\n');
        string[] choices = [.. lines.Where(line => line.Contains(reading, StringComparison.Ordinal)).Select(line => $"{NumberOf(lines, line)}={line.Trim()[0]}")];
        Assert.NotEmpty(choices);
        ProgramRun run = await _folder.Run(["doubts", "--take", .. choices]);
        Assert.True(run.ExitCode is 0 or 1, run.Errors);
    }

    private static string NumberOf(string[] lines, string line) => lines.TakeWhile(one => one != line).Last(one => one.Contains(": doubt ", StringComparison.Ordinal)).Split(": doubt ")[1].Split(' ')[0];
}
