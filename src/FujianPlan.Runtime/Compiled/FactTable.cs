using System;
using System.ComponentModel;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The plan's own facts, and the words of its notice.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactTable
{
    private const int NoticeTitle = 6;
    private const int FirstPassage = 13;
    private const int PassageCount = 8;
    private const int IssuerCount = 9;
    private const int FirstKind = 10;

    private readonly CompiledPlan _plan;

    internal FactTable(CompiledPlan plan) => _plan = plan;

    /// <summary>The title, verbatim.</summary>
    public string Title => Data.Text(0);

    /// <summary>The title in English; null if there is none.</summary>
    public string? English => TextOrNull(1);

    /// <summary>The issuing authority.</summary>
    public string Issuer => Data.Text(2);

    /// <summary>The number of the agency that drew the plan up; 0 if none is stated.</summary>
    public int Drafter => Fact(0);

    /// <summary>The date of issue.</summary>
    public DateTime Issued => new DateTime(Fact(1), Fact(2), Fact(3), 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The first year of the period planned for; null if none is stated.</summary>
    public int? PeriodFrom => Fact(4) == 0 ? null : Fact(4);

    /// <summary>The last year of the period planned for; null if none is stated.</summary>
    public int? PeriodTo => Fact(5) == 0 ? null : Fact(5);

    /// <summary>The version of the data.</summary>
    public string DataVersion => Data.Text(3);

    /// <summary>The path of the source document; null if none is stated.</summary>
    public string? SourceFile => TextOrNull(4);

    /// <summary>The SHA-256 of the source document's bytes; null if none is stated.</summary>
    public string? SourceSha256 => TextOrNull(5);

    /// <summary>How many characters the source document has; null if the plan was compiled without it.</summary>
    public int? SourceLength => Fact(6) == 0 ? null : Fact(6);

    /// <summary>How many of them the plan accounts for; null if the plan was compiled without its source.</summary>
    public int? SourceAccountedFor => Fact(6) == 0 ? null : Fact(7);

    /// <summary>What the notice says besides its parts.</summary>
    public TextList Passages => new TextList(Data, FirstPassage, Fact(PassageCount));

    /// <summary>The issuing authorities, one by one.</summary>
    public TextList Issuers => new TextList(Data, FirstPassage + Fact(PassageCount), Fact(IssuerCount));

    /// <summary>What a passage of the notice is.</summary>
    /// <param name="passage">Its position, from 0.</param>
    /// <returns>Its kind.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer passages.</exception>
    public PassageKind KindOf(int passage) => (uint)passage < (uint)Fact(PassageCount) ? (PassageKind)Fact(FirstKind + passage) : throw ListBounds.Exceeded(passage);

    private DataChunk Data => _plan.FactData;

    /// <summary>A part of the notice.</summary>
    /// <param name="part">Which, from 0: title, line of publication, addressees, body, closing, date line, drafter's line.</param>
    /// <returns>Its words; null if the plan file does not quote it.</returns>
    public string? NoticePart(int part) => TextOrNull(NoticeTitle + part);

    private string? TextOrNull(int index) => Data.Text(index) is { Length: > 0 } text ? text : null;

    private int Fact(int index) => Data.Figure(Data.Record(0) + index);
}
