using System.CommandLine;
using System.Globalization;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool;

/// <summary>What every command that prints a table is told of it.</summary>
internal sealed class TableOptions
{
    private readonly Option<bool> _wide = MakeWide();

    private readonly Option<bool> _csv = new("--csv") { Description = Wording.Of("Write CSV, in the same way as 'export' does.", "输出 CSV，写法与 export 写出的文件相同。") };

    private readonly Option<bool> _json;

    /// <summary>Makes them.</summary>
    /// <param name="json">What the command writes as JSON.</param>
    public TableOptions(string json) => _json = new Option<bool>("--json") { Description = json };

    /// <summary>The option of a command that prints nothing else than tables for people.</summary>
    public static Option<bool> MakeWide() => new("--wide") { Description = Wording.Of("One line per row, however long. By default, a table is as wide as the terminal.", "每行一条，不论多长。默认表格与终端同宽。") };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_wide);
        command.Add(_csv);
        command.Add(_json);
        command.Validators.Add(result =>
        {
            if (new[] { _wide, _csv, _json }.Count(option => result.GetValue(option)) > 1)
            {
                result.AddError(Wording.Of("Write only one of --wide, --csv and --json.", "--wide、--csv、--json 只能写一个。"));
            }
        });
    }

    /// <summary>Whether JSON is wanted.</summary>
    public bool IsJson(ParseResult arguments) => arguments.GetValue(_json);

    /// <summary>Whether CSV is wanted.</summary>
    public bool IsCsv(ParseResult arguments) => arguments.GetValue(_csv);

    /// <summary>How a table for people is laid out.</summary>
    public TableForm Form(ParseResult arguments) => FormOf(arguments.GetValue(_wide));

    /// <summary>How a table for people is laid out.</summary>
    /// <param name="isWide">Whether the user wants each row on one line.</param>
    public static TableForm FormOf(bool isWide) => isWide ? TableForm.Wide : TableForm.Fitted;

    /// <summary>Writes CSV to the standard output.</summary>
    /// <param name="rows">The rows, the titles first.</param>
    public static void WriteCsv(IEnumerable<IEnumerable<string>> rows)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        foreach (IEnumerable<string> row in rows)
        {
            CsvText.WriteRow(text, row.Select(cell => (CsvCell)cell), isPrinted: StandardStreams.IsPrinted);
        }

        StandardStreams.Output.Data(text.ToString());
    }
}
