#nullable enable

using System;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>The plan: its facts, sections, tasks and agencies. Immutable, and safe from any thread.</summary>
public static class Plan
{
    /// <summary>The title, verbatim.</summary>
    public static string Title => Catalogue.Plan.Facts.Title;

    /// <summary>The title in English; null if there is none. Editorial.</summary>
    public static string? English => Catalogue.Plan.Facts.English;

    /// <summary>The issuing authority; of several that issued it together, all names, with 、 between.</summary>
    public static string Issuer => Catalogue.Plan.Facts.Issuer;

    /// <summary>The issuing authorities, in the notice's order: one, unless several issued it together.</summary>
    public static R::TextList Issuers => Catalogue.Plan.Facts.Issuers;

    /// <summary>The agency that drew the plan up; null if none is stated.</summary>
    public static Agency? Drafter => Catalogue.Plan.Facts.Drafter is not 0 and int number ? (Agency)number : null;

    /// <summary>The date of issue, at midnight and of no time zone.</summary>
    public static DateTime Issued => Catalogue.Plan.Facts.Issued;

#if NET8_0_OR_GREATER
    /// <summary>The date of issue.</summary>
    public static DateOnly IssuedOn => DateOnly.FromDateTime(Catalogue.Plan.Facts.Issued);
#endif

    /// <summary>The first year of the period planned for; null if none is stated. Editorial.</summary>
    public static int? PeriodFrom => Catalogue.Plan.Facts.PeriodFrom;

    /// <summary>The last year of the period planned for; null if none is stated. Editorial.</summary>
    public static int? PeriodTo => Catalogue.Plan.Facts.PeriodTo;

    /// <summary>The version of the data, which changes with the plan file. Editorial.</summary>
    public static string DataVersion => Catalogue.Plan.Facts.DataVersion;

    /// <summary>The path of the source document, relative to the plan file; null if none is stated.</summary>
    public static string? SourceFile => Catalogue.Plan.Facts.SourceFile;

    /// <summary>The SHA-256 of the source document's bytes: 64 lower-case hexadecimal digits; null if none is stated.</summary>
    public static string? SourceSha256 => Catalogue.Plan.Facts.SourceSha256;

    /// <summary>How many characters the source document has, line breaks and indentation apart; null if the plan was compiled without it.</summary>
    public static int? SourceLength => Catalogue.Plan.Facts.SourceLength;

    /// <summary>How many characters of the source the plan accounts for: all, or it would not compile. Null if it was compiled without its source.</summary>
    public static int? SourceAccountedFor => Catalogue.Plan.Facts.SourceAccountedFor;

    /// <summary>The headings over the sections, in order; none if the plan has only sections.</summary>
    public static PartList Parts => new PartList(Catalogue.Plan.Parts.All);

    /// <summary>The sections, in order, regardless of their part.</summary>
    public static SectionList Sections => new SectionList(Catalogue.Plan.Sections.All);

    /// <summary>The tasks of all sections, in order, each followed by its measures: every slot of the plan, lost ones included.</summary>
    public static TaskList Tasks => new TaskList(Catalogue.Plan.Tasks.All);

    /// <summary>The agencies, collectives included, by number.</summary>
    public static AgencyList Agencies => new AgencyList(Catalogue.Plan.Agencies.Count);

