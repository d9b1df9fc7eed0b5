using System;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime;

/// <summary>A value that a plan gives to one of its enums: an agency, a task, a section or a role.</summary>
public sealed class PlanValue
{
    internal PlanValue(ValueTable table, int position)
    {
        Number = table.ValueAt(position);
        Code = table.CodeAt(position);
        Name = table.NameAt(position);
        English = table.EnglishAt(position);
        IsCollective = table.IsCollectiveAt(position);
        RetiredSince = table.RetiredSinceAt(position);
        Successors = Array.AsReadOnly(table.SuccessorsAt(position));
    }

    /// <summary>The value of the enum, a number.</summary>
    public int Number { get; }

    /// <summary>The code by which it is stored and exchanged.</summary>
    public string Code { get; }

    /// <summary>Its name in the plan: the name of an agency, a heading, or the text of a task.</summary>
    public string Name { get; }

    /// <summary>The same in English; null if there is none. Editorial.</summary>
    public string? English { get; }

    /// <summary>Whether it is an agency whose name stands for several agencies.</summary>
    public bool IsCollective { get; }

    /// <summary>Whether it is no longer in force.</summary>
    public bool IsRetired => RetiredSince != null;

    /// <summary>The version of the plan's data that retired it; null if it is in force.</summary>
    public string? RetiredSince { get; }

    /// <summary>The numbers of the values that succeed it; none if it is in force or has no successor.</summary>
    public IReadOnlyList<int> Successors { get; }

    /// <summary>The code and the name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Code + " " + Name;
}
