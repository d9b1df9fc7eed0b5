using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tool.Checking;

/// <summary>Which severities the user wants for which rules.</summary>
internal sealed class Severities
{
    private readonly Dictionary<string, FindingSeverity?> _wanted = new(StringComparer.Ordinal);

    /// <summary>Reads what was written, such as <c>FJP3006=none</c>.</summary>
    /// <param name="files">What stands in files, which what was written goes before; null for none.</param>
    /// <param name="written">The options.</param>
    /// <param name="severities">The severities.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static FindingText? Read(SeverityFiles? files, IEnumerable<string> written, out Severities severities)
    {
        severities = new Severities();
        foreach ((string rule, FindingSeverity? severity) in files?.Severities ?? [])
        {
            severities._wanted[rule] = severity;
        }

        foreach (string option in written)
        {
            if (severities.Add(option) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    /// <summary>What is told of some findings: each, but those that the user silenced.</summary>
    public IReadOnlyList<ToldFinding> Tell(IEnumerable<PlanFinding> findings, CultureInfo culture) =>
    [
        .. from finding in findings
           let severity = _wanted.TryGetValue(finding.Rule.Id, out FindingSeverity? wanted) ? wanted : finding.Rule.Severity
           where severity is not null
           select new ToldFinding(finding, severity.Value, finding.Text.In(culture)),
    ];

    private FindingText? Add(string option)
    {
        string[] parts = TypedForm.HalfWidth(option).Split('=');
        string id = RuleSetting.IdOf(parts[0]);
        RuleInfo? rule = PlanRules.All.FirstOrDefault(known => known.Id == id);
        if (parts.Length != 2 || rule is null)
        {
            string nearest = EditDistance.Nearest(id, PlanRules.All.Where(known => known.IsLint).Select(known => known.Id)) ?? "FJP3006";
            return new FindingText($"'{ShownText.Of(option)}' does not set a severity. Write a rule and a severity, such as {nearest}=none.", $"“{ShownText.Of(option)}”不是严重程度的设置。请写规则与严重程度，如 {nearest}=none。");
        }

        FindingText? wrong = RuleSetting.Read(rule, parts[1], out FindingSeverity? severity);
        if (wrong is null)
        {
            _wanted[id] = severity;
        }

        return wrong;
    }
}
