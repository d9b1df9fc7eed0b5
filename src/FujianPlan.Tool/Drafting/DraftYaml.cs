using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Rules.Provenance.Notice;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes a draft: what the notice says, what is proposed, and what an editor has to decide, each where it stands.</summary>
internal sealed partial class DraftYaml
{
    /// <summary>What a line begins with that names a doubt.</summary>
    public const string Mark = "# ?? ";

    private readonly StringBuilder _yaml = new();
    private readonly NoticeReading _notice;
    private readonly DraftedAgencies _agencies;
    private readonly DraftedRemarks _remarks;
    private readonly CultureInfo _culture;

    private DraftYaml(NoticeReading notice, CultureInfo culture)
    {
        _notice = notice;
        _culture = culture;
        _agencies = new DraftedAgencies(notice.Sections.SelectMany(section => section.Slots).Where(slot => slot.Clause is not null).Select(slot => ClauseParser.Parse(slot.Clause!)));
        _remarks = new DraftedRemarks(notice.Sections);
    }

    /// <summary>How many doubts were marked.</summary>
    public int Doubts { get; private set; }

    /// <summary>The draft.</summary>
    public string Text => _yaml.ToString();

    /// <summary>Writes the draft of a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="file">Its path, from where the draft is.</param>
    /// <param name="sha256">The SHA-256 of its bytes, in lower case.</param>
    /// <param name="culture">The editor's language.</param>
    public static DraftYaml Of(NoticeReading notice, string file, string sha256, CultureInfo culture)
    {
        DraftYaml draft = new(notice, culture);
        draft.WritePlan(file, sha256);
        draft.WriteAgencies();
        draft.WriteRemarks();
        draft.WriteSections();
        return draft;
    }

    // The title and the addressees have keys of their own; what reads like another of them stays among the passages.
    private void WriteNotice(string? dated)
    {
        List<string> passages = [.. _notice.Passages];
        foreach (string key in (string[])["title", "addressees"])
        {
            if (passages.Find(passage => PassageKeyRule.KeyOf(passage) == key) is { } words)
            {
                Line($"  {key}: {YamlText.Of(words)}");
                passages.Remove(words);
            }
        }

        if (dated is not null)
        {
            Line($"  dated: {YamlText.Of(dated)}");
        }

        if (passages.Count > 0)
        {
            Line("  passages:");
            passages.ForEach(passage => Line($"    - {YamlText.Of(passage)}"));
        }
    }

    private void WritePlan(string file, string sha256)
    {
        Line("# " + Told(
            "A draft, taken from the notice by fujianplan. Verbatim: title, issuer, passages, headings, texts, clauses. Proposed: codes, numbers and ids;",
            "由 fujianplan 据通知原文草拟。标题、发文机关、其他文字、各章节标题、正文及责任条款均为原文；代码、编号及标识符为拟定，"));
        Line("# " + Told(
            "they are for ever once released, so choose them now. Lines that begin with '# ??' are doubts: decide, and delete them.",
            "发布后不得更改，请即审定。以“# ??”开头之行为存疑之处，请审定后删去。"));
        Line("format: 1");
        Line();
        Line("plan:");
        string front = string.Concat(_notice.Passages);
        Match issued = Issued().Match(front);
        if (issued.Success)
        {
            string title = issued.Groups["quoted"].Success ? issued.Groups["quoted"].Value : issued.Groups["title"].Value;
            Line($"  title: {YamlText.Of(title)}");
            Line($"  issuer: {YamlText.Of(issued.Groups["issuer"].Value)}");
        }
        else
        {
            Doubt("  ", new FindingText("No words like '…关于印发…的通知' were found: 'title' and 'issuer' are missing.", "未见“……关于印发……的通知”字样，缺 title（标题）与 issuer（发文机关）。"));
        }

        (DateOnly Date, string Written)? dated = NoticeDates.In(front);
        if (dated is { Date: var date })
        {
            Line($"  issued: {date:yyyy-MM-dd}");
        }
        else
        {
            Doubt("  ", new FindingText("No date was found: 'issued' is missing.", "未见日期，缺 issued（发文日期）。"));
        }

        Line("  dataVersion: 0.1.0");
        if (_notice.Passages.Count > 0)
        {
            Line();
            Line("notice:");
            WriteNotice(dated?.Written);
        }

        Line();
        Line("source:");
        Line($"  file: {YamlText.Of(file)}");
        Line($"  sha256: {sha256}");
        if (_notice.HeadingMarker != NumberStyle.UsualHeading)
        {
            Line($"  headingMarker: {YamlText.Of(_notice.HeadingMarker)}");
        }

        if (_notice.TaskMarker != NumberStyle.UsualTask)
        {
            Line($"  taskMarker: {YamlText.Of(_notice.TaskMarker)}");
        }

        if (_notice.IsContinuous)
        {
            Line("  continuous: true");
        }

        if (_notice.IsShuffled)
        {
            Line("  order: shuffled");
        }
    }

    private void WriteAgencies()
    {
        Line();
        Line("agencies:");
        foreach (DraftedAgency agency in _agencies.All)
        {
            foreach (FindingText doubt in agency.Doubts)
            {
                Doubt("  ", doubt);
            }

            Line($"  - code: {agency.Code}");
            Line($"    id: {agency.Id}");
            Line($"    number: {Number(agency.Number)}");
            Line($"    name: {YamlText.Of(agency.Name)}");
            if (agency.Aliases.Count > 0)
            {
                Line($"    aliases: [{string.Join(", ", agency.Aliases.Select(YamlText.Of))}]");
            }

            if (agency.IsCollective)
            {
                Line("    collective: true");
            }
        }
    }

