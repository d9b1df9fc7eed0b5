#nullable enable

using FujianPlan.Data;

namespace FujianPlan;

/// <summary>The words of the notice around the plan, verbatim; empty where the plan file does not quote them.</summary>
public static class Notice
{
    private const int First = 6;
    private const int PassageCount = 8;

    /// <summary>The notice's title.</summary>
    public static string Title => Catalogue.Facts.String(First);

    /// <summary>Its line of publication.</summary>
    public static string Published => Catalogue.Facts.String(First + 1);

    /// <summary>Whom it is addressed to.</summary>
    public static string Addressees => Catalogue.Facts.String(First + 2);

    /// <summary>What it says.</summary>
    public static string Body => Catalogue.Facts.String(First + 3);

    /// <summary>Its closing instruction to lead and supporting units.</summary>
    public static string Closing => Catalogue.Facts.String(First + 4);

    /// <summary>Its date line.</summary>
    public static string Dated => Catalogue.Facts.String(First + 5);

    /// <summary>The drafting agency's line.</summary>
    public static string Drafted => Catalogue.Facts.String(First + 6);

    /// <summary>Whatever else it says, in order: such as what stands between a heading and its first task.</summary>
    public static TextList Passages => new(Catalogue.Facts, First + 7, Catalogue.Facts.Int(Catalogue.Facts.Record(0) + PassageCount));
}
