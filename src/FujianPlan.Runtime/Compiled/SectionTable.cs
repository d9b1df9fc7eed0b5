using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The sections of a plan. A section's value is its number, from 1, and so is its ordinal.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SectionTable : ValueTable
{
    private readonly CompiledPlan _plan;

    internal SectionTable(CompiledPlan plan, int count)
        : base(count) => _plan = plan;

    internal override PlanValueKind Kind => PlanValueKind.Section;

    internal override string? PlanTitle => _plan.Facts.Title;

    internal override int LongestCode => 3;

    private DataChunk Data => _plan.SectionData;

    /// <summary>The number of a section.</summary>
    /// <param name="ordinal">The number; 0 for no section.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">It is not a section.</exception>
    public static int Number(int ordinal) => ordinal == 0
        ? throw new InvalidOperationException("This is default(Section), which is not a section. Get sections from Plan.")
        : ordinal;

    /// <summary>The section at a position of the list of all.</summary>
    /// <param name="count">How many sections the list has.</param>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list is shorter than that.</exception>
    public static int At(int count, int index) => (uint)index < (uint)count ? index + 1 : throw ListBounds.Exceeded(index);

    /// <summary>The section of the list of all with a number.</summary>
    /// <param name="count">How many sections the list has.</param>
    /// <param name="number">The number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static int WithNumber(int count, int number) => number >= 1 && number <= count
        ? number
        : throw new KeyNotFoundException("No section of the plan has the number " + number.ToString(CultureInfo.InvariantCulture) + ".");

    /// <summary>The section with a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="parameter">The parameter that bears it.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public int OrdinalOf(int number, string parameter) => Has(number) ? number : throw NotAValue(parameter, number);

    /// <summary>The heading; null if the source has lost it.</summary>
    /// <param name="ordinal">The section.</param>
    /// <returns>The heading.</returns>
    public string? Title(int ordinal) => IsEditorial(ordinal) ? null : DisplayTitle(ordinal);

    /// <summary>The title that the editors gave; null if the heading is preserved.</summary>
    /// <param name="ordinal">The section.</param>
    /// <returns>The title.</returns>
    public string? EditorialTitle(int ordinal) => IsEditorial(ordinal) ? DisplayTitle(ordinal) : null;

    /// <summary>The heading, or what the editors gave in its place.</summary>
    /// <param name="ordinal">The section.</param>
    /// <returns>The title.</returns>
    public string DisplayTitle(int ordinal) => Data.Text(FirstString(ordinal));

    /// <summary>The title in English.</summary>
    /// <param name="ordinal">The section.</param>
    /// <returns>The title; null if there is none.</returns>
    public string? English(int ordinal) => Data.Text(FirstString(ordinal) + 1) is { Length: > 0 } english ? english : null;

    /// <summary>A remark of the editors.</summary>
    /// <param name="ordinal">The section.</param>
    /// <returns>The remark; null if there is none.</returns>
    public string? Note(int ordinal) => (Flags(ordinal) & SectionRecord.HasNote) != 0 ? Data.Text(FirstString(ordinal) + 2) : null;

    /// <summary>The tasks of a section, each followed by its measures.</summary>
    /// <param name="ordinal">The section.</param>
    /// <returns>The tasks.</returns>
    public TaskRange Tasks(int ordinal) =>
        new TaskRange(Data.Figure(Record(ordinal) + SectionRecord.FirstTask), Data.Figure(Record(ordinal) + SectionRecord.TaskCount), isIndexed: false);

    /// <summary>The part that contains a section.</summary>
    /// <param name="ordinal">The section.</param>
    /// <returns>The part's ordinal; 0 if no part does.</returns>
    public int Part(int ordinal) => (Flags(ordinal) & SectionRecord.HasLevel) != 0 ? Data.Figure(LevelFigures(ordinal)) : 0;

    /// <summary>A section's own words: those before its first task, its clause, and who does what.</summary>
    /// <param name="ordinal">The section.</param>
    /// <returns>The words.</returns>
    public LevelWords Words(int ordinal) => (Flags(ordinal) & SectionRecord.HasLevel) != 0 ? new LevelWords(Data, LevelFigures(ordinal) + 1) : default;

    /// <summary>All sections, in order.</summary>
    public SectionRange All => new SectionRange(1, Count);

    /// <summary>The sections whose own clause names an agency in a role. Few have one: they are looked through.</summary>
    /// <param name="agency">The agency's number.</param>
    /// <param name="role">The role.</param>
    /// <returns>The sections.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a role.</exception>
    public SectionRange Of(int agency, Role role) => new SectionRange(Headings.Naming(Count, Words, agency, role));

    /// <summary>The sections that are due as a whole on or before a day.</summary>
    /// <param name="day">The day; the time of day does not count.</param>
    /// <returns>The sections, the earliest first.</returns>
    public SectionRange DueBy(DateTime day) => new SectionRange(Headings.DueBy(Count, Words, day));

    /// <summary>Whether a number is a section's.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(int number) => number >= 1 && number <= Count;

    /// <summary>The section with a code: its number in the digits of ASCII, without sign, blank or leading zero.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Its number; 0 if there is none.</returns>
    internal override int Find(string code)
    {
        bool isNumber = int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && CodeAt(number - 1) == code;
        return isNumber && Has(number) ? number : 0;
    }

    internal override int ValueAt(int position) => position + 1;

    internal override int PositionOf(int value) => Has(value) ? value - 1 : -1;

    internal override string CodeAt(int position) => (position + 1).ToString(CultureInfo.InvariantCulture);

    internal override string NameAt(int position) => DisplayTitle(position + 1);

    internal override string? EnglishAt(int position) => English(position + 1);

    internal override PlanCodeException NotACode(string text)
    {
        string shown = ShownText.Of(text), last = CodeAt(Count - 1), english = "'" + shown + "' is not a section number of this plan. ";
        if (NumberTitled(text.Trim()) is > 0 and int titled)
        {
            string code = CodeAt(titled - 1);
            return new PlanCodeException(english + "It is the title of section " + code + ": write the number.", "“" + shown + "”是章节标题，不是编号。请写“" + code + "”。", text, code);
        }

        return new PlanCodeException(
            english + (Count == 1 ? "The only section is 1." : "The sections are 1 to " + last + "."),
            "本方案没有编号为“" + shown + "”的章节。" + (Count == 1 ? "唯一的章节编号是 1。" : "章节编号为 1 至 " + last + "。"),
            text,
            nearest: null);
    }

    internal override PlanCodeException NotOfItsForm() =>
        new PlanCodeException("A section must be written as its number, such as 1.", "章节应写作编号，即数字，如 1。", text: null, nearest: null);

    internal override string NoValue(int value) => "No section of the plan has that number.";

    /// <summary>The position in the plan of a task of a section; negative where the section has no such task.</summary>
    internal int PositionOfTask(int section, int number)
    {
        int record = Record(section);
        if (number < 1 || number > TopTasks(record))
        {
            return -1;
        }

        // Numbers run from 1 without a hole: a rule of the compiler sees to it.
        int before = HasMeasures(record) ? Data.Figure(record + SectionRecord.More + number) : number - 1;
        return Data.Figure(record + SectionRecord.FirstTask) + before;
    }

    /// <summary>How many measures a task of a section has.</summary>
    internal int MeasuresOf(int section, int number)
    {
        int record = Record(section);
        if (!HasMeasures(record) || number < 1 || number > TopTasks(record))
        {
            return 0;
        }

        int own = record + SectionRecord.More + number;
        int next = number == TopTasks(record) ? Data.Figure(record + SectionRecord.TaskCount) : Data.Figure(own + 1);
        return next - Data.Figure(own) - 1;
    }

    /// <summary>How many tasks a section has, measures left aside.</summary>
    internal int TasksOf(int section) => TopTasks(Record(section));

    // The number of the section with a title, as the plan writes it or as it is shown; 0 if there is none, or more than one.
    private int NumberTitled(string title)
    {
        int number = 0;
        for (int ordinal = 1; ordinal <= Count; ordinal++)
        {
            if (title == Title(ordinal) || title == DisplayTitle(ordinal) || title == English(ordinal))
            {
                number = number == 0 ? ordinal : -1;
            }
        }

        return Math.Max(number, 0);
    }

    private bool HasMeasures(int record) => (Data.Figure(record + SectionRecord.Flags) & SectionRecord.HasMeasures) != 0;

    private int TopTasks(int record) => Data.Figure(record + (HasMeasures(record) ? SectionRecord.More : SectionRecord.TaskCount));

    private int LevelFigures(int ordinal)
    {
        int record = Record(ordinal);
        return record + SectionRecord.More + (HasMeasures(record) ? 1 + TopTasks(record) : 0);
    }

    private bool IsEditorial(int ordinal) => (Flags(ordinal) & SectionRecord.IsEditorial) != 0;

    private int Record(int ordinal) => Data.Record(Number(ordinal) - 1);

    private int Flags(int ordinal) => Data.Figure(Record(ordinal) + SectionRecord.Flags);

    private int FirstString(int ordinal) => Data.Figure(Record(ordinal) + SectionRecord.Strings);
}