    // 下同, 以下各项…: stated once; the duties of later clauses are drafted with it.
    private void WriteRemarks()
    {
        if (_remarks.All.Count == 0)
        {
            return;
        }

        Line();
        Line("remarks:");
        foreach ((ClauseRemark remark, string at) in _remarks.All)
        {
            string[] named = [.. _agencies.All.Where(agency => remark.Words.Contains(agency.Name, StringComparison.Ordinal)).Select(agency => agency.Code)];
            Doubt("  ", remark.FirstLeads || named.Length > 0
                ? new FindingText("This remark reaches all later clauses. See that it is read rightly.", "此说明适用于其后所有条款，请核对理解是否无误。")
                : new FindingText("This remark reaches all later clauses. Write what it adds to them, or remove it.", "此说明适用于其后所有条款。请写明其所增加的职责，或删去。"));
            Line($"  - words: {YamlText.Of(remark.Words)}");
            Line($"    at: '{at}'");
            if (remark.FirstLeads)
            {
                Line("    firstLeads: true");
            }

            if (named.Length > 0)
            {
                Line($"    adds: [{{responsible: [{string.Join(", ", named)}]}}]");
            }
        }
    }

    private void WriteSections()
    {
        Line();
        Line("sections:");
        foreach (DraftedSection section in _notice.Sections)
        {
            if (section.Title is null)
            {
                Doubt("  ", new FindingText("The heading is nowhere in the notice; the number follows from order.", "通知中未见此标题，序号据顺序推定。"));
            }

            Line($"  - number: {Number(section.Number)}");
            Line($"    id: Section{Number(section.Number)}");
            Line(section.Title is { } title ? $"    title: {YamlText.Of(title)}" : $"    editorialTitle: {YamlText.Of(Told("(lost)", "（标题佚失）"))}");
            Line(section.Slots.Count > 0 ? "    tasks:" : "    tasks: []");
            foreach (DraftedSlot slot in section.Slots)
            {
                WriteSlot(section, slot);
            }

            Line();
        }
    }

    private void WriteSlot(DraftedSection section, DraftedSlot slot)
    {
        Clause? clause = slot.Clause is null ? null : _remarks.Read($"{Number(section.Number)}.{Number(slot.Number)}", ClauseParser.Parse(slot.Clause));
        foreach (FindingText doubt in slot.Doubts.Concat(ClauseDoubts(clause)))
        {
            Doubt("      ", doubt);
        }

        Line($"      - number: {Number(slot.Number)}");
        Line($"        id: Section{Number(section.Number)}Task{Number(slot.Number)}");
        if (slot.Attestation != SlotAttestation.Whole)
        {
            Line($"        attestation: {PlanWords.Of(slot.Attestation)}");
        }

        if (slot.Quotes.Count > 0)
        {
            Line("        text:");
            foreach (string quote in slot.Quotes)
            {
                Line($"          - {YamlText.Of(quote)}");
            }
        }

        if (slot.HasGapBefore || slot.HasGapAfter)
        {
            Line($"        gaps: [{string.Join(", ", (string[])[.. slot.HasGapBefore ? ["before"] : Array.Empty<string>(), .. slot.HasGapAfter ? ["after"] : Array.Empty<string>()])}]");
        }

        if (clause is not null)
        {
            Line($"        clause: {YamlText.Of(clause.Text)}");
            WriteDuties(clause);
        }
    }

    private void WriteDuties(Clause clause)
    {
        if (clause.Groups.Count == 0)
        {
            return;
        }

        Line("        duties:");
        foreach (ClauseGroup group in clause.Groups)
        {
            Line($"          - {PlanWords.Of(group.Role)}: [{string.Join(", ", Assignees(group))}]");
            if (group.Manner != DutyManner.Unstated)
            {
                Line($"            manner: {PlanWords.Of(group.Manner)}");
            }

            if (group.IsOpen)
            {
                Line("            open: true");
            }
        }
    }

    // Members that are named for a collective stand with it: {named: [A, B], of: C}.
    private List<string> Assignees(ClauseGroup group)
    {
        List<string> assignees = [], named = [];
        foreach (ClauseAgency agency in group.Agencies)
        {
            string code = _agencies.Named(agency.Name).Code;
            if (agency.Writing == AgencyWriting.NamedMember)
            {
                named.Add(code);
                continue;
            }

            assignees.Add(named.Count > 0 ? $"{{named: [{string.Join(", ", named)}], of: {code}}}" : code);
            named.Clear();
        }

        return assignees;
    }

    private static IEnumerable<FindingText> ClauseDoubts(Clause? clause)
    {
        foreach (ClauseSegment segment in clause?.Segments.Where(segment => segment.Kind == ClauseSegmentKind.Unparsed) ?? [])
        {
            string words = clause!.TextOf(segment);
            yield return new FindingText($"Not understood in the clause: {words}", $"责任条款中未能理解的文字：{words}");
        }

        foreach (ClauseAgency agency in clause?.Groups.SelectMany(group => group.Agencies).Where(agency => agency is { IsAmbiguous: true, Of: not null }) ?? [])
        {
            yield return new FindingText($"Which of the agencies before {agency.Of} are its members cannot be told.", $"无法判定{agency.Of}之前哪些部门属于其成员。");
        }
    }

    private void Doubt(string indent, FindingText doubt)
    {
        Doubts++;
        Line(indent + Mark + PrintedText.Line(PlanComment.Of(doubt.In(_culture))));
    }

    private string Told(string english, string chinese) => new FindingText(english, chinese).In(_culture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string line = "") => _yaml.Append(line).Append('\n');

    [GeneratedRegex("^(?<issuer>\\S{2,60}?)关于(?:印发|下发|转发)(?:《(?<quoted>[^》]{1,100})》|(?<title>\\S{1,100}?))的通知", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Issued();
}
