using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Rules.Provenance.Notice;

namespace FujianPlan.Authoring.Drafting.InOrder.Frame;

/// <summary>The title of a notice, over as many lines as it has, and what it says: who issues it, and what the plan is called.</summary>
internal sealed class FrameTitle
{
    private const int MostLines = 6;
    private const int MostLinesBefore = 15;
    private const int Longest = 160;

    private static readonly string[] Verbs = ["关于", "印发", "转发", "批转", "发布", "公布"];
    private static readonly char[] NoName = ['《', '》', '“', '”', '：', ':', '。', '；', '（', '('];

    private static readonly Regex Letter = new("(通知|通告|公告|通报|决定|函|批复)$|(印发|转发|发布|公布)《[^《》]{2,100}》$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 市甲办印发《乙意见》分工方案.
    private static readonly Regex Whole = new("^[^《》]{2,60}(印发|转发)《[^《》]{2,100}》[^《》]{0,20}(分工|方案|清单|分工表|分解表)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Document = new(
        "(通知|通告|公告|通报|决定|函|批复|意见|方案|办法|规定|措施|举措|要点|计划|规划|纲要|任务|清单|分工|细则|安排|行动|纪要|分解|指引|指南|预案|政策|制度|规则|台账|实事|事项|(分解|分工|任务|责任|推进|安排|措施|一览|汇总|明细|计划|实施|台账)表|(任务|责任|目标|承诺)书)([（(][^（）()]{1,20}[）)]){0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Numbered = new(@"(?<=(通知|通告|公告|决定|函|批复|意见|方案|办法|规定))\p{L}{1,10}[〔\[（(﹝]\d{4}[〕\]）)﹞]\s*(第)?\d{1,5}号$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Above = new(
        @"^(附件|附)[0-9一二三四五六七八九十]{0,2}[:：]?$|^(\p{L}{3,40}(?<=[府办室厅局会委院部]))?文件$|^\p{L}{0,10}[〔\[（(﹝]\d{4}[〕\]）)﹞](第)?\d{1,5}号(签发人[:：]\p{L}{2,20})?$"
        + @"|^(?!.{0,16}关于)\p{L}{0,16}会议纪要$|^\p{L}{3,30}\d{4}年\d{1,2}月\d{1,2}日$|^[★☆*＊]+$|^[─━—–\-_＿=＝]+$|^(绝密|机密|秘密|内部(资料|文件|材料)|特提|特急|加急|平急|急件)([★☆].{0,8}|[，、]?(注意保存|妥善保管))?$|^(份号|编号)[:：]?[A-Za-z0-9－-]{1,24}$|^\d{6}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex BeforeYear = new(@"^[\p{L}“”]{3,40}?(?=[0-9０-９]{4}年)", RegexOptions.CultureInvariant);

    // What no name of an issuer has in it, and what each has.
    private static readonly Regex NoIssuer = new(@"文件|[〔〕★☆]|^\P{IsCJKUnifiedIdeographs}*$", RegexOptions.CultureInvariant);

    private static readonly Regex Issued = new("(印发|转发|批转|发布|公布)(关于)?(?<quoted>《(?<title>[^《》]{1,100}(〈[^〉]+〉)?[^《》]{0,40})》)?(?<plain>[^《》]{1,100}?)?(的(通知|通告|公告|通报|决定|函))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 任务分工, 重点任务分工方案.
    private static readonly Regex Derived = new("(分工|方案|清单|台账|措施|细则|计划|安排|意见|要点|分解表|分工表|责任表|任务表)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex OfPlace = new("(印发|转发|批转|发布|公布)(?<plan>[^《》]{1,40}《[^《》]{1,100}》(?<plain>[^《》]{1,40}?))(的(通知|通告|公告|通报|决定|函))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private FrameTitle(int start, int end, string words, FlatNotice notice, IReadOnlyList<string> signatures, bool isGuessed = false)
    {
        (Start, End, IsGuessed) = (start, end, isGuessed);
        int verb = Verbs.Select(word => words.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        string head = verb <= 0 ? string.Empty : words.Substring(0, verb);
        List<string> names = head.Length == 0 || head.IndexOfAny(NoName) >= 0 ? [] : Names(head, start, notice, signatures);

        // 青川市关于…: a place issues nothing.
        Issuers = names.TrueForAll(name => "省市县区州盟旗镇乡".IndexOf(name[name.Length - 1]) < 0 && !NoIssuer.IsMatch(name)) ? names : [];
        Words = WithBlanks(words, start, notice);
        Plan = PlanIn(words);
    }

    /// <summary>Where it begins in the notice without its layout.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    /// <summary>Whether it was guessed where it ends.</summary>
    public bool IsGuessed { get; }

    /// <summary>The title.</summary>
    public string Words { get; }

    /// <summary>Whom it names before 关于 and the like; empty where it names nobody.</summary>
    public IReadOnlyList<string> Issuers { get; }

    /// <summary>What the plan is called.</summary>
    public string Plan { get; }

    /// <summary>The body before a year at the beginning: 青川市甲局 of 青川市甲局2025年工作要点; null for none.</summary>
    public string? BodyBeforeYear => BeforeYear.Match(Words) is { Success: true } found && AgencyNames.IsOrgan(found.Value, 0, found.Length) && !NoIssuer.IsMatch(found.Value) ? found.Value : null;

    // 印发《甲办法》任务分工的通知: what is issued is not 甲办法, but what follows from it.
    private static string PlanIn(string words)
    {
        if (Issued.Match(words) is { Success: true } issued)
        {
            Group quoted = issued.Groups["quoted"], plain = issued.Groups["plain"];
            return !quoted.Success ? plain.Value : plain.Success && Derived.IsMatch(plain.Value) ? quoted.Value + plain.Value : issued.Groups["title"].Value;
        }

        return OfPlace.Match(words) is { Success: true } ofPlace && Derived.IsMatch(ofPlace.Groups["plain"].Value) ? ofPlace.Groups["plan"].Value : words;
    }

    // 甲局 乙局关于…: the blank tells their names apart.
    private string WithBlanks(string words, int start, FlatNotice notice)
    {
        int at = 0, blanks = 0;
        foreach (string issuer in Issuers.Take(Issuers.Count - 1))
        {
            // 甲局等五部门关于…: the others are nowhere in the title.
            if (string.CompareOrdinal(words, at + blanks, issuer, 0, issuer.Length) != 0)
            {
                break;
            }

            at += issuer.Length;
            if (words[at + blanks] is '、' or '，' or ' ')
            {
                at++;
            }
            else if (!notice.IsAdjoining(start + at))
            {
                words = words.Insert(at + blanks++, " ");
            }
        }

        return words;
    }

    /// <summary>Whether a line stands above a title, and is neither of it nor of the issuers: ★, 特急, 文件, a number.</summary>
    /// <param name="line">The line.</param>
    public static bool IsAbove(string line) => Above.IsMatch(line);

    /// <summary>Finds it; null where there is none.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="end">Where the plan begins.</param>
    /// <param name="signatures">The names that stand over a date.</param>
    public static FrameTitle? In(FlatNotice notice, int end, IReadOnlyList<string> signatures)
    {
        string text = notice.Text;
        bool isFirst = true;
        for (int start = 0, lines = 0; start < end && lines < MostLinesBefore; start = notice.EndOfLine(start), lines++)
        {
            // 青川市甲局文件 is the head of a page, above its title.
            if (IsAbove(text.Substring(start, notice.EndOfLine(start) - start)))
            {
                continue;
            }

            for (int stop = notice.EndOfLine(start), line = start, more = 0; stop <= end && more < MostLines && stop - start <= Longest; (line, stop) = (stop, stop < text.Length ? notice.EndOfLine(stop) : text.Length + 1), more++)
            {
                string words = text.Substring(start, stop - start);
                if (words.IndexOfAny(['。', '；', '：']) >= 0 || (more > 0 && (words.EndsWith("文件", StringComparison.Ordinal) || IsAbove(text.Substring(line, stop - line)))))
                {
                    break;
                }

                string title = Numbered.Replace(words, string.Empty);
                if (IsTitle(title, isFirst))
                {
                    int first = FirstLine(notice, start, title);
                    return new FrameTitle(first, start + title.Length, title.Substring(first - start), notice, signatures);
                }
            }

            isFirst = false;
        }

        // A capture without lines.
        return RunOnTitle.In(text, end) is var (begin, last) ? new FrameTitle(begin, last, text.Substring(begin, last - begin), notice, signatures, isGuessed: true) : null;
    }

    // What the page has above the title is no part of it: in the lines that may be, one begins with who issues it.
    private static int FirstLine(FlatNotice notice, int start, string title)
    {
        int first = start, verb = title.IndexOf(Array.Find(Verbs, word => title.Contains(word)) ?? title, StringComparison.Ordinal);
        for (int line = notice.EndOfLine(start); line < start + verb; line = notice.EndOfLine(line))
        {
            first = AgencyNames.IsOrgan(title, line - start, verb) && !AgencyNames.IsOrgan(title, first - start, line - start) ? line : first;
        }

        return first;
    }

    // 关于印发…方案 is not whole before 的通知.
    private static bool IsTitle(string words, bool isFirst) =>
        words.Contains("印发") || words.Contains("转发") || words.Contains("批转") ? Letter.IsMatch(words) || (!words.Contains("关于印发") && !words.Contains("关于转发") && Whole.IsMatch(words))
        : words.Contains("关于") ? Document.IsMatch(words)
        : isFirst && Document.IsMatch(words) && words.IndexOf('，') < 0;

    private static List<string> Names(string head, int start, FlatNotice notice, IReadOnlyList<string> signatures)
    {
        // 甲局 乙局关于…, 甲局、乙局关于…; and, with nothing between, those that sign it.
        List<string> names = [];
        int from = 0;
        for (int at = 1; at <= head.Length; at++)
        {
            bool isSign = at < head.Length && head[at] is '、' or '，' or ' ';
            bool isBreak = at < head.Length && !notice.IsAdjoining(start + at) && AgencyNames.IsOrgan(head, from, at) && AgencyNames.IsOrgan(head, at, head.Length);
            if (at == head.Length || isBreak || (isSign && AgencyNames.IsOrgan(head, from, at)))
            {
                names.Add(head.Substring(from, at - from));
                from = isSign ? at + 1 : at;
            }
        }

        if (names.Count > 1)
        {
            return names;
        }

        // 青川市甲局等五部门关于…: the signature names them all, or it names no other.
        if (JointIssuers.Of(head) is { } joint)
        {
            return signatures.Count > 1 && signatures.Count == joint.Count && signatures[0] == joint.First ? [.. signatures] : [joint.First];
        }

        for (int i = 0; i < signatures.Count; i++)
        {
            for (int count = 2; i + count <= signatures.Count; count++)
            {
                if (string.Concat(signatures.Skip(i).Take(count)) == head)
                {
                    return [.. signatures.Skip(i).Take(count)];
                }
            }
        }

        return Repeated(head) ?? [head];
    }

    // 示例市甲局示例市乙局: each begins with the place.
    private static List<string>? Repeated(string head)
    {
        if (head.Length < 8)
        {
            return null;
        }

        string place = head.Substring(0, 3);
        List<string> names = [];
        int from = 0;
        for (int next = head.IndexOf(place, 1, StringComparison.Ordinal); next > 0; next = head.IndexOf(place, next + 1, StringComparison.Ordinal))
        {
            if (AgencyNames.IsOrgan(head, from, next))
            {
                names.Add(head.Substring(from, next - from));
                from = next;
            }
        }

        names.Add(head.Substring(from));
        return names.Count > 1 && AgencyNames.IsOrgan(head, from, head.Length) ? names : null;
    }
}
