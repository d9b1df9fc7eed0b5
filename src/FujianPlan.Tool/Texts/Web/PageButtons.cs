using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>Lines of a page that are buttons, and no words of the notice: 【打印】【关闭】, 分享到：微信 微博.</summary>
internal static partial class PageButtons
{
    // Buttons are few.
    private const int Longest = 60;

    /// <summary>Whether a line is nothing else.</summary>
    /// <param name="line">The line.</param>
    public static bool Are(string line) => line.Length <= Longest && Doing().IsMatch(line) && Whole().IsMatch(line);

    [GeneratedRegex("打印|关闭|分享|扫一扫|字体|字号|收藏|纠错", RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    [GeneratedRegex(
        @"^([【\[（(〖]?(打印(本页|本文|此页|页面)?|关闭(窗口|本页|页面)?|分享(到|至)?|收藏(本页|本文)?|返回(顶部|首页|列表|上一页)?|(我要)?纠错|字[体号](大小)?|[大中小]|微信(好友)?|(新浪|腾讯)?微博|QQ(空间|好友)?|朋友圈|扫一扫(在|，|用)?[^。；]{0,20}|语音播报|下载(全文|文字版|图片版)?)[】\]）)〗]?[\s\u3000|｜/·：:、]*)+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
