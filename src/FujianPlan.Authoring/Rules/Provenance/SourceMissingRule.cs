using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>The source document that a plan names is there to be checked against.</summary>
internal sealed class SourceMissingRule : ListedRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4001", FindingSeverity.Error, false, new("Source document not found", "找不到来源文件"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <summary>Finds the source document among the files that were handed over.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="sources">The files.</param>
    /// <param name="sink">Where it is reported that there is none.</param>
    /// <returns>The source; null where the plan names none, or none that is there and can be read.</returns>
    public static SourceFile? Find(PlanDocument document, IReadOnlyList<SourceFile> sources, FindingSink sink)
    {
        if (document.Source?.File is not { } file)
        {
            UnnamedSourceRule.Check(document, sink);
            return null;
        }

        string? wanted = Resolve(file.Place.Path, file.Value);
        SourceFile? found = wanted is null ? null : sources.FirstOrDefault(source => Normalise(source.Path) == wanted);
        if (wanted is null)
        {
            sink.Report(
                Rule,
                file.Place,
                $"'{file.Value}' is not a path that leads from the plan file to its source. Write it relative to the plan file, with '/', such as 'seeds/notice.txt'.",
                $"“{file.Value}”不是从方案文件到来源文件的路径。请写相对于方案文件的路径，用“/”分隔，例如 seeds/notice.txt。");
        }
        else if (found is null)
        {
            string? nearest = EditDistance.Nearest(file.Value, sources.Select(source => Relative(file.Place.Path, source.Path)));
            FindingText advice = nearest is not null
                ? new FindingText($"Did you mean '{nearest}'?", $"是否应为“{nearest}”？")
                : sink.Advice.HandOver(file.Value, wanted);
            sink.Report(
                Rule,
                file.Place,
                $"The source document '{file.Value}' was not given to the check. {advice.English}",
                $"来源文件“{file.Value}”没有交给检查程序。{advice.Chinese}");
        }
        else if (!found.IsReadable)
        {
            sink.Report(ReadingRules.Unreadable, UnreadableFile.PlaceOf(found.Path), UnreadableFile.Text.English, UnreadableFile.Text.Chinese);
            return null;
        }

        return found;
    }

    // The plan file's folder and a path relative to it, as one path; null where the path is not relative.
    private static string? Resolve(string planPath, string relative)
    {
        if (relative.Length == 0 || relative[0] == '/' || relative.IndexOfAny(['\\', ':']) >= 0)
        {
            return null;
        }

        string plan = planPath.Replace('\\', '/');
        return Normalise(plan.Substring(0, plan.LastIndexOf('/') + 1) + relative);
    }

    private static string Relative(string planPath, string path)
    {
        string plan = Normalise(planPath), normal = Normalise(path);
        string folder = plan.Substring(0, plan.LastIndexOf('/') + 1);
        return normal.StartsWith(folder, StringComparison.Ordinal) ? normal.Substring(folder.Length) : normal;
    }

    private static string Normalise(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
