using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>
/// The issuer is written out as the source has it: a part of its name would be another authority. A title that names its issuer
/// (示例市人民政府关于印发…) tells who it is.
/// </summary>
internal sealed class IssuerRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4019", FindingSeverity.Error, false, new("The issuer is not the one that the source names", "发文机关与来源文件不符"));

    private static readonly string[] Behind = ["关于", "转发", "批转", "印发", "发布", "公布"];

    // What no authority's name has in it: there, the title says something else before these words.
    private static readonly char[] NoName = ['《', '》', '“', '”', '"', '：', ':', '。', '；', '（', '('];

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        PlanNode? plan = context.Document.Plan;
        Located<string>[] all = [.. plan?.Issuers ?? []];
        Located<string>? title = NoticeTitles.Of(context.Document) ?? plan?.Title;
        string? head = title is not null && context.Source.Stands(title.Value) ? HeadOf(title.Value) : null;
        if (plan is { Issuer: null, EditorialIssuer: { } editorial })
        {
            CheckEditorial(context, editorial, title, head);
            return;
        }

        if (head is not null && AreWhole(context, head, all))
        {
            return;
        }

        // Where one of them is not what the title says, the others are told by that.
        int before = all.Count(issuer => context.Source.Stands(issuer.Value) && !Check(context, title, head, issuer, all));
        if (before > 0 || head is null || all.Length == 0)
        {
            return;
        }

        if (JointIssuers.Of(head) is { Count: > 1 } joint && joint.Count is var count && all.Length != 1 && all.Length != count)
        {
            string first = ShownText.Of(joint.First);
            context.Report(
                Rule,
                all[all.Length - 1].Place,
                FormattableString.Invariant($"The title says that {count} authorities issue it (“{ShownText.Of(joint.Words)}”), but 'issuer' lists {all.Length}. List all {count}, as the source names them; or write only “{first}” if it names no other."),
                FormattableString.Invariant($"标题写明由 {count} 个部门联合发文（“{ShownText.Of(joint.Words)}”），issuer 列出 {all.Length} 个。请照来源文件列全；来源文件未列其他部门的，只写“{first}”。"),
                new RelatedPlace(title!.Place, new("the title", "该标题")));
        }
        else if (Left(head, all) is { } left)
        {
            string shown = ShownText.Of(left), list = ListOf(head);
            context.Report(
                Rule,
                all[all.Length - 1].Place,
                $"The title names “{shown}” among those who issue it, but 'issuer' does not. Write all of them as a list, in the title's order: 'issuer: {list}'.",
                $"标题写明的发文机关还有“{shown}”，issuer 中没有。请按标题的次序列全：“issuer: {list}”。",
                new RelatedPlace(title!.Place, new("the title", "该标题")));
        }
        else if (Enumerable.Range(1, all.Length - 1).FirstOrDefault(i => PlaceOf(head, all[i].Value) is >= 0 and var place && place < PlaceOf(head, all[i - 1].Value)) is > 0 and var late)
        {
            context.Report(
                Rule,
                all[late].Place,
                $"In the title, “{ShownText.Of(all[late].Value)}” comes before “{ShownText.Of(all[late - 1].Value)}”. Keep the order of the title.",
                $"标题中“{ShownText.Of(all[late].Value)}”在“{ShownText.Of(all[late - 1].Value)}”之前。请依照标题的次序。",
                new RelatedPlace(title!.Place, new("the title", "该标题")));
        }
    }

    // The editors say who issues it only where the source does not.
    private static void CheckEditorial(ProvenanceContext context, Located<string> editorial, Located<string>? title, string? head)
    {
        Located<string>? line = head is not null ? title : Signature(context);
        if (line is not null && (head ?? line.Value.Trim()) is var name)
        {
            string shown = ShownText.Of(name);
            context.Report(
                Rule,
                editorial.Place,
                $"The source says who issues it: “{shown}”. Write that as 'issuer', and remove 'editorialIssuer'.",
                $"来源文件写明发文机关为“{shown}”。请以此为 issuer，并删去 editorialIssuer。",
                new RelatedPlace(line.Place, new("the words that name it", "写明发文机关的文字")));
        }
    }

    // A passage that is an authority's name alone, directly before the date.
    private static Located<string>? Signature(ProvenanceContext context) => context.Document.Notice?.Dated is { } dated
        ? NoticeTitles.Passages(context.Document).FirstOrDefault(passage =>
            passage.Value.Trim() is { Length: > 3 } name && AgencyNames.IsOrgan(name, 0, name.Length) && name.All(c => char.IsLetter(c) || char.IsWhiteSpace(c)) && context.Source.Words.StandsBehind(passage.Value, dated.Value))
        : null;

    // Who stands in the title and not among the issuers; null for nobody, and where the names do not stand apart.
    private static string? Left(string head, Located<string>[] all) => Parts(JointIssuers.Of(head)?.First ?? head) is { Length: > 1 } parts
        ? Array.Find(parts, part => AgencyNames.IsOrgan(part, 0, part.Length) && !Array.Exists(all, issuer => issuer.Value == part))
        : null;

    private static bool Check(ProvenanceContext context, Located<string>? title, string? head, Located<string> issuer, Located<string>[] all)
    {
        string shown = ShownText.Of(issuer.Value);
        if (head is not null)
        {
            if (head == issuer.Value && FormOf(head) is { } form)
            {
                context.Report(
                    Rule,
                    issuer.Place,
                    $"“{shown}” is not the name of an authority: several authorities issue it together. Write 'issuer: {form}'.",
                    $"“{shown}”不是一个机关的名称，而是联合发文的写法。请写“issuer: {form}”。",
                    new RelatedPlace(title!.Place, new("the title", "该标题")));
                return false;
            }

            // A title that is not whole has a finding of its own.
            if (Names(context, head, issuer.Value, all) || context.Source.Words.NamesBefore(title!.Value, [.. all.Select(one => one.Value)]).Contains(issuer.Value))
            {
                return true;
            }

            FindingText advice = FormOf(head) is { } list
                ? new($"Several authorities issue it together. Write 'issuer: {list}'.", $"该文由几个机关联合发布。请写“issuer: {list}”。")
                : new("Write the issuer as the title has it.", "请照标题书写发文机关。");
            context.Report(
                Rule,
                issuer.Place,
                $"The title says who issues it: “{ShownText.Of(head)}”, and not “{shown}”. {advice.English}",
                $"标题写明发文机关为“{ShownText.Of(head)}”，而非“{shown}”。{advice.Chinese}",
                new RelatedPlace(title.Place, new("the title", "该标题")));
            return false;
        }

        bool isWhole = context.Source.Words.IsWholeIssuer(issuer.Value, [.. all.Select(one => one.Value)]);
        if (!isWhole)
        {
            context.Report(
                Rule,
                issuer.Place,
                $"The source has “{shown}” only as part of a longer phrase. Write the issuer’s full name.",
                $"来源文件中“{shown}”只是较长文字的一部分。请写发文机关的全称。");
        }

        return isWhole;
    }

    // The words before 关于 and the like; null where the title begins with those, has none, or names a place before them (示例市关于…), which issues nothing.
    private static string? HeadOf(string title)
    {
        int end = Behind.Select(word => title.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        string head = end <= 0 ? string.Empty : title.Substring(0, end).Trim();
        return head.Length == 0 || head.IndexOfAny(NoName) >= 0 || "省市县区州盟旗镇乡".IndexOf(head[head.Length - 1]) >= 0 ? null : head;
    }

    // 市政府办公室 in the title, and 示例市人民政府办公室 in the signature: that is its whole name.
    private static bool AreWhole(ProvenanceContext context, string head, Located<string>[] all)
    {
        string[] parts = Parts(head), issuers = [.. all.Select(issuer => issuer.Value)];
        return parts.Length == all.Length && parts.Zip(issuers, (part, issuer) => issuer.Length > part.Length && Short(issuer).EndsWith(Short(part), StringComparison.Ordinal)).All(isWhole => isWhole)
            && Array.TrueForAll(issuers, issuer => AgencyNames.IsOrgan(issuer, 0, issuer.Length) && context.Source.Words.IsWholeIssuer(issuer, issuers));
    }

    private static string Short(string name) => name.Replace("人民政府", "政府");

    // Several issue it together: 甲局 乙局关于…. Without anything between their names, the plan has all of them, in their order, each a name of its own:
    // 市人 and 民政府 are none.
    private static bool Names(ProvenanceContext context, string head, string issuer, Located<string>[] all) =>
        head == issuer
        || (JointIssuers.Of(head) is { } joint && (Names(context, joint.First, issuer, all) || IsOneOfTheOthers(context, joint, issuer, all)))
        || (head.IndexOfAny(Between) >= 0 && head.Split(Between, StringSplitOptions.RemoveEmptyEntries).Contains(issuer))
        || (all.Length > 1 && IsAll(head, all) && IsNameOfItsOwn(context, issuer, all));

    // Whom the title counts only (等五部门), the head or the signature names.
    private static bool IsOneOfTheOthers(ProvenanceContext context, JointIssuers joint, string issuer, Located<string>[] all) =>
        all[0].Value != issuer && Names(context, joint.First, all[0].Value, [all[0]]) && context.Source.Words.IsWholeIssuer(issuer, [.. all.Select(one => one.Value)]);

    // What 'issuer' is where a title names several; null where it names one.
    private static string? FormOf(string head) => JointIssuers.Of(head) is { } joint ? FormOf(joint.First) ?? joint.First
        : Parts(head) is { Length: > 1 } parts && Array.TrueForAll(parts, part => part.Length > 2 && AgencyNames.IsOrgan(part, 0, part.Length)) ? ListOf(head)
        : null;

    private static string ListOf(string head) => "[" + string.Join(", ", Parts(JointIssuers.Of(head)?.First ?? head)) + "]";

    private static string[] Parts(string head) => head.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAll(string head, Located<string>[] all) => Letters(head) == Letters(string.Concat(all.Select(issuer => issuer.Value)));

    // By its end an authority; and by its beginning, which another has in it, too (a place's name), or because it stands alone somewhere, as in a signature.
    private static bool IsNameOfItsOwn(ProvenanceContext context, string issuer, Located<string>[] all) =>
        AgencyNames.IsOrgan(issuer, 0, issuer.Length) && issuer.Length > 2
        && (issuer == all[0].Value || context.Source.Words.IsWholeIssuer(issuer, [.. all.Select(one => one.Value)]) || Array.Exists(all, other => other.Value != issuer && other.Value.Contains(issuer.Substring(0, 2))));

    private static readonly char[] Between = [' ', '\u3000', '、', '，'];

    // Among names that stand apart, which it is: 示例市委 begins 示例市委办公室, too.
    private static int PlaceOf(string head, string issuer) =>
        Array.IndexOf(head.Split(Between, StringSplitOptions.RemoveEmptyEntries), issuer) is >= 0 and var place ? place : head.IndexOf(issuer, StringComparison.Ordinal);

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
}
