#nullable enable

using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>The words of the notice around the plan, verbatim; null if the plan file does not quote them.</summary>
public static class Notice
{
    /// <summary>The notice's title.</summary>
    public static string? Title => Catalogue.Plan.Facts.NoticePart(0);

    /// <summary>Its line of publication.</summary>
    public static string? Published => Catalogue.Plan.Facts.NoticePart(1);

    /// <summary>Its addressees.</summary>
    public static string? Addressees => Catalogue.Plan.Facts.NoticePart(2);

    /// <summary>Its body.</summary>
    public static string? Body => Catalogue.Plan.Facts.NoticePart(3);

    /// <summary>Its closing instruction to lead and supporting units.</summary>
    public static string? Closing => Catalogue.Plan.Facts.NoticePart(4);

    /// <summary>Its date line.</summary>
    public static string? Dated => Catalogue.Plan.Facts.NoticePart(5);

    /// <summary>The drafting agency's line.</summary>
    public static string? Drafted => Catalogue.Plan.Facts.NoticePart(6);

    /// <summary>Whatever else it says, in order, such as words between a heading and its first task.</summary>
    public static R::TextList Passages => Catalogue.Plan.Facts.Passages;

    /// <summary>What one of the <see cref="Passages"/> is; <see cref="global::FujianPlan.Runtime.PassageKind.Unstated"/> where the plan file does not say.</summary>
    /// <param name="passage">Its position among them, from 0.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">There are fewer passages.</exception>
    public static R::PassageKind KindOf(int passage) => Catalogue.Plan.Facts.KindOf(passage);
}
