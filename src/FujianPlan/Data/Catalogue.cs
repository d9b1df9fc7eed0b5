#nullable enable

using System;
using System.Runtime.CompilerServices;

namespace FujianPlan.Data;

/// <summary>The compiled plan. Each part is loaded when it is first touched.</summary>
internal static class Catalogue
{
    private const int Roles = 3;

    // Plain fields of reference types: the class has no static constructor to run before the first look-up. What is put
    // into one of them, or into the array, is whole before others can see it: .NET's memory model says so.
    private static DataChunk? s_facts;
    private static DataChunk? s_agencies;
    private static DataChunk? s_sections;
    private static DataChunk? s_roles;
    private static DataChunk?[]? s_tasks;

    internal static DataChunk Facts => s_facts ?? LoadFacts();

    internal static DataChunk Agencies => s_agencies ?? LoadAgencies();

    internal static DataChunk Sections => s_sections ?? LoadSections();

    // No strings: an offset for each agency and role, then the tasks of all, and the successors of retired tasks.
    private static DataChunk RoleIndex => s_roles ?? LoadRoles();

    /// <summary>The chunk that holds a task.</summary>
    /// <param name="ordinal">One more than the task's position in the plan; 0 for no task.</param>
    /// <exception cref="InvalidOperationException">It is no task.</exception>
    internal static DataChunk Tasks(int ordinal)
    {
        // Written out, and not made of small methods: before the compiler's second look each of those is a call, and each
        // has to be compiled on the first access.
        DataChunk?[]? chunks = s_tasks;
        uint chunk = (uint)(ordinal - 1) / CatalogueData.TasksOfAChunk;
        if (chunks != null && chunk < (uint)chunks.Length)
        {
            DataChunk? data = chunks[chunk];
            if (data != null)
            {
                return data;
            }
        }

        return LoadTasks(ordinal);
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
        return new TaskList(entry, RoleIndex.Record((agency * Roles) + (int)role) - entry, isIndexed: true);
    }

    /// <summary>What took the place of a retired task.</summary>
    /// <param name="first">Its first successor among those of all tasks.</param>
    /// <param name="count">How many it has.</param>
    internal static TaskList Successors(int first, int count) =>
        new TaskList(RoleIndex.Record(CatalogueData.AgencyCount * Roles) + first, count, isIndexed: true);

    /// <summary>The position of a task that the index by agency and role lists.</summary>
    internal static int IndexedTask(int entry) => RoleIndex.Int(entry);

    // One thread at a time, so that all share the one instance and its strings. Nothing else can lock this type. To say so
    // by attribute, and not with Interlocked, spares the first access the loading of an assembly.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private static DataChunk LoadTasks(int ordinal)
    {
        if (ordinal == 0)
        {
            throw PlanTask.NotATask();
        }

        DataChunk?[] chunks = s_tasks ??= new DataChunk?[CatalogueData.TaskChunks];
        int chunk = (ordinal - 1) / CatalogueData.TasksOfAChunk;
        return chunks[chunk] ??= CatalogueData.Tasks(chunk);
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private static DataChunk LoadFacts() => s_facts ??= CatalogueData.Facts();

    [MethodImpl(MethodImplOptions.Synchronized)]
    private static DataChunk LoadAgencies() => s_agencies ??= CatalogueData.Agencies();

    [MethodImpl(MethodImplOptions.Synchronized)]
    private static DataChunk LoadSections() => s_sections ??= CatalogueData.Sections();

    [MethodImpl(MethodImplOptions.Synchronized)]
    private static DataChunk LoadRoles() => s_roles ??= CatalogueData.Roles();
}
