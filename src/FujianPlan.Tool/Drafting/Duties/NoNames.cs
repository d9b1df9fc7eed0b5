using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Words that stand where a name may, and are none: 一季度开工, 按上级部署, 本方案由市甲局.</summary>
internal static partial class NoNames
{
    /// <summary>Whether some words may be a name.</summary>
    /// <param name="words">The words.</param>
    public static bool MayBeName(string words) => !Beginning().IsMatch(words) && !Within().IsMatch(words) && !End().IsMatch(words);

    [GeneratedRegex("^(请|邀请|吸收|征求|商请|会签|按|根据|依据|依照|依托|结合|每|限于|酌情|必要时|如需|视(?![听觉频力])|本(预案|方案|办法|通知|意见|规划|规定|细则|计划|清单|表))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Beginning();

    // 自由 and 理由 are words of their own.
    [GeneratedRegex("(?<![自理事缘案])由|[一二三四1-4]季度|[0-9]+年|[0-9]+月|[上下]半年|年底|月底|按照?(各自)?职[责能权]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Within();

    [GeneratedRegex("(开工|竣工|完工|通报|报告|部署|要求|启动|举办|验收|上报|完成|推进|落实|实施|开展)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex End();
}
