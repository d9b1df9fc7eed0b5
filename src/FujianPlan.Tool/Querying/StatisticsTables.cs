using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;

namespace FujianPlan.Tool.Querying;

/// <summary>Shows how much of a plan is whose: tables, with a bar for each number where there is a terminal.</summary>
internal static class StatisticsTables
{
    /// <summary>Prints them.</summary>
    /// <param name="output">What is printed to.</param>
    /// <param name="statistics">The numbers.</param>
    /// <param name="top">How many agencies are shown.</param>
    /// <param name="form">How tables are laid out.</param>
    /// <param name="culture">The reader's language.</param>
    public static void Write(Printer output, PlanStatistics statistics, int top, TableForm form, CultureInfo culture)
    {
        StatisticsWords words = new(statistics, top);
        PrintedColumn counted = new(words.Counted.In(culture), ColumnContent.Number);
        PrintedTable sections = new(Column("section", "章节", ColumnContent.Number), Column("title", "标题"), counted, Bar);
        foreach ((var section, int tasks) in statistics.Sections)
        {
            sections.Add(Text(section.Number), section.Title ?? section.EditorialTitle ?? string.Empty, Text(tasks), Text(tasks));
        }

        PrintedTable attestations = new(Column("attestation", "存佚状态", ColumnContent.Word), counted, Bar);
        foreach ((var attestation, int tasks) in statistics.Attestations)
        {
            attestations.Add(PlanTerms.Of(attestation).In(culture), Text(tasks), Text(tasks));
        }

        PrintedColumn[] guiding = statistics.HasGuiding ? [Column("guiding", "指导", ColumnContent.Number)] : [];
        PrintedColumn[] headings = statistics.HasHeadings ? [Column("sections, parts", "章节、部分", ColumnContent.Number)] : [];
        PrintedTable loads = new([
            Column("code", "代码", ColumnContent.Word), Column("agency", "部门"), Column("lead", "牵头", ColumnContent.Number),
            Column("responsible", "负责", ColumnContent.Number), Column("supporting", "配合", ColumnContent.Number), .. guiding, counted, .. headings, Bar]);
        foreach (AgencyLoad load in statistics.Loads.Take(top))
        {
            loads.Add([
                load.Agency.Code, load.Agency.Name, Text(load.Tasks.Lead), Text(load.Tasks.Responsible), Text(load.Tasks.Supporting), .. statistics.HasGuiding ? (string[])[Text(load.Tasks.Guiding)] : [],
                Text(load.Tasks.All), .. statistics.HasHeadings ? (string[])[Text(load.Headings)] : [], Text(load.Tasks.All)]);
        }

        Table(words.BySection, sections);
        output.Line();
        Table(words.ByAttestation, attestations);
        output.Line();
        Table(words.ByAgency, loads);
        if (statistics.Readings.Any || statistics.HasHeadingReadings)
        {
            output.Line();
            Table(words.ByReading, Readings(statistics, counted, culture));
        }

        if (statistics.Deadlines.Any || statistics.HasHeadingDeadlines)
        {
            output.Line();
            Table(words.ByDeadline, Deadlines(statistics, counted, culture));
        }

        PrintedColumn Column(string english, string chinese, ColumnContent content = ColumnContent.Text) => StatisticsTables.Column(culture, english, chinese, content);

        void Table(FindingText title, PrintedTable table)
        {
            output.Line(new PrintedPiece(title.In(culture), "1"));
            output.Table(table, form);
        }
    }

