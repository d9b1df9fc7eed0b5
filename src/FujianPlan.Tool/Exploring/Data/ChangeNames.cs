using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>The names of agencies beside their codes, in what changed; and which agencies have a new code.</summary>
/// <param name="before">The older version.</param>
/// <param name="after">The plan.</param>
internal sealed partial class ChangeNames(PlanModel before, PlanModel after)
{
    private readonly Dictionary<string, AgencyModel> _before = before.Agencies.ToDictionary(agency => agency.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyModel> _after = after.Agencies.ToDictionary(agency => agency.Code, StringComparer.Ordinal);

    /// <summary>The agency of the plan that one of the older version is: by its code, or else by its number, as in the comparison; null where it is gone.</summary>
    /// <param name="agency">The agency of the older version.</param>
    public AgencyModel? Now(AgencyModel agency) => _after.GetValueOrDefault(agency.Code)
        ?? after.Agencies.FirstOrDefault(now => now.Number == agency.Number && !_before.ContainsKey(now.Code));

    /// <summary>The agency of the plan whose code, now or formerly, this is; null where there is none.</summary>
    /// <param name="code">The code.</param>
    public AgencyModel? Now(string code) => _after.GetValueOrDefault(code) ?? (_before.TryGetValue(code, out AgencyModel? agency) ? Now(agency) : null);

    /// <summary>Whether two values differ in nothing but codes that agencies have now for those that they had.</summary>
    /// <param name="field">What they are of.</param>
    /// <param name="old">The older value.</param>
    /// <param name="now">The newer value.</param>
    public bool IsCodeOnly(string field, string? old, string? now) => old is not null && now is not null && HasCodes(field)
        && Expanded(field, old, code => _before.TryGetValue(code, out AgencyModel? agency) ? Now(agency)?.Code ?? code : code) == now;

    /// <summary>A value with the names of its agencies, and with the other code of one that has a new code.</summary>
    /// <param name="field">What it is of.</param>
    /// <param name="value">The value, in both languages.</param>
    /// <param name="isOld">Whether it is of the older version.</param>
    public FindingText Of(string field, FindingText value, bool isOld) => HasCodes(field)
        ? new(Expanded(field, value.English, code => Named(code, isOld).English), Expanded(field, value.Chinese, code => Named(code, isOld).Chinese))
        : value;

    private FindingText Named(string code, bool isOld)
    {
        if (!(isOld ? _before : _after).TryGetValue(code, out AgencyModel? agency))
        {
            return new(code, code);
        }

        string? other = isOld ? Now(agency)?.Code : before.Agencies.FirstOrDefault(one => Now(one) == agency)?.Code;
        FindingText renamed = other is null || other == code ? new(string.Empty, string.Empty) : isOld ? new($" (now {other})", $"（现代码 {other}）") : new($" (formerly {other})", $"（原代码 {other}）");
        return new($"{code} {(agency.English.Length > 0 ? agency.English : agency.Name)}{renamed.English}", $"{code} {agency.Name}{renamed.Chinese}");
    }

    private static bool HasCodes(string field) => field is "lead" or "responsible" or "supporting" or "guiding" or "members" or "drafter" or "editorial" or "carried";

    // A note stands in brackets behind the codes that it is of, and is verbatim.
    private static string Expanded(string field, string value, Func<string, string> name) => field is "editorial" or "carried"
        ? CodesBeforeNote().Replace(value, codes => Code().Replace(codes.Value, code => name(code.Value)))
        : Code().Replace(value, code => name(code.Value));

    [GeneratedRegex("(?<![A-Za-z0-9-])[A-Z][A-Z0-9-]*(?![A-Za-z0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=^|; )[A-Z][A-Z0-9-]*(, [A-Z][A-Z0-9-]*)*(?= \(|; |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CodesBeforeNote();
}
