using System.Text.RegularExpressions;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>The titles of notices (示例市人民政府关于印发…的通知), wherever a plan quotes them.</summary>
internal static class NoticeTitles
{
    private static readonly Regex Title = new(
        "^[^。；：]{0,60}(关于|印发|转发|批转)[^。；：]{2,100}(通知|意见|方案|决定|办法|规定|批复|通告|公告|函|细则)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether words read like such a title, and nothing else.</summary>
    public static bool IsOne(string words) => Title.IsMatch(words.Trim());

    /// <summary>What a plan quotes of the notice under no key of its own.</summary>
    public static IEnumerable<Located<string>> Passages(PlanDocument document)
    {
        NoticeNode? notice = document.Notice;
        Located<string>?[] keyed = [notice?.Title, notice?.Published, notice?.Addressees, notice?.Body, notice?.Closing, notice?.Drafted];
        return NoticeWords.Quoted(document).Where(words => !Array.Exists(keyed, key => ReferenceEquals(key, words)));
    }

    /// <summary>The title of the notice: that of its key, or what stands in its place among the passages; null where the plan quotes none.</summary>
    public static Located<string>? Of(PlanDocument document) => document.Notice?.Title ?? Passages(document).FirstOrDefault(passage => IsOne(passage.Value));
}
