using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Exporting;

/// <summary>All tables of a plan, each a file of one folder: all are finished before the first is put in its place.</summary>
internal static class TableFolder
{
    /// <summary>Why they cannot go where the user wants them; null where they can.</summary>
    /// <param name="output">Where that is; null for the standard output.</param>
    /// <param name="format">How they are written.</param>
    /// <param name="tables">The tables.</param>
    public static FindingText? Refusal(string? output, ExportFormat format, IReadOnlyList<PlanTable> tables)
    {
        string all = Wording.List(tables.Select(table => table.Name)), extension = Extension(format);
        if (output is null)
        {
            return new FindingText($"All tables are written into a folder: name it with --output. Or name one table with --table: {all}.", $"全部表须写入文件夹：请用 --output 指定文件夹，或用 --table 指定其中一张表：{all}。");
        }

        return File.Exists(output) || (!Directory.Exists(output) && output.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            ? new FindingText($"'{output}' is a file, and a file holds only one table: name it with --table ({all}), or name a folder for all tables.", $"“{output}”是文件，而一个文件只含一张表：请用 --table 指定（{all}），或指定存放全部表的文件夹。")
            : null;
    }

    /// <summary>Writes them.</summary>
    /// <param name="folder">The folder, which is made where there is none.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="format">How they are written.</param>
    /// <param name="write">What writes one.</param>
    /// <exception cref="IOException">One cannot be written. Then none was.</exception>
    public static Task Write(string folder, IReadOnlyList<PlanTable> tables, ExportFormat format, Func<Stream, PlanTable, Task> write) => FileFolder.Write(
        folder, tables.Select(table => (table.Name + Extension(format), (Func<Stream, Task>)(stream => write(stream, table)))));

    private static string Extension(ExportFormat format) => "." + format.ToString().ToLowerInvariant();
}
