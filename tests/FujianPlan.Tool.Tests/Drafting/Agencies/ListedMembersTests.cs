namespace FujianPlan.Tool.Tests.Drafting.Agencies;

/// <summary>Members of collectives, where a notice lists them.</summary>
public sealed class ListedMembersTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ListInBracketsBehindACollective_IsItsMembers()
    {
        string agencies = await _folder.Agencies(AgencyNotice.Of(
            "示例市人民政府",
            "（市数据局牵头，三大运营商（电信、移动、联通）负责）",
            "（三大运营商、各区政府（东山区、南湖区）、东山区人民政府负责）",
            "（市内各银行（工行、农行）负责）"));
        Assert.Equal(
            """
            SJJ DataBureau 市数据局 | english: Data Bureau | kind: municipal
            SDYYS SanDaYunYingShang 三大运营商 | kind: enterprise | aliases: [三大运营商（电信、移动、联通）] | collective: true | members: [DX, YD, LT]
            QZF QuZhengFu 各区政府（东山区、南湖区） | collective: true | members: [DSQZF, NHQZF]
            DSQZF DongshanGovernment 东山区人民政府
            NGYH NeiGeYinHang 市内各银行（工行、农行） | kind: enterprise | collective: true | members: [GSYH, NYYH]
            DX DianXin 电信 | kind: enterprise
            YD YiDong 移动 | kind: enterprise
            LT LianTong 联通 | kind: enterprise
            NHQZF NanhuGovernment 南湖区政府
            GSYH IndustrialAndCommercialBankOfChina 工行 | english: Industrial and Commercial Bank of China | kind: enterprise
            NYYH AgriculturalBankOfChina 农行 | english: Agricultural Bank of China | kind: enterprise
            """,
            agencies);
    }

    // An open list, levels, kinds of bodies: who they are is not known.
    [Theory]
    [InlineData("各电信运营商（电信、移动等）")]
    [InlineData("各县（市、区）")]
    [InlineData("各乡镇（街道、园区）")]
    [InlineData("各市（自治州、地区）人民政府")]
    [InlineData("市公安局（交警支队、特警支队）")]
    public async Task BracketThatListsNotAll_GivesNoMembers(string name) =>
        Assert.DoesNotContain("members", await _folder.Agencies(AgencyNotice.Of("示例市人民政府", $"（市数据局牵头，{name}负责）")), StringComparison.Ordinal);
}
