using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Printing;

/// <summary>The standard input, output and error. Nothing else in this program touches them.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static StandardStreams()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        OutputText = new StreamWriter(OpenOutput(), Utf8) { AutoFlush = true, NewLine = "\n" };
        ErrorText = new StreamWriter(new FallibleStream(InheritedStream.IsOpen(2) ? Console.OpenStandardError() : null, _ => HaveErrorsLost = true), Utf8) { AutoFlush = true, NewLine = "\n" };
        Output = new Printer(OutputText, InheritedStream.IsOpen(1) && !Console.IsOutputRedirected ? 1 : null);
        Errors = new Printer(ErrorText, InheritedStream.IsOpen(2) && !Console.IsErrorRedirected ? 2 : null);
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
    public static Stream OpenOutput() => new FallibleStream(InheritedStream.IsOpen(1) ? Console.OpenStandardOutput() : null, static why => throw new FileFault(
        new FindingText($"The standard output cannot be written: {why.English}", $"无法写入标准输出：{why.Chinese}")));

    /// <summary>Opens the standard input.</summary>
    /// <exception cref="FileFault">It is closed.</exception>
    public static Stream OpenInput() => InheritedStream.IsOpen(0) ? Console.OpenStandardInput() : throw new FileFault(
        new FindingText("The standard input is closed.", "标准输入已关闭。"));
}
