using FujianPlan.Authoring.Binding;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Reading;

/// <summary>
/// Reads plan files: their YAML, and what the format says must stand where. It judges nothing beyond that. Whatever the
/// files hold, it throws nothing, takes time in proportion to their length, and returns as much as it could read.
/// </summary>
public static class PlanReader
{
    /// <summary>Reads the files of one plan.</summary>
    /// <param name="files">The files, in the order in which their agencies and sections shall stand.</param>
    /// <param name="sink">Where findings go.</param>
    /// <returns>What the files say.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanDocument Read(IReadOnlyList<PlanFile> files, FindingSink sink) =>
        Read(files, sink, ReaderLimits.Default);

    internal static PlanDocument Read(IReadOnlyList<PlanFile> files, FindingSink sink, ReaderLimits limits)
    {
        if (files is null)
        {
            throw new ArgumentNullException(nameof(files));
        }

        if (sink is null)
        {
            throw new ArgumentNullException(nameof(sink));
        }

        var report = new FindingReport(sink, limits);
        var document = new DocumentBinder();
        foreach (PlanFile file in files)
        {
            if (file.Text is null)
            {
                report.Add(ReadingRules.Unreadable, UnreadableFile.PlaceOf(file.Path), UnreadableFile.Text.English, UnreadableFile.Text.Chinese);
                document.SkipFile();
                continue;
            }

            var reading = new PlanFileReading(file, report, limits);
            document.Add(reading, YamlTreeReader.Read(reading));
        }

        return document.Finish();
    }
}
