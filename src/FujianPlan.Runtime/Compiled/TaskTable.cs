using System;
using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The tasks of a plan. An ordinal is one more than a task's position in the plan, so 0 is not a task.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TaskTable : ValueTable
{
    // No task has a value as large, and no measure a smaller one.
    private const int FirstMeasure = 1_000_000;

    private readonly CompiledPlan _plan;
    private readonly int _agencies;
    private readonly int _measures;

    internal TaskTable(CompiledPlan plan, PlanShape shape)
        : base(shape.Tasks)
    {
        _plan = plan;
        _agencies = shape.Agencies;
        _measures = shape.Measures;
    }

    internal override PlanValueKind Kind => PlanValueKind.Task;

    internal override string? PlanTitle => _plan.Facts.Title;

    // Numbers of three digits, and the points between them. What stores codes of a plan without measures needs no room for theirs.
    internal override int LongestCode => _measures == 0 ? 7 : 11;

    /// <summary>Whether a value is that of a measure.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsMeasure(int value) => value >= FirstMeasure;

    /// <summary>The section of a task.</summary>
    /// <param name="value">The value of the task's identifier.</param>
    /// <returns>The section's number.</returns>
    public static int SectionOf(int value) => IsMeasure(value) ? value / FirstMeasure : value / 1000;

    /// <summary>The position of a task in the plan, for sorting: a measure comes after its task and before the next one.</summary>
    /// <param name="value">The value of the task's identifier.</param>
    /// <returns>A number that is greater for later tasks.</returns>
    public static int OrderOf(int value) => IsMeasure(value) ? value : value * 1000;

    /// <summary>The value of a task's identifier.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>Section × 1000 + number; of a measure, that of its task × 1000 + its number.</returns>
    public int Value(int ordinal) => Figure(ordinal, TaskRecord.Value);

    /// <summary>The code.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The code.</returns>
    public string Code(int ordinal) => FixedString(ordinal, TaskRecord.Code);

    /// <summary>The task that a measure is of.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The task's ordinal; 0 if it is not a measure.</returns>
    public int Parent(int ordinal) => Value(ordinal) is int value && IsMeasure(value) ? OrdinalOf(value / 1000) : 0;

    /// <summary>The task with an identifier.</summary>
    /// <param name="value">The identifier's value.</param>
    /// <returns>The task's ordinal; 0 if there is none.</returns>
    public int OrdinalOf(int value) => PositionOf(value) + 1;

    /// <summary>The task with an identifier.</summary>
    /// <param name="value">The identifier's value.</param>
    /// <param name="parameter">The parameter that bears it.</param>
    /// <returns>The task's ordinal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public int OrdinalOf(int value, string parameter) => OrdinalOf(value) is > 0 and int ordinal ? ordinal : throw NotAValue(parameter, value);

    /// <summary>The task with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The task's ordinal; 0 if there is none.</returns>
    public int OrdinalWithCode(string? code) => code == null ? 0 : PositionWithCode(code) + 1;

    internal override int ValueAt(int position) => Value(position + 1);

    // No measure is the 0th: that would be another value of its task.
    internal override int PositionOf(int value) => !IsMeasure(value) ? PositionOf(value / 1000, value % 1000, 0)
        : value % 1000 == 0 ? -1
        : PositionOf(value / FirstMeasure, value / 1000 % 1000, value % 1000);

    internal override string CodeAt(int position) => Code(position + 1);

    internal override string NameAt(int position) => Text(position + 1);

    internal override string? EnglishAt(int position) => English(position + 1);

    internal override string? RetiredSinceAt(int position) => IsRetired(position + 1) ? RetiredSince(position + 1) : null;

    internal override int[] SuccessorsAt(int position)
    {
        if (!IsRetired(position + 1))
        {
            return Array.Empty<int>();
        }

        TaskRange all = Successors(position + 1);
        int[] values = new int[all.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Value(At(all, i));
        }

        return values;
    }

    internal override int Find(string code) => PositionWithCode(code) is >= 0 and int position ? ValueAt(position) : 0;

    internal override PlanCodeException NotACode(string text) => TaskMessage.NoTask(this, _plan.Sections, text);

    internal override PlanCodeException NotOfItsForm() => new PlanCodeException(
        "A task must be written as its code, a string such as '" + CodeAt(0) + "'.", "任务应写作代码，即字符串，如“" + CodeAt(0) + "”。", text: null, nearest: null);

    internal override string NoValue(int value) => "No task of the plan has that value.";

    // The measure is 0 for a task. No number below 1 is one of anything.
    private int PositionOf(int section, int number, int measure)
    {
        if (!_plan.Sections.Has(section))
        {
            return -1;
        }

        int position = _plan.Sections.PositionOfTask(section, number);
        return position < 0 || measure == 0 ? position
            : measure <= _plan.Sections.MeasuresOf(section, number) ? position + measure
            : -1;
    }

    private int PositionWithCode(string code) => TaskCodeText.TryRead(code, out int section, out int number, out int measure) ? PositionOf(section, number, measure) : -1;
#if NET8_0_OR_GREATER

    /// <summary>The task with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The task's ordinal; 0 if there is none.</returns>
    public int OrdinalWithCode(ReadOnlySpan<char> code) => TaskCodeText.TryRead(code, out int section, out int number, out int measure) ? PositionOf(section, number, measure) + 1 : 0;

    /// <summary>The task with a code in UTF-8.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The task's ordinal; 0 if there is none.</returns>
    public int OrdinalWithCode(ReadOnlySpan<byte> code) => Find(code) is > 0 and int value ? OrdinalOf(value) : 0;

    internal override int Find(ReadOnlySpan<char> code) => OrdinalWithCode(code) is > 0 and int ordinal ? Value(ordinal) : 0;
#endif
}
