#nullable enable

using System;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>
/// A valid code of a task, for parameters that are bound from text: of minimal APIs, which take enums by identifier and by
/// number, and of command lines. Converts to <see cref="TaskId"/> implicitly. <c>default(TaskCode)</c> is not a code.
/// </summary>
[R::PlanEnum(typeof(Catalogue), R::PlanValueKind.Task)]
#if NET8_0_OR_GREATER // C# 11
[global::System.ComponentModel.TypeConverter(typeof(R::PlanCodeTypeConverter<TaskCode, TaskId>))]
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanCodeJsonConverter<TaskCode, TaskId>))]
public readonly record struct TaskCode : IComparable<TaskCode>, IFormattable, R::IPlanCode<TaskCode, TaskId>
#else // Where interfaces have no bodies, the value itself reads XML, and may not be read-only.
[global::System.ComponentModel.TypeConverter(typeof(R::PlanWrapperTypeConverter<TaskCode, TaskId>))]
public record struct TaskCode : IComparable<TaskCode>, IFormattable, R::IPlanWrapper<TaskCode, TaskId>, global::System.Xml.Serialization.IXmlSerializable
#endif
{
    /// <summary>The code of a task.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a value of the plan.</exception>
    public TaskCode(TaskId value) => Value = value.IsDefined() ? value : throw new ArgumentOutOfRangeException(nameof(value), (int)value, "The plan has no task of that number.");

    /// <summary>The value; for <c>default(TaskCode)</c>, it is not a value of the plan.</summary>
    public TaskId Value { get; }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator TaskId(TaskCode code) => code.Value;

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a value of the plan.</exception>
    public static explicit operator TaskCode(TaskId value) => new TaskCode(value);

    /// <summary>Parses a code: exactly as the plan has it.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="global::FujianPlan.Runtime.PlanCodeException">The input is not a code; the message names it and the nearest code.</exception>
    public static TaskCode Parse(string s, IFormatProvider? provider = null) => new TaskCode(TaskIds.Parse(s));

    /// <summary>Parses a code: exactly as the plan has it.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the default value if the input is not a code.</param>
    /// <returns>Whether the input is a code.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out TaskCode result) =>
        (result = TaskIds.TryParse(s, out TaskId found) ? new TaskCode(found) : default) != default;
#if NET8_0_OR_GREATER // C# 11

    static TaskCode R::IPlanCode<TaskCode, TaskId>.FromValue(TaskId value) => new TaskCode(value);
#else

    readonly TaskCode R::IPlanWrapper<TaskCode, TaskId>.Wrap(TaskId value) => new TaskCode(value);

    readonly global::System.Xml.Schema.XmlSchema? global::System.Xml.Serialization.IXmlSerializable.GetSchema() => null;

    void global::System.Xml.Serialization.IXmlSerializable.ReadXml(global::System.Xml.XmlReader reader) => this = Parse(reader.ReadElementContentAsString());

    readonly void global::System.Xml.Serialization.IXmlSerializable.WriteXml(global::System.Xml.XmlWriter writer) => writer.WriteString(ToString());
#endif

    /// <inheritdoc/>
    public readonly int CompareTo(TaskCode other) => C::TaskTable.OrderOf((int)Value).CompareTo(C::TaskTable.OrderOf((int)other.Value));

    /// <summary>The code; empty for a default value.</summary>
    public readonly override string ToString() => ToString(null, null);

    /// <summary>The code, or what it stands for.</summary>
    /// <param name="format">Null, empty, <c>G</c> or <c>C</c>: the code. <c>T</c>: the text. <c>E</c>: the title in English.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text; empty for a default value.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public readonly string ToString(string? format, IFormatProvider? formatProvider) => R::PlanCodes.Of<TaskId>().Format(Value, format);
}
