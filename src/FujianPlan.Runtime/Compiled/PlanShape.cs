using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>How much there is of everything in a plan.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PlanShape
{
    // Fields, and no properties: each property is a method that the first access has to compile.
    internal readonly int Agencies;
    internal readonly int OwnAgencies;
    internal readonly int HighestAgency;
    internal readonly int Sections;
    internal readonly int Tasks;
    internal readonly int TasksOfAChunk;
    internal readonly int Parts;
    internal readonly int Measures;

    /// <summary>Says how much there is.</summary>
    /// <param name="agencies">How many agencies, imported ones included.</param>
    /// <param name="ownAgencies">How many of them are the plan's own. They come first.</param>
    /// <param name="highestAgency">The highest number of an own agency.</param>
    /// <param name="sections">How many sections.</param>
    /// <param name="tasks">How many tasks.</param>
    /// <param name="tasksOfAChunk">How many tasks share a chunk of data.</param>
    public PlanShape(int agencies, int ownAgencies, int highestAgency, int sections, int tasks, int tasksOfAChunk)
    {
        Agencies = agencies;
        OwnAgencies = ownAgencies;
        HighestAgency = highestAgency;
        Sections = sections;
        Tasks = tasks;
        TasksOfAChunk = tasksOfAChunk;
    }

    /// <summary>Says how much there is, of a plan with parts or measures.</summary>
    /// <param name="agencies">How many agencies, imported ones included.</param>
    /// <param name="ownAgencies">How many of them are the plan's own. They come first.</param>
    /// <param name="highestAgency">The highest number of an own agency.</param>
    /// <param name="sections">How many sections.</param>
    /// <param name="tasks">How many tasks, measures included.</param>
    /// <param name="tasksOfAChunk">How many tasks share a chunk of data.</param>
    /// <param name="parts">How many parts.</param>
    /// <param name="measures">How many of the tasks are measures.</param>
    public PlanShape(int agencies, int ownAgencies, int highestAgency, int sections, int tasks, int tasksOfAChunk, int parts, int measures)
        : this(agencies, ownAgencies, highestAgency, sections, tasks, tasksOfAChunk)
    {
        Parts = parts;
        Measures = measures;
    }
}
