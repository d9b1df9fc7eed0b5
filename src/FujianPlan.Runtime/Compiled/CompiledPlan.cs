using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

/// <summary>
/// A plan as the generator has compiled it: its data, and the tables that find agencies. The generated code of a plan derives from it;
/// nothing else should. Immutable to whoever looks, and safe from any thread.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledPlan
{
    private readonly PlanShape _shape;
    private readonly int _tasksOfAChunk;

    // Made when first asked for: whoever reads one task needs no other.
    private AgencyTable? _agencyTable;
    private SectionTable? _sectionTable;
    private PartTable? _partTable;
    private DeadlineTable? _deadlineTable;
    private FactTable? _factTable;
    private DataChunk? _facts;
    private DataChunk? _agencies;
    private DataChunk? _sections;
    private DataChunk? _roles;
    private readonly DataChunk?[] _tasks;

    /// <summary>A plan.</summary>
    /// <param name="shape">How much there is of everything.</param>
    protected CompiledPlan(PlanShape shape)
    {
        _shape = shape;
        _tasksOfAChunk = shape.TasksOfAChunk;
        _tasks = new DataChunk?[(shape.Tasks + shape.TasksOfAChunk - 1) / shape.TasksOfAChunk];
        Tasks = new TaskTable(this, shape);
    }

    /// <summary>The agencies.</summary>
    public AgencyTable Agencies => _agencyTable ?? MakeAgencies();

    /// <summary>The sections.</summary>
    public SectionTable Sections => _sectionTable ?? MakeSections();

    /// <summary>The headings over the sections.</summary>
    public PartTable Parts => _partTable ?? MakeParts();

    /// <summary>The tasks.</summary>
    public TaskTable Tasks { get; }

    /// <summary>The deadlines of the tasks.</summary>
    public DeadlineTable Deadlines => _deadlineTable ?? MakeDeadlines();

    /// <summary>The plan's own facts, and the words of its notice.</summary>
    public FactTable Facts => _factTable ?? MakeFacts();

    /// <summary>The only instance that the plan's types read.</summary>
    public abstract CompiledPlan Instance { get; }

    /// <summary>The traditional characters in which names may be typed, in order.</summary>
    public abstract string TraditionalForms { get; }

    /// <summary>What each of the traditional characters stands for.</summary>
    public abstract string SimplifiedForms { get; }

    internal DataChunk FactData => _facts ?? LoadFacts();

    internal DataChunk AgencyData => _agencies ?? LoadAgencies();

    internal DataChunk SectionData => _sections ?? LoadSections();

    // No strings: an offset for each agency and role, then the tasks of all, and the successors of retired tasks.
    internal DataChunk RoleData => _roles ?? LoadRoles();

    /// <summary>Makes a part of the data.</summary>
    /// <param name="part">The part.</param>
    /// <param name="index">Which chunk of it, from 0.</param>
    /// <returns>The part.</returns>
    public abstract DataChunk Load(PlanPart part, int index);

    /// <summary>The agency with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Its number; 0 if there is none.</returns>
    public abstract int AgencyWithCode(string code);

    /// <summary>The agency with a name, an alias or a former name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">Which of them it is.</param>
    /// <returns>Its number; 0 if there is none.</returns>
    public abstract int AgencyWithName(string name, out ResolutionKind kind);

    /// <summary>An agency's position in the plan.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The position, from 0; negative if the number is not that of the plan's own agency.</returns>
    public abstract int PositionOfOwnAgency(int number);

#if NET8_0_OR_GREATER
    /// <summary>The agency with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Its number; 0 if there is none.</returns>
    public virtual int AgencyWithCode(ReadOnlySpan<char> code) => AgencyWithCode(code.ToString());

    /// <summary>The agency with a code in UTF-8.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Its number; 0 if there is none.</returns>
    public virtual int AgencyWithCode(ReadOnlySpan<byte> code) => AgencyWithCode(System.Text.Encoding.UTF8.GetString(code));
#endif

    /// <summary>The chunk that holds a task.</summary>
    /// <param name="ordinal">One more than the task's position in the plan; 0 for no task.</param>
    /// <exception cref="InvalidOperationException">It is not a task.</exception>
    internal DataChunk TaskData(int ordinal)
    {
        // Written out, and not made of small methods: before the compiler's second look each of those is a call, and each
        // has to be compiled on the first access.
        DataChunk?[] chunks = _tasks;
        uint chunk = (uint)(ordinal - 1) / (uint)_tasksOfAChunk;
        if (chunk < (uint)chunks.Length)
        {
            DataChunk? data = chunks[chunk];
            if (data != null)
            {
                return data;
            }
        }

        return LoadTasks(ordinal);
    }

    /// <summary>The record of a task in its chunk. No task has one; who asks for its data as well learns that it is none.</summary>
    internal int PlaceInChunk(int ordinal) => (int)((uint)(ordinal - 1) % (uint)_tasksOfAChunk);

    // One thread at a time, so that all share the one instance and its strings. To say so by attribute, and not with Interlocked,
    // spares the first access the loading of an assembly.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private DataChunk LoadTasks(int ordinal)
    {
        if (ordinal == 0)
        {
            throw new InvalidOperationException("This is default(PlanTask), which is not a task. Get tasks from Plan.");
        }

        int chunk = (ordinal - 1) / _tasksOfAChunk;
        return _tasks[chunk] ??= Load(PlanPart.Tasks, chunk);
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private AgencyTable MakeAgencies() => _agencyTable ??= new AgencyTable(this, _shape);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private SectionTable MakeSections() => _sectionTable ??= new SectionTable(this, _shape.Sections);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private PartTable MakeParts() => _partTable ??= new PartTable(this, _shape);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private DeadlineTable MakeDeadlines() => _deadlineTable ??= new DeadlineTable(Tasks);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private FactTable MakeFacts() => _factTable ??= new FactTable(this);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private DataChunk LoadFacts() => _facts ??= Load(PlanPart.Facts, 0);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private DataChunk LoadAgencies() => _agencies ??= Load(PlanPart.Agencies, 0);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private DataChunk LoadSections() => _sections ??= Load(PlanPart.Sections, 0);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private DataChunk LoadRoles() => _roles ??= Load(PlanPart.Roles, 0);
}
