using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Printing;

/// <summary>The standard input, output and error. Nothing else in this program touches them.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static bool _hasNonAscii;

    static StandardStreams()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        // Text is in the encoding of the locale, as that of other programs is; data that goes on to a program is UTF-8.
        bool isTerminal = IsTerminal;
        Encoding encoding = LocaleEncoding.Text ?? Utf8;
        OutputText = new StreamWriter(OpenRawOutput(), encoding) { AutoFlush = true, NewLine = "\n" };
        ErrorText = new StreamWriter(new FallibleStream(InheritedStream.IsOpen(2) ? Console.OpenStandardError() : null, _ => HaveErrorsLost = true), encoding) { AutoFlush = true, NewLine = "\n" };
        TextWriter data = isTerminal || LocaleEncoding.Text is null ? OutputText : new StreamWriter(OpenRawOutput(), Utf8) { AutoFlush = true, NewLine = "\n" };
        Output = new Printer(OutputText, isTerminal ? 1 : null, data);
        Errors = new Printer(ErrorText, InheritedStream.IsOpen(2) && !Console.IsErrorRedirected ? 2 : null);
    }

    private static bool IsTerminal => InheritedStream.IsOpen(1) && !Console.IsOutputRedirected;

    /// <summary>Says so where a terminal was sent what it may not show.</summary>
    public static void TellEncoding()
    {
        if (IsTerminal && _hasNonAscii && (LocaleEncoding.IsPlain || LocaleEncoding.Unknown is not null))
        {
            string locale = LocaleEncoding.Unknown ?? "C";
            Errors.Line("fujianplan: " + new FindingText(
                $"This is UTF-8, and the locale of this terminal is '{locale}'. If it cannot be read, set LC_ALL=C.UTF-8 and the terminal to UTF-8.",
                $"以上为 UTF-8，而本终端的 locale 为“{locale}”。若无法阅读，请设 LC_ALL=C.UTF-8，并将终端设为 UTF-8。").In(System.Globalization.CultureInfo.CurrentUICulture));
        }
    }

    /// <summary>Prints what a command answers.</summary>
    public static Printer Output { get; }

    /// <summary>Prints what is said of that.</summary>
    public static Printer Errors { get; }

    /// <summary>Whether something could not be said because the standard error is full or closed.</summary>
    public static bool HaveErrorsLost { get; private set; }

    /// <summary>The standard output for a library that prints this program's own help.</summary>
    public static TextWriter OutputText { get; }

    /// <summary>The standard error for a library that prints this program's own help.</summary>
    public static TextWriter ErrorText { get; }

    /// <summary>Opens the standard output for data.</summary>
    public static Stream OpenOutput() => IsTerminal && LocaleEncoding.Text is { } encoding ? Encoding.CreateTranscodingStream(OpenRawOutput(), encoding, Utf8) : OpenRawOutput();

    private static FallibleStream OpenRawOutput() => new(InheritedStream.IsOpen(1) ? Console.OpenStandardOutput() : null, static why => throw new FileFault(
        new FindingText($"The standard output cannot be written: {why.English}", $"无法写入标准输出：{why.Chinese}")), written => _hasNonAscii |= !written);

    /// <summary>Opens the standard input.</summary>
    /// <exception cref="FileFault">It is closed.</exception>
    public static Stream OpenInput() => InheritedStream.IsOpen(0) ? Console.OpenStandardInput() : throw new FileFault(
        new FindingText("The standard input is closed.", "标准输入已关闭。"));
}
