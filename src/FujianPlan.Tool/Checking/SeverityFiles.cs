using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Checking;

/// <summary>
/// The files named <c>.globalconfig</c> in the folder of a plan and in those above: a build reads them as well, and of what they say a check
/// takes the severities of rules about plans.
/// </summary>
internal sealed partial class SeverityFiles
{
    private const string Name = ".globalconfig", LevelKey = "global_level";

    // What a file of that name has that does not say its level.
    private const int UsualLevel = 100;

    private readonly Dictionary<string, List<Setting>> _settings = new(StringComparer.Ordinal);
    private readonly List<FindingText> _faults = [];

    /// <summary>Reads them.</summary>
    /// <param name="plans">The files of the plan.</param>
    /// <exception cref="IOException">One cannot be read.</exception>
    public SeverityFiles(IEnumerable<string> plans)
    {
        Paths = [.. plans.Select(plan => Path.GetDirectoryName(UserPath.Full(plan))).Distinct(StringComparer.Ordinal).SelectMany(Above).Distinct(StringComparer.Ordinal).Where(File.Exists)];
        foreach (string path in Paths)
        {
            Read(UserPath.Seen(path), Utf8Text.ReadRegular(path));
        }
    }

    /// <summary>The files, the nearest first.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>What in them has no effect, each with its place.</summary>
    public IEnumerable<FindingText> Faults => _faults.Concat(_settings.Values.Where(IsUndecided).Select(settings => new FindingText(
        $"{settings[1].Place}: {settings[0].Place} also sets the severity of {settings[0].Rule}, so neither applies, as in a build. Keep one, or give one file a higher {LevelKey}.",
        $"{settings[1].Place}：{settings[0].Place} 也设置了 {settings[0].Rule} 的严重程度，与构建时相同，二者均不生效。请只保留一处，或为其中一个文件写更高的 {LevelKey}。")));

    /// <summary>The severities; null for a rule that is not to be told.</summary>
    public IEnumerable<(string Rule, FindingSeverity? Severity)> Severities => _settings.Values.Where(settings => !IsUndecided(settings)).Select(settings => (settings[0].Rule, settings[0].Severity));

    private static bool IsUndecided(List<Setting> settings) => settings.Count > 1 && settings[0].Level == settings[1].Level;

    private static IEnumerable<string> Above(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, Name);
        }
    }

    private void Read(string path, string text)
    {
        Dictionary<string, Setting> found = new(StringComparer.Ordinal);
        int level = UsualLevel, number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;

            // What stands under a heading is for the files that the heading names, and no plan is one.
            if (line.TrimStart().StartsWith('['))
            {
                break;
            }

            if (Property().Match(line) is not { Success: true } property || line.TrimStart().StartsWith(';') || line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            string key = property.Groups["key"].Value, value = property.Groups["value"].Value;
            if (key.Equals(LevelKey, StringComparison.OrdinalIgnoreCase) && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int stated))
            {
                level = stated;
            }
            else if (Rule().Match(key) is { Success: true } rule && SettingOf(string.Create(CultureInfo.InvariantCulture, $"{path}({number})"), rule.Groups["rule"].Value.ToUpperInvariant(), value) is { } setting)
            {
                // In one file, the last word counts.
                found[setting.Rule] = setting;
            }
        }

        foreach (Setting setting in found.Values)
        {
            List<Setting> all = _settings.TryGetValue(setting.Rule, out List<Setting>? others) ? others : _settings[setting.Rule] = [];
            all.Add(setting with { Level = level });
            all.Sort((a, b) => b.Level.CompareTo(a.Level));
        }
    }

    private Setting? SettingOf(string place, string id, string value)
    {
        if (CodeRules.All.Any(rule => rule.Id == id))
        {
            return null;
        }

        if (PlanRules.All.FirstOrDefault(known => known.Id == id) is not { } rule)
        {
            string? nearest = EditDistance.Nearest(id, PlanRules.All.Where(known => known.IsLint).Select(known => known.Id));
            Tell($"There is no rule '{id}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}", $"没有规则“{id}”。{(nearest is null ? string.Empty : $"是否为“{nearest}”？")}");
        }
        else if (RuleSetting.Read(rule, value, out FindingSeverity? severity) is { } wrong)
        {
            Tell(wrong.English, wrong.Chinese);
        }
        else
        {
            return new Setting(id, severity, place, UsualLevel);
        }

        return null;

        void Tell(string english, string chinese) => _faults.Add(new FindingText($"{place}: {english}", $"{place}：{chinese}"));
    }

    // As compilers read it: a comment may stand behind a value.
    [GeneratedRegex(@"^\s*(?<key>[\w.\-]+)\s*[=:]\s*(?<value>.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<rule>FJP[0-9]+)\.severity$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rule();

    private sealed record Setting(string Rule, FindingSeverity? Severity, string Place, int Level);
}
