using System.Globalization;
using System.Text;
using Spectre.Console;

namespace FujianPlan.Tool.Printing;

/// <summary>What text is shown on: a terminal, or what takes the place of one.</summary>
internal sealed class Terminal : IAnsiConsoleOutput
{
    private const int UsualWidth = 80, UsualHeight = 25;

    private readonly Lazy<IAnsiConsole> _console;

    /// <summary>A terminal, or none.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="isTerminal">Whether that is a terminal. Without one, there are no colours.</param>
    public Terminal(TextWriter writer, bool isTerminal)
    {
        Writer = writer;
        IsTerminal = isTerminal;
        _console = new Lazy<IAnsiConsole>(() => AnsiConsole.Create(isTerminal
            ? new AnsiConsoleSettings { Out = this }
            : new AnsiConsoleSettings { Out = this, Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors }));
    }

    /// <summary>What draws on it.</summary>
    public IAnsiConsole Console => _console.Value;

    /// <summary>Whether it shows colours, and the user has not said <c>NO_COLOR</c>.</summary>
    public bool HasColours => IsTerminal && Console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };

    /// <inheritdoc/>
    public TextWriter Writer { get; }

    /// <inheritdoc/>
    public bool IsTerminal { get; }

    /// <inheritdoc/>
    public int Width => Environment.GetEnvironmentVariable("COLUMNS") is { } said && int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0
        ? columns
        : Size(() => System.Console.WindowWidth, UsualWidth);

    /// <inheritdoc/>
    public int Height => Size(() => System.Console.WindowHeight, UsualHeight);

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
    }

    // Where nothing is known of a terminal, the system answers 0, or throws.
    private static int Size(Func<int> ask, int usual)
    {
        try
        {
            return ask() is > 0 and var size ? size : usual;
        }
        catch (Exception thrown) when (thrown is IOException or PlatformNotSupportedException)
        {
            return usual;
        }
    }
}
