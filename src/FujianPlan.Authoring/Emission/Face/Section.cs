#nullable enable

using System;
using System.Globalization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>A section of the plan. A small value that points into the catalogue; get one from <see cref="Plan"/>.</summary>
public readonly struct Section : IEquatable<Section>
{
    // One more than the position, so that a default value is no section. It is the section's number as well.
    private readonly int _number;

    private Section(int number) => _number = number;

    /// <summary>The identifier; its value is the number.</summary>
    public SectionId Id => (SectionId)Number;

    /// <summary>The number, from 1.</summary>
    public int Number => _number == 0
        ? throw new InvalidOperationException("This is default(Section), which is no section. Get sections from Plan.")
        : _number;

    /// <summary>The heading, verbatim, without its number; null where the source has lost it.</summary>
    public string? Title => IsEditorial ? null : DisplayTitle;

    /// <summary>The title that the editors gave the section; null where the heading stands.</summary>
    public string? EditorialTitle => IsEditorial ? DisplayTitle : null;

    /// <summary>The heading, or what the editors gave in its place.</summary>
    public string DisplayTitle => Catalogue.Sections.String(FirstString);

    /// <summary>The title in English. Editorial.</summary>
    public string English => Catalogue.Sections.String(FirstString + 1);

    /// <summary>A remark of the editors; null where there is none.</summary>
    public string? Note => (Flags & SectionRecord.HasNote) != 0 ? Catalogue.Sections.String(FirstString + 2) : null;

    /// <summary>Its tasks.</summary>
    public TaskList Tasks => new TaskList(
        Catalogue.Sections.Int(Record + SectionRecord.FirstTask), Catalogue.Sections.Int(Record + SectionRecord.TaskCount), isIndexed: false);

    private bool IsEditorial => (Flags & SectionRecord.IsEditorial) != 0;

    private int Record => Catalogue.Sections.Record(Number - 1);

    private int Flags => Catalogue.Sections.Int(Record + SectionRecord.Flags);

    private int FirstString => Catalogue.Sections.Int(Record + SectionRecord.Strings);

    /// <inheritdoc/>
    public bool Equals(Section other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Section other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <summary>Whether two are the same section.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Section left, Section right) => left.Equals(right);

    /// <summary>Whether two are not the same section.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Section left, Section right) => !left.Equals(right);

    /// <summary>The number and the title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        _number == 0 ? "(no section)" : _number.ToString(CultureInfo.InvariantCulture) + " " + DisplayTitle;

    /// <summary>The section at a position of the plan, from 0.</summary>
    internal static Section At(int position) => new Section(position + 1);
}