    /// <summary>The same as one table for programs, a number in each row; of all agencies that have a part.</summary>
    /// <param name="statistics">The numbers.</param>
    /// <returns>The rows, the titles first.</returns>
    public static IEnumerable<string[]> Rows(PlanStatistics statistics) =>
    [
        ["by", "key", "name", "role", "tasks"],
        .. statistics.Sections.Select(of => new[] { "section", Text(of.Section.Number), of.Section.Title ?? of.Section.EditorialTitle ?? string.Empty, string.Empty, Text(of.Tasks) }),
        .. statistics.Attestations.Select(of => new[] { "attestation", PlanWords.Of(of.Attestation), string.Empty, string.Empty, Text(of.Tasks) }),
        .. Rows("reading", statistics.Readings),
        .. statistics.HasHeadingReadings ? Rows("sectionReading", statistics.SectionReadings).Concat(Rows("partReading", statistics.PartReadings)) : [],
        .. Rows("deadline", statistics.Deadlines),
        .. statistics.HasHeadingDeadlines ? Rows("sectionDeadline", statistics.SectionDeadlines).Concat(Rows("partDeadline", statistics.PartDeadlines)) : [],
        .. statistics.Loads.SelectMany(load => Rows("agency", load, load.Tasks, statistics.HasGuiding)),
        .. statistics.HasHeadings ? statistics.Loads.SelectMany(load => Rows("agencyOfSections", load, load.Sections, hasGuiding: true).Concat(Rows("agencyOfParts", load, load.Parts, hasGuiding: true)).Where(row => row[^1] != "0")) : [],
    ];

    private static IEnumerable<string[]> Rows(string by, ReadingCounts readings) =>
    [
        [by, "editorial", string.Empty, string.Empty, Text(readings.Editorial)],
        [by, "carried", string.Empty, string.Empty, Text(readings.Carried)],
    ];

    private static IEnumerable<string[]> Rows(string by, DeadlineCounts deadlines) => deadlines.Kinds
        .Select(of => new[] { by, PlanWords.Of(of.Kind), string.Empty, string.Empty, Text(of.Count) })
        .Append([by, "withoutLastDay", string.Empty, string.Empty, Text(deadlines.WithoutLastDay)]);

    private static IEnumerable<string[]> Rows(string by, AgencyLoad load, RoleCounts counts, bool hasGuiding) => counts.Each
        .Where(of => hasGuiding || of.Role != "guiding")
        .Select(of => new[] { by, load.Agency.Code, load.Agency.Name, of.Role, Text(of.Count) });

    private static PrintedTable Readings(PlanStatistics statistics, PrintedColumn counted, CultureInfo culture)
    {
        bool hasHeadings = statistics.HasHeadingReadings;
        ReadingCounts[] all = hasHeadings ? [statistics.Readings, statistics.SectionReadings, statistics.PartReadings] : [statistics.Readings];
        PrintedTable readings = new([Column(culture, "reading", "依据", ColumnContent.Word), counted, .. hasHeadings ? Headings(culture) : [], Bar]);
        Add("editorial", [.. all.Select(counts => counts.Editorial)]);
        Add("carried", [.. all.Select(counts => counts.Carried)]);
        return readings;

        void Add(string field, int[] counts) => readings.Add([PlanTerms.OfField(field).In(culture), .. counts.Select(Text), Text(counts.Sum())]);
    }

    // Those of sections and parts stand beside those of tasks, where there are any.
    private static PrintedColumn[] Headings(CultureInfo culture) => [Column(culture, "sections", "章节", ColumnContent.Number), Column(culture, "parts", "部分", ColumnContent.Number)];

    private static PrintedTable Deadlines(PlanStatistics statistics, PrintedColumn counted, CultureInfo culture)
    {
        bool hasHeadings = statistics.HasHeadingDeadlines;
        DeadlineCounts[] all = hasHeadings ? [statistics.Deadlines, statistics.SectionDeadlines, statistics.PartDeadlines] : [statistics.Deadlines];
        PrintedTable deadlines = new([Column(culture, "deadline", "完成时限"), counted, .. hasHeadings ? Headings(culture) : [], Bar]);
        foreach ((DeadlineKind kind, _) in statistics.Deadlines.Kinds.Where(of => all.Any(counts => counts[of.Kind] > 0)))
        {
            Add(PlanTerms.Of(kind).In(culture), [.. all.Select(counts => counts[kind])]);
        }

        Add(new FindingText("(without a last day)", "（无最后一日）").In(culture), [.. all.Select(counts => counts.WithoutLastDay)]);
        return deadlines;

        void Add(string name, int[] counts) => deadlines.Add([name, .. counts.Select(Text), Text(counts.Sum())]);
    }

    private static PrintedColumn Column(CultureInfo culture, string english, string chinese, ColumnContent content = ColumnContent.Text) => new(new FindingText(english, chinese).In(culture), content);

    private static PrintedColumn Bar { get; } = new(string.Empty, ColumnContent.Bar);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
