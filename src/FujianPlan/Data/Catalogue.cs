#nullable enable

using System.Threading;

namespace FujianPlan.Data;

/// <summary>The compiled plan. Each part is loaded when it is first touched.</summary>
internal static class Catalogue
{
    private const int Roles = 3;

    // Plain fields of reference types: the class has no static constructor to run before the first look-up.
    private static DataChunk? s_facts;
    private static DataChunk? s_agencies;
    private static DataChunk? s_sections;
    private static DataChunk? s_roles;
    private static DataChunk?[]? s_tasks;

    internal static DataChunk Facts => Volatile.Read(ref s_facts) ?? Keep(ref s_facts, new DataChunk(CatalogueData.FactsText(), CatalogueData.FactsFigures()));

    internal static DataChunk Agencies => Volatile.Read(ref s_agencies) ?? Keep(ref s_agencies, new DataChunk(CatalogueData.AgenciesText(), CatalogueData.AgenciesFigures()));

    internal static DataChunk Sections => Volatile.Read(ref s_sections) ?? Keep(ref s_sections, new DataChunk(CatalogueData.SectionsText(), CatalogueData.SectionsFigures()));

    // No strings: an offset for each agency and role, then the tasks of all.
    private static DataChunk RoleIndex => Volatile.Read(ref s_roles) ?? Keep(ref s_roles, new DataChunk(string.Empty, CatalogueData.RoleFigures()));

    /// <summary>The chunk that holds a task.</summary>
    /// <param name="task">The task's position in the plan, from 0.</param>
    internal static DataChunk Tasks(int task)
    {
        DataChunk?[] chunks = Volatile.Read(ref s_tasks) ?? Keep(ref s_tasks, new DataChunk?[CatalogueData.TaskChunks]);
        int chunk = task / CatalogueData.TasksOfAChunk;
        return Volatile.Read(ref chunks[chunk])
            ?? Keep(ref chunks[chunk], new DataChunk(CatalogueData.TasksText(chunk), CatalogueData.TasksFigures(chunk)));
    }

    /// <summary>A task's position in the plan; -1 for an identifier that is none of the plan's.</summary>
    internal static int IndexOf(TaskId id) => IndexOf((int)id / 1000, (int)id % 1000);

    /// <summary>A task's position in the plan; -1 where there is no such task.</summary>
    /// <param name="section">The section's number.</param>
    /// <param name="ordinal">The task's ordinal.</param>
    internal static int IndexOf(int section, int ordinal)
    {
        if (section < 1 || section > CatalogueData.SectionCount || ordinal < 1)
        {
            return -1;
        }

        // Ordinals run from 1 without a hole: a rule of the compiler sees to it.
        int record = Sections.Record(section - 1);
        return ordinal <= Sections.Int(record + SectionRecord.TaskCount) ? Sections.Int(record + SectionRecord.FirstTask) + ordinal - 1 : -1;
    }

    /// <summary>An agency's position by number; -1 for a value that is no agency.</summary>
    internal static int IndexOf(Agency agency) => AgencyLookup.PositionOf(agency);

    /// <summary>The tasks of an agency in a role.</summary>
    /// <param name="agency">The agency's position.</param>
    /// <param name="role">The role, 1 to 3.</param>
    internal static TaskList TasksOf(int agency, Role role)
    {
        int entry = RoleIndex.Record((agency * Roles) + (int)role - 1);
        return TaskList.Indexed(entry, RoleIndex.Record((agency * Roles) + (int)role) - entry);
    }

    /// <summary>The position of a task that the index by agency and role lists.</summary>
    internal static int IndexedTask(int entry) => RoleIndex.Int(entry);

    // Whoever loads first wins, so that all threads share the one instance and its strings.
    private static T Keep<T>(ref T? field, T loaded)
        where T : class => Interlocked.CompareExchange(ref field, loaded, null) ?? loaded;
}
