#nullable enable

using System;
using System.Globalization;
using FujianPlan.Data;
#if NETCOREAPP
using Characters = System.ReadOnlySpan<char>;
#else
using Characters = System.String;
#endif

namespace FujianPlan;

/// <summary>The plan: its facts, sections, tasks and agencies. Immutable, and safe from any thread.</summary>
public static class Plan
{
    /// <summary>The title, verbatim.</summary>
    public static string Title => Catalogue.Facts.String(0);

    /// <summary>The title in English. Editorial; empty where there is none.</summary>
    public static string English => Catalogue.Facts.String(1);

    /// <summary>The issuing authority.</summary>
    public static string Issuer => Catalogue.Facts.String(2);

    /// <summary>The agency that drew the plan up; null where none is stated.</summary>
    public static Agency? Drafter => Fact(0) == 0 ? null : (Agency)Fact(0);

    /// <summary>The date of issue, at midnight and of no time zone.</summary>
    public static DateTime Issued => new DateTime(Fact(1), Fact(2), Fact(3), 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The first year of the period planned for; 0 where none is stated. Editorial.</summary>
    public static int PeriodFrom => Fact(4);

    /// <summary>The last year of the period planned for; 0 where none is stated. Editorial.</summary>
    public static int PeriodTo => Fact(5);

    /// <summary>The version of the data, which changes with the plan file. Editorial.</summary>
    public static string DataVersion => Catalogue.Facts.String(3);

    /// <summary>The path of the source document, relative to the plan file; empty where none is stated.</summary>
    public static string SourceFile => Catalogue.Facts.String(4);

    /// <summary>The SHA-256 of the source document's bytes: 64 lower-case hexadecimal digits; empty where none is stated.</summary>
    public static string SourceSha256 => Catalogue.Facts.String(5);

    /// <summary>
    /// How many characters the source document has, line breaks and indentation apart; 0 where the plan was compiled
    /// without it.
    /// </summary>
    public static int SourceLength => Fact(6);

    /// <summary>How many characters of the source document the plan accounts for: all of them, or it would not compile.</summary>
    public static int SourceAccountedFor => Fact(7);

    /// <summary>The sections, in order.</summary>
    public static SectionList Sections => new SectionList(CatalogueData.SectionCount);

    /// <summary>The tasks of all sections, in order: every slot of the plan, lost ones included.</summary>
    public static TaskList Tasks => new TaskList(0, CatalogueData.TaskCount, isIndexed: false);

    /// <summary>The agencies, collectives included, by number.</summary>
    public static AgencyList Agencies => new AgencyList(CatalogueData.AgencyCount);

    /// <summary>Finds a task by its code.</summary>
    /// <param name="code">Section and ordinal, exactly as in <see cref="PlanTask.Code"/>: <c>1.5</c>.</param>
    /// <param name="task">The task; no task where there is none.</param>
    /// <returns>Whether there is such a task.</returns>
    public static bool TryGetTask(string? code, out PlanTask task)
    {
        int index = code == null ? -1 : IndexOf(code);
        task = index >= 0 ? PlanTask.At(index) : default;
        return index >= 0;
    }

#if NETCOREAPP
    /// <summary>Finds a task by its code.</summary>
    /// <param name="code">Section and ordinal, exactly as in <see cref="PlanTask.Code"/>: <c>1.5</c>.</param>
    /// <param name="task">The task; no task where there is none.</param>
    /// <returns>Whether there is such a task.</returns>
    public static bool TryGetTask(ReadOnlySpan<char> code, out PlanTask task)
    {
        int index = IndexOf(code);
        task = index >= 0 ? PlanTask.At(index) : default;
        return index >= 0;
    }

    /// <summary>Finds a task by its code in UTF-8.</summary>
    /// <param name="utf8Code">The bytes of section and ordinal, exactly as in <see cref="PlanTask.Code"/>: <c>1.5</c>.</param>
    /// <param name="task">The task; no task where there is none.</param>
    /// <returns>Whether there is such a task.</returns>
    public static bool TryGetTask(ReadOnlySpan<byte> utf8Code, out PlanTask task)
    {
        Span<char> code = stackalloc char[LongestCode];
        if (utf8Code.Length > LongestCode)
        {
            task = default;
            return false;
        }

        for (int i = 0; i < utf8Code.Length; i++)
        {
            code[i] = (char)utf8Code[i];
        }

        return TryGetTask(code.Slice(0, utf8Code.Length), out task);
    }

    // Two numbers of three digits, and the point.
    private const int LongestCode = 7;
#endif

    /// <summary>Gets a task by its code.</summary>
    /// <param name="code">Section and ordinal, such as <c>1.5</c>.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">No task has that code; the message names the nearest.</exception>
    public static PlanTask GetTask(string code)
    {
        if (code == null)
        {
            throw new ArgumentNullException(nameof(code));
        }

        return TryGetTask(code, out PlanTask task) ? task : throw new FormatException(NoTask(code));
    }

    /// <summary>The tasks that name an agency in a role: an index, not a scan. Collectives are not resolved to members.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="role">The role.</param>
    /// <returns>The tasks, in the plan's order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agency"/> is no agency of the plan, or <paramref name="role"/> no role.</exception>
    public static TaskList TasksOf(Agency agency, Role role)
    {
        if (role < Role.Lead || role > Role.Supporting)
        {
            throw new ArgumentOutOfRangeException(nameof(role), (int)role, "Roles are Lead, Responsible and Supporting.");
        }

        return Catalogue.TasksOf(agency.Info().Position, role);
    }

    private static int IndexOf(Characters code)
    {
        int point = code.IndexOf('.');
        return point > 0
            && Number(code, 0, point) is int section
            && Number(code, point + 1, code.Length) is int ordinal
            ? Catalogue.IndexOf(section, ordinal)
            : -1;
    }

    // Decimal digits without a leading zero: 01.5 is no code.
    private static int? Number(Characters code, int start, int end)
    {
        if (end - start < 1 || end - start > 3 || code[start] == '0')
        {
            return null;
        }

        int number = 0;
        for (int i = start; i < end; i++)
        {
            if (code[i] < '0' || code[i] > '9')
            {
                return null;
            }

            number = (number * 10) + code[i] - '0';
        }

        return number;
    }

    /// <summary>Says what is wrong with a code that is none.</summary>
    internal static string NoTask(string code)
    {
        string message = "'" + ShownText.Of(code) + "' is not a task code of this plan. ";
        int point = code.IndexOf('.');
        if (point > 0 && Number(code, 0, point) is int number && number <= CatalogueData.SectionCount)
        {
            Section section = Section.At(number - 1);
            return message + "The tasks of section " + number.ToString(CultureInfo.InvariantCulture) + " are "
                + section.Tasks[0].Code + " to " + section.Tasks[section.Tasks.Count - 1].Code + ".";
        }

        return message + "The sections are 1 to " + CatalogueData.SectionCount.ToString(CultureInfo.InvariantCulture) + "; write section and task as in '"
            + Tasks[0].Code + "'.";
    }

    private static int Fact(int index) => Catalogue.Facts.Int(Catalogue.Facts.Record(0) + index);
}
