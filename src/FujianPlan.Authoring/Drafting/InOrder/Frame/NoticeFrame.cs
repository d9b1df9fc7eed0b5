using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Rules.Provenance.Notice;

namespace FujianPlan.Authoring.Drafting.InOrder.Frame;

/// <summary>The words of a notice around its plan: title, number, addressees, letter, signature, date, and what stands before the first heading.</summary>
internal sealed class NoticeFrame
{
    private const int LongestSignature = 90;
    private const int LongestPiece = 200;
    private const string Digit = DateDigits.Pattern;

    private static readonly Regex Date = new($@"^{Digit}{{4}}年{Digit}{{1,3}}月{Digit}{{1,3}}日$|^\d{{4}}[-/.．]\d{{1,2}}[-/.．]\d{{1,2}}$", RegexOptions.CultureInvariant);

    // Under a signature it has no day at times; no date of issue follows from it.
    private static readonly Regex Month = new($@"^{Digit}{{4}}年{Digit}{{1,3}}月$", RegexOptions.CultureInvariant);
    private static readonly Regex Printed = new($@"^\p{{L}}{{0,30}}?(?<date>{Digit}{{4}}年{Digit}{{1,3}}月{Digit}{{1,3}}日)(印发|[（(]?共?印[0-9０-９]{{1,6}}份[）)]?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Published = new($@"(发布|成文|印发|公开|发文|生成|签发|颁布|公布)(日期|时间)[:：]\s*(?<date>{Digit}{{4}}年{Digit}{{1,3}}月{Digit}{{1,3}}日|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Bracketed = new($@"^[（(](?<date>{Digit}{{4}}年{Digit}{{1,3}}月{Digit}{{1,3}}日)(?!前|起|止|至)(?<rest>[^。；]{{0,40}})[）)]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // （2023年3月1日市政府常务会议通过，2023年3月5日印发）.
    private static readonly Regex IssuedInBracket = new($@"(?<date>{Digit}{{4}}年{Digit}{{1,3}}月{Digit}{{1,3}}日)[^，、。；]{{0,30}}?(印发|发布|公布|颁布|签发)(?=[，、）) ]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // What a date may be of besides the issue.
    private static readonly Regex OfOther = new("会|通过|审|批准|同意|施行|实施|修订|修正", RegexOptions.CultureInvariant);
    private static readonly Regex Signed = new($@"(?<name>\p{{L}}{{3,30}})(?<date>{Digit}{{4}}年{Digit}{{1,3}}月{Digit}{{1,3}}日|\d{{4}}[-/.．]\d{{1,2}}[-/.．]\d{{1,2}})(?<rest>[（(][^（）()]{{1,30}}[）)])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Number = new(@"^\p{L}{1,10}[〔\[（(﹝]\d{4}[〕\]）)﹞](第)?\d{1,5}号", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex IssuedBy = new(@"^(发布|发文|制发|印发|成文|公开)(机构|机关|单位|部门)[:：](?<name>\p{L}{3,30})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Within = new($@"(?<=。)(?<name>\p{{L}}{{3,30}})(?<date>{Digit}{{4}}年{Digit}{{1,3}}月{Digit}{{1,3}}日)(?!前|起|止|至|以前|之前|[^。；：]{{0,6}}(印发|召开|下发|发布|通过|举行|会议)(?!关于)|，|、)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 青川市甲局2025年4月2日发布，征求意见至…: the last line of a page.
    private static readonly Regex IssuedThen = new($@"^(?<name>\p{{L}}[\p{{L}}（）()]{{2,40}})(?<date>{Digit}{{4}}年{Digit}{{1,3}}月{Digit}{{1,3}}日)(发布|印发|公布)(，|。|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly FlatNotice _notice;
    private readonly string _text;
    private readonly FrameSignatures _signatures;
    private readonly ParagraphLines _lines;
    private readonly List<(int Start, int End)> _paragraphs = [];

    // The date under a signature.
    private string? _signed;

    /// <summary>Reads it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="start">Where the plan begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="closings">Closings of letters that stand within it.</param>
    public NoticeFrame(FlatNotice notice, int start, int end, IReadOnlyList<(int Start, int End)>? closings = null)
    {
        (_notice, _text, _signatures, _lines) = (notice, notice.Text, new FrameSignatures(notice), new ParagraphLines(notice));
        List<string> signatures = SignaturesIn(0, start);
        signatures.AddRange((closings ?? []).SelectMany(closing => SignaturesIn(closing.Start, closing.End)));
        signatures.AddRange(SignaturesIn(end, _text.Length));
        FrameTitle? title = FrameTitle.In(notice, start, signatures);
        (Title, PlanTitle, Issuers, IsTitleGuessed) = (title?.Words, title?.Plan, title?.Issuers ?? [], title is { IsGuessed: true });
        Cut(0, start, title);
        foreach ((int from, int to) in closings ?? [])
        {
            Cut(from, to, null);
        }

        Cut(end, _text.Length, null);
        string[] words = [.. _paragraphs.Select(one => _text.Substring(one.Start, one.End - one.Start))];
        Addressees = words.FirstOrDefault(one => PassageKeyRule.KeyOf(one) == "addressees") ?? Letterhead.AddresseesUnder(title, notice, _paragraphs);
        Dated = DateIn(words);
        if (signatures.Count > 0 && (Issuers.Count == 0 || AreShort(Issuers, signatures)))
        {
            Issuers = signatures;
        }

        if (Issuers.Count == 0 && words.Select(IssuerThen).FirstOrDefault(name => name is not null) is { } then)
        {
            Issuers = [then];
        }

        Issuers = Issuers.Count == 0 ? Letterhead.BodiesOf(notice, _signatures, start) : Issuers;
        if (Issuers.Count == 0 && words.Select(SignatureAtEnd).FirstOrDefault(match => match.Success) is { } signed && OrganAtEnd(signed.Groups["name"].Value) is { } organ)
        {
            Issuers = [organ];
        }

        if (Issuers.Count == 0 && words.Select(one => IssuedBy.Match(one)).FirstOrDefault(match => match.Success && OrganAtEnd(match.Groups["name"].Value) is not null) is { } by)
        {
            Issuers = [by.Groups["name"].Value];
        }

        if (Issuers.Count == 0 && title?.BodyBeforeYear is { } body)
        {
            (Issuers, IsIssuerGuessed) = ([body], true);
        }

        // A name above the title and under the letter is one passage, which has both places.
        Passages = [.. words.Where(one => one != Addressees && one != Dated).Distinct()];
        Points = [.. _paragraphs.Where(one => notice.Annex.Points.Start <= one.Start && one.Start < notice.Annex.Points.End).Select(one => _text.Substring(one.Start, one.End - one.Start))];
    }

    /// <summary>The notice's title; null where none was found.</summary>
    public string? Title { get; }

    /// <summary>Whether it was guessed where the title ends: in a capture without lines.</summary>
    public bool IsTitleGuessed { get; }

    /// <summary>What the plan is called; null where the title does not say.</summary>
    public string? PlanTitle { get; }

    /// <summary>Who issues it; empty where neither the title nor a signature says.</summary>
    public IReadOnlyList<string> Issuers { get; }

    /// <summary>Whether nothing says who issues it, and the body that the plan's title begins with was taken for that.</summary>
    public bool IsIssuerGuessed { get; }

    /// <summary>The line of the addressees; null where there is none.</summary>
    public string? Addressees { get; }

    /// <summary>The words of the date of issue: a line of its own, or behind the name of the issuer; null where there is none.</summary>
    public string? Dated { get; }

    /// <summary>Whatever else it says, in order.</summary>
    public IReadOnlyList<string> Passages { get; }

    /// <summary>Those of them that are the points of a letter whose annex is the plan.</summary>
    public IReadOnlyCollection<string> Points { get; }

    private void Cut(int start, int end, FrameTitle? title)
    {
        for (int at = start; at < end;)
        {
            if (title is not null && at == title.Start)
            {
                at = title.End;
                continue;
            }

            int limit = title is not null && at < title.Start ? title.Start : end;
            int line = Math.Min(_notice.EndOfLine(at), limit);
            int stop = title is { IsGuessed: true } && PieceOfHead(at, limit) is { } piece ? piece : IsLineOfItsOwn(at, line) ? line : TitleOfPlan(at, limit, title) ?? UpToDate(at, _lines.EndOf(at, limit));
            _paragraphs.Add((at, stop));
            at = stop;
        }
    }

    // No line goes on into the date under it, nor into the signature over that.
    private int UpToDate(int at, int end)
    {
        int signature = -1;
        for (int line = _notice.EndOfLine(at); line < end; line = _notice.EndOfLine(line))
        {
            int next = Math.Min(_notice.EndOfLine(line), end);
            if (IsDated(line, next))
            {
                return signature < 0 ? line : signature;
            }

            signature = _signatures.In(line, next).Count == 0 ? -1 : signature < 0 ? line : signature;
        }

        return end;
    }

    // A date of its own, or behind few words: 2025年4月2日印发.
    private bool IsDated(int start, int end) => end - start <= LongestSignature && _text.Substring(start, end - start) is var line && (DateOf(line) is not null || Month.IsMatch(line));

    // 市政府办公室 in the title, and the same with its place in the signature.
    private static bool AreShort(IReadOnlyList<string> issuers, List<string> signatures) =>
        issuers.Count == signatures.Count && issuers.Zip(signatures, (issuer, signature) => signature != issuer && Short(signature).EndsWith(Short(issuer), StringComparison.Ordinal)).All(isShort => isShort);

    private static string Short(string name) => name.Replace("人民政府", "政府");

    // …实施意见青政发〔2025〕7号各区人民政府：为…: in a capture without lines, the number and the addressees end by their signs.
    private int? PieceOfHead(int at, int end)
    {
        string words = _text.Substring(at, Math.Min(end - at, LongestPiece));
        int colon = words.IndexOf('：') + 1;
        return Number.Match(words) is { Success: true } number ? at + number.Length : colon > 0 && PassageKeyRule.KeyOf(words.Substring(0, colon)) == "addressees" ? at + colon : null;
    }

    // The plan's own title, over as many lines as it has.
    private int? TitleOfPlan(int at, int end, FrameTitle? title) =>
        title is not null && at + title.Plan.Length <= end && string.CompareOrdinal(_text, at, title.Plan, 0, title.Plan.Length) == 0 && (at + title.Plan.Length == end || _notice.IsLineStart(at + title.Plan.Length)) ? at + title.Plan.Length : null;

    private bool IsLineOfItsOwn(int start, int end)
    {
        string line = _text.Substring(start, end - start);
        return end - start <= 40 && (FrameTitle.IsAbove(line) || Date.IsMatch(line) || Printed.IsMatch(line) || Published.IsMatch(line) || Bracketed.IsMatch(line) || line[line.Length - 1] == '号' || _signatures.In(start, end).Count > 0 || (line[0] is '（' or '(' && line[line.Length - 1] is '）' or ')'));
    }

    // The names in the lines over a date.
    private List<string> SignaturesIn(int start, int end)
    {
        List<string> names = [];
        for (int at = start; at < end; at = _notice.EndOfLine(at))
        {
            int line = Math.Min(_notice.EndOfLine(at), end);
            if (_signatures.In(at, line) is { Count: > 0 } signed)
            {
                names.AddRange(signed);
            }
            else if (names.Count > 0 && DateOf(_text.Substring(at, Math.Min(line - at, 40))) is { } date)
            {
                _signed ??= date;
                return names;
            }
            else if (names.Count > 0 && Month.IsMatch(_text.Substring(at, line - at)))
            {
                return names;
            }
            else
            {
                names.Clear();
            }
        }

        return [];
    }

    // That of the signature, before any other; that on which a page shows the notice comes last.
    private string? DateIn(string[] words) =>
        _signed
        ?? words.Select(SignatureAtEnd).FirstOrDefault(match => match.Success && OrganAtEnd(match.Groups["name"].Value) is not null)?.Groups["date"].Value
        ?? words.FirstOrDefault(Date.IsMatch)
        ?? words.Select(one => Printed.Match(one)).FirstOrDefault(match => match.Success)?.Groups["date"].Value
        ?? words.Select(InBracket).FirstOrDefault(date => date is not null)
        ?? words.SelectMany(one => Published.Matches(one).Cast<Match>()).OrderBy(match => match.Value.StartsWith("发布", StringComparison.Ordinal) || match.Value.StartsWith("公开", StringComparison.Ordinal)).FirstOrDefault()?.Groups["date"].Value
        ?? words.Select(one => IssuerThen(one) is null ? null : IssuedThen.Match(one).Groups["date"].Value).FirstOrDefault(date => date is not null)
        ?? words.Select(SignedWithin).FirstOrDefault(date => date is not null);

    private static string? DateOf(string line) => Date.IsMatch(line) ? line : Printed.Match(line) is { Success: true } printed ? printed.Groups["date"].Value : null;

    // Of a meeting, and of what is not yet in force, it is none.
    private static string? InBracket(string line) => Bracketed.Match(line) is not { Success: true } bracketed ? null
        : IssuedInBracket.Match(line) is { Success: true } issued ? issued.Groups["date"].Value
        : OfOther.IsMatch(bracketed.Groups["rest"].Value) ? null
        : bracketed.Groups["date"].Value;

    // …请遵照执行。青川市人民政府2025年4月2日…: in a capture without lines.
    private static string? SignedWithin(string words) => Within.Matches(words).Cast<Match>().FirstOrDefault(match => OrganAtEnd(match.Groups["name"].Value) is not null)?.Groups["date"].Value;

    private static Match SignatureAtEnd(string words) => Signed.Match(words.Substring(Math.Max(0, words.Length - LongestSignature)));

    // 青川市甲局（乙局）: the bracket is another name of it.
    private static string? IssuerThen(string words) => IssuedThen.Match(words) is { Success: true } match && match.Groups["name"].Value is var name && OrganAtEnd(name.IndexOfAny(['（', '(']) is > 0 and var bracket ? name.Substring(0, bracket) : name) is not null ? name : null;

    private static string? OrganAtEnd(string name) => AgencyNames.IsOrgan(name, 0, name.Length) ? name : null;
}