    /// <summary>Finds a task by its code.</summary>
    /// <param name="code">Section and ordinal, exactly as in <see cref="PlanTask.Code"/>: <c>1.5</c>; of a measure <c>1.5.2</c>.</param>
    /// <param name="task">The task; the default value if there is none.</param>
    /// <returns>Whether there is such a task.</returns>
    public static bool TryGetTask(string? code, out PlanTask task)
    {
        int ordinal = Catalogue.Plan.Tasks.OrdinalWithCode(code);
        task = new PlanTask(ordinal);
        return ordinal != 0;
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="TryGetTask(string, out PlanTask)"/>
    public static bool TryGetTask(ReadOnlySpan<char> code, out PlanTask task)
    {
        int ordinal = Catalogue.Plan.Tasks.OrdinalWithCode(code);
        task = new PlanTask(ordinal);
        return ordinal != 0;
    }

    /// <inheritdoc cref="TryGetTask(string, out PlanTask)"/>
    public static bool TryGetTask(ReadOnlySpan<byte> utf8Code, out PlanTask task)
    {
        int ordinal = Catalogue.Plan.Tasks.OrdinalWithCode(utf8Code);
        task = new PlanTask(ordinal);
        return ordinal != 0;
    }
#endif

    /// <summary>Gets a task by its code.</summary>
    /// <param name="code">Section and ordinal, such as <c>1.5</c>.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="global::FujianPlan.Runtime.PlanCodeException">No task has that code; the message names the nearest one.</exception>
    public static PlanTask GetTask(string code) => TaskIds.Parse(code).Task();

    /// <summary>The tasks that name an agency in a role: an index, not a scan. Collectives are not resolved to members.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="role">The role.</param>
    /// <returns>The tasks, in the plan's order. One that several agencies lead is in the list of each.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agency"/> is not an agency of the plan, or <paramref name="role"/> is not a role.</exception>
    public static TaskList TasksOf(Agency agency, R::Role role) =>
        new TaskList(Catalogue.Plan.Tasks.Of(Catalogue.Plan.Agencies.OrdinalOf((int)agency, nameof(agency)), role));

    /// <summary>The tasks that name an agency in whichever role: in the plan's order, and each once. Collectives are not resolved to members.</summary>
    /// <param name="agency">The agency.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agency"/> is not an agency of the plan.</exception>
    public static TaskList TasksOf(Agency agency) => new TaskList(Catalogue.Plan.Tasks.Of(Catalogue.Plan.Agencies.OrdinalOf((int)agency, nameof(agency))));

    /// <summary>The sections whose own clause names an agency in a role, in order. Collectives are not resolved to members.</summary>
    /// <inheritdoc cref="TasksOf(Agency, R::Role)" path="/param|/exception"/>
    public static SectionList SectionsOf(Agency agency, R::Role role) =>
        new SectionList(Catalogue.Plan.Sections.Of(Catalogue.Plan.Agencies.OrdinalOf((int)agency, nameof(agency)) > 0 ? (int)agency : 0, role));

    /// <summary>The parts whose own clause names an agency in a role, in order. Collectives are not resolved to members.</summary>
    /// <inheritdoc cref="SectionsOf" path="/param|/exception"/>
    public static PartList PartsOf(Agency agency, R::Role role) =>
        new PartList(Catalogue.Plan.Parts.Of(Catalogue.Plan.Agencies.OrdinalOf((int)agency, nameof(agency)) > 0 ? (int)agency : 0, role));

    /// <summary>The tasks whose deadlines have a last day that is on or before a date, the earliest first; those of one day in the plan's order. For sections and parts: <see cref="SectionsDueBy(DateTime)"/>, <see cref="PartsDueBy(DateTime)"/>.</summary>
    /// <param name="date">The date; the time of day does not count.</param>
    /// <returns>The tasks. One that is ongoing as well is in the list by its date.</returns>
    public static TaskList DueBy(DateTime date) => new TaskList(Catalogue.Plan.Deadlines.DueBy(date));

    /// <summary>The sections whose own deadlines have a last day that is on or before a date, the earliest first. The deadlines of their tasks do not count.</summary>
    /// <param name="date">The date; the time of day does not count.</param>
    public static SectionList SectionsDueBy(DateTime date) => new SectionList(Catalogue.Plan.Sections.DueBy(date));

    /// <summary>The parts whose own deadlines have a last day that is on or before a date, the earliest first. The deadlines of their sections and tasks do not count.</summary>
    /// <param name="date">The date; the time of day does not count.</param>
    public static PartList PartsDueBy(DateTime date) => new PartList(Catalogue.Plan.Parts.DueBy(date));
#if NET8_0_OR_GREATER

    /// <inheritdoc cref="DueBy(DateTime)"/>
    public static TaskList DueBy(DateOnly date) => DueBy(date.ToDateTime(default));

    /// <inheritdoc cref="SectionsDueBy(DateTime)"/>
    public static SectionList SectionsDueBy(DateOnly date) => SectionsDueBy(date.ToDateTime(default));

    /// <inheritdoc cref="PartsDueBy(DateTime)"/>
    public static PartList PartsDueBy(DateOnly date) => PartsDueBy(date.ToDateTime(default));
#endif
}
