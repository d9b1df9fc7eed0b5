using System.Text;

namespace FujianPlan.Tool.Tests.Texts;

/// <summary>The text of web pages: their content, as a browser shows it.</summary>
public sealed class WebTextTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html>
        <html><head><meta charset="gb2312"><title>关于印发示例市要点的通知_示例市人民政府</title><script>var 脚本 = "不是正文";</script><style>p { color: red }</style></head>
        <body>
        <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">互动交流</a></li><li><a href="/c">办事服务</a></li></ul></div>
        <h1>关于印发示例市要点的通知</h1>
        <div>字号：大 中 小</div>
        <div id="content"><div class="inner">
          <p>　　各县人民政府，市政府各
             部门：</p>
          <p>&emsp;&emsp;现将要点印发给你们，<br>请认真&nbsp;落实。&ldquo;一网通办&rdquo;&lt;试行&gt;</p>
          <ol style="list-style-type: cjk-ideographic"><li>夯实基础</li><li>便民服务</li></ol>
          <ol start="3"><li>建设网络。（市数据局负责）</li><li value="7">统一标准。（市教育局负责）</li></ol>
          <p><ruby>网<rt>wǎng</rt></ruby>格化<span style="display: none">隐藏的字</span><del>旧文</del></p>
          <table><thead><tr><th>任务</th><th>责任单位</th></tr></thead>
            <tbody><tr><td>推行改革，<br>优化服务。</td><td rowspan="2">市公安局<br>市民政局</td></tr><tr><td>加强监管。</td></tr></tbody></table>
        </div></div>
        <div class="related"><a href="/1">相关新闻一则在这里</a><a href="/2">相关新闻二则在这里</a><a href="/3">相关新闻三则在这里</a></div>
        </body></html>
        """;

    private const string Text = """
        关于印发示例市要点的通知
        各县人民政府，市政府各部门：
        现将要点印发给你们，
        请认真 落实。“一网通办”<试行>
        一、夯实基础
        二、便民服务
        3.建设网络。（市数据局负责）
        7.统一标准。（市教育局负责）
        网格化
        1.推行改革，
        优化服务。
        责任单位：市公安局、市民政局
        2.加强监管。
        责任单位：市公安局、市民政局

        """;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Whatever the page is encoded in, and whatever it says of that, and whatever its file is called.
    [Theory]
    [InlineData("gb18030", false, "notice.html")]
    [InlineData("utf-8", false, "notice.htm")]
    [InlineData("utf-8", true, "notice.txt")]
    [InlineData("utf-16", true, "notice.html")]
    public async Task TheContent_IsTaken(string encoding, bool isMarked, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding named = Encoding.GetEncoding(encoding);
        _folder.Write(name, [.. isMarked ? named.GetPreamble() : [], .. named.GetBytes(encoding == "gb18030" ? Page : Page.Replace("gb2312", encoding, StringComparison.Ordinal))]);

        ProgramRun run = await _folder.Run("text", name, "-o", "out.txt");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(Text, _folder.Read("out.txt"));
    }

    [Fact]
    public async Task APageThatIsNestedWithoutEnd_IsRead()
    {
        // For each block, HTML has all open elements looked through, but not for the others: twenty thousand blocks would take four times as long.
        _folder.Write("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 10_000)) + string.Concat(Enumerable.Repeat("<span>", 10_000)) + "正文");

        Assert.Equal(new ProgramRun(0, "正文\n", "taken from a web page\n"), await _folder.Run("text", "deep.html"));
    }

    // What nobody is to read: buttons, what is struck out, what is hidden. A number stands on the line of its first paragraph.
    [Fact]
    public async Task ButtonsAndStruckOutText_AreLeftOut_AndCounted()
    {
        _folder.Write("notice.html", """
            <html><body><div>【打印】【关闭】<a href="#">分享</a></div><p>各单位要打印文件，<s>作废</s>关闭旧的。<span style="text-decoration: line-through">旧文</span></p>
            <ol start="3"><li><p>建设网络。</p><p>统一标准。</p></li><li>推行<ol type="a"><li>试点</li></ol></li></ol><p hidden>隐藏的字</p><div>打印本页 关闭窗口 分享到：微信 微博</div></body></html>
            """);

        Assert.Equal(
            new ProgramRun(0, "各单位要打印文件，关闭旧的。\n3.建设网络。\n统一标准。\n4.推行\na.试点\n", "taken from a web page; left out: 2 lines of buttons, 2 deletions, 1 hidden part of the page\n"),
            await _folder.Run("text", "notice.html"));
    }
}
