using FujianPlan.Authoring.Vocabulary;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Comparing;

/// <summary>What a part of a plan was, or is, as people read it. Programs get it as the plan file writes it.</summary>
internal static class ChangeValue
{
    // The words stand among codes of agencies, which have none of these signs.
    private static readonly (string Word, string Chinese)[] OfDuties =
    [
        (", …", "等"), (" separately", "（分别）"), (" withinRemit", "（按职责分工）"), (" (of ", "（属于 "), (")", "）"), (", ", "、"), ("; ", "；"),
    ];

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["provincial"] = "省级部门", ["party"] = "党委部门", ["central"] = "中央驻地方单位", ["municipal"] = "市级部门",
        ["zone"] = "实验区或开发区", ["institution"] = "事业单位", ["organisation"] = "社会组织", ["enterprise"] = "企业",
    };

    /// <summary>A value in a language.</summary>
    /// <param name="field">The part of the plan.</param>
    /// <param name="value">What it was, or is; null where there was or is nothing.</param>
    /// <param name="culture">The user's language.</param>
    public static string? In(string field, string? value, CultureInfo culture) => value is null ? null : Of(field, value).In(culture);

    /// <summary>A value in both languages.</summary>
    /// <param name="field">The part of the plan.</param>
    /// <param name="value">What it was, or is.</param>
    public static FindingText Of(string field, string value) => new(value, field switch
    {
        "lead" or "responsible" or "supporting" or "guiding" => OfDuties.Aggregate(value, (text, one) => text.Replace(one.Word, one.Chinese, StringComparison.Ordinal)),
        "members" => value.Trim('[', ']').Replace(", ", "、", StringComparison.Ordinal),
        "collective" => "是",
        "kind" => Kinds.GetValueOrDefault(value, value),
        "attestation" => Enum.GetValues<SlotAttestation>().Select(PlanTerms.Of).FirstOrDefault(term => term.English == value)?.Chinese ?? value,
        _ => value,
    });
}
