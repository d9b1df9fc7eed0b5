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
        ErrorText = new StreamWriter(new FallibleStream(Open(2), _ => HaveErrorsLost = true, IsErrorTerminal ? NoteAscii : null), encoding) { AutoFlush = true, NewLine = "\n" };
        TextWriter data = isTerminal || LocaleEncoding.Text is null ? OutputText : new StreamWriter(OpenRawOutput(), Utf8) { AutoFlush = true, NewLine = "\n" };
        Output = new Printer(OutputText, isTerminal ? 1 : null, data);
        Errors = new Printer(ErrorText, IsErrorTerminal ? 2 : null);
    }

    private static bool IsErrorTerminal => InheritedStream.IsOpen(2) && !Console.IsErrorRedirected;

    private static bool IsTerminal => InheritedStream.IsOpen(1) && !Console.IsOutputRedirected;

    /// <summary>Says so where a terminal was sent what it may not show.</summary>
    public static void TellEncoding()
    {
        if (_hasNonAscii && (LocaleEncoding.IsPlain || LocaleEncoding.Unknown is not null))
        {
            string locale = LocaleEncoding.Unknown ?? "C";
            Errors.Line("fujianplan: " + new FindingText(
                $"The output is UTF-8, but the locale of this terminal is '{locale}'. If it is unreadable, set LC_ALL=C.UTF-8 and the terminal to UTF-8.",
                $"输出为 UTF-8，而本终端的区域设置为“{locale}”。若无法阅读，请设 LC_ALL=C.UTF-8，并将终端设为 UTF-8。").In(System.Globalization.CultureInfo.CurrentUICulture));
        }
    }

    /// <summary>Whether the standard output goes to somebody who may obey it: to a terminal, or through a pipe, as the log of a pipeline does. A file that a shell redirects it to is none.</summary>
    public static bool IsPrinted { get; } = IsTerminal || !InheritedStream.IsFile(1);

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

    /// <summary>Opens the standard output for what is written in UTF-8.</summary>
    /// <param name="isText">Whether it is for people, and goes out in the encoding of the locale; data for programs does so to a terminal only.</param>
    public static Stream OpenOutput(bool isText = false) => (IsTerminal || isText) && LocaleEncoding.Text is { } encoding ? Encoding.CreateTranscodingStream(OpenRawOutput(), encoding, Utf8) : OpenRawOutput();

    private static FallibleStream OpenRawOutput() => new(Open(1), static why => throw new FileFault(
        new FindingText($"The standard output cannot be written: {why.English}", $"无法写入标准输出：{why.Chinese}")), IsTerminal ? NoteAscii : null);

    private static void NoteAscii(bool isAscii) => _hasNonAscii |= !isAscii;

    /// <summary>Whether somebody types at the standard input, and sees what is typed.</summary>
    public static bool IsInputTerminal => InheritedStream.IsOpen(0) && !Console.IsInputRedirected;

    /// <summary>Opens the standard input for text, in the encoding of the locale.</summary>
    /// <exception cref="FileFault">It is closed.</exception>
    public static StreamReader OpenInputText() => new(OpenInput(), LocaleEncoding.Text ?? Utf8);

    /// <summary>Opens the standard input.</summary>
    /// <exception cref="FileFault">It is closed.</exception>
    public static Stream OpenInput() => Open(0) ?? throw new FileFault(new FindingText("The standard input is closed.", "标准输入已关闭。"));

    // What .NET opens, it sets up as a terminal that is typed at.
    private static Stream? Open(int number) => !InheritedStream.IsOpen(number) ? null
        : UnixStream.IsSupported ? new UnixStream(number)
        : number switch { 0 => Console.OpenStandardInput(), 1 => Console.OpenStandardOutput(), _ => Console.OpenStandardError() };
}
