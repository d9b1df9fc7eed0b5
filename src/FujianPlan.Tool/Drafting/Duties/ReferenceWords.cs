using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Words that say that a task is done by those of another: 同上, 〃, 责任单位同第2项.</summary>
/// <param name="Label">Of which of them they speak: 牵头单位; empty for all.</param>
/// <param name="Number">The number of the other; null for the one before.</param>
internal sealed partial record ReferenceWords(string Label, int? Number)
{
    private const string Other = @"([〃″〞]|(与|和)?同?(上|前)(一|面|述)?(项|条|款|个)?(任务|工作|事项|单位|部门)?(一致|相同|同)?|[同与和](任务|工作|事项)?第?[（(]?(?<number>[0-9０-９]{1,4}|[一二三四五六七八九十百]{1,6})[)）]?(项|条|款|点|号)?(任务|工作|事项)?(一致|相同)?)";

    /// <summary>What some words say, which are nothing else.</summary>
    /// <param name="words">The words, with or without a bracket around them.</param>
    /// <returns>It; null where they are no such words.</returns>
    public static ReferenceWords? In(string words) => Whole().Match(string.Concat(words.Where(c => !char.IsWhiteSpace(c)))) is { Success: true } match && Says().IsMatch(match.Value)
        ? new ReferenceWords(match.Groups["label"].Value, match.Groups["number"] is { Success: true, Value: var number } ? NumberOf(number) : null)
        : null;

    /// <summary>The number in what stands before a task: 12 in （十二）, 3 in 2.3.</summary>
    /// <param name="marker">What stands there.</param>
    public static int? NumberIn(string? marker) => marker is not null && Numeral().Matches(marker) is [.., var last] ? NumberOf(last.Value) : null;

    private static int? NumberOf(string written)
    {
        string plain = string.Concat(written.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : Enumerable.Range(1, ChineseNumeral.Largest).Select(one => (int?)one).FirstOrDefault(one => ChineseNumeral.Write(one!.Value) == plain);
    }

    [GeneratedRegex(@"^[（(【\[〔]?(?<label>\p{L}{0,6}?(单位|部门|处室|科室|主体|机构|分工|牵头|配合|责任|负责))?[:：]?" + Other + @"[)）】\]〕]?[。；;]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    // 第3项 alone, or 上一项, says nothing of whose it is.
    [GeneratedRegex("[同〃″〞]|一致", RegexOptions.CultureInvariant)]
    private static partial Regex Says();

    [GeneratedRegex("[0-9０-９]+|[一二三四五六七八九十百]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
