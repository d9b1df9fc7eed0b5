using System.Text;

namespace FujianPlan.Tool.Printing;

/// <summary>What a terminal shows text in, by what the environment says of it, as <c>LANG=zh_CN.GB18030</c>.</summary>
internal static class LocaleEncoding
{
    private static readonly string[] Variables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>The encoding; null for UTF-8, and where the environment names none that is known.</summary>
    public static Encoding? Text { get; } = Find(Name);

    /// <summary>Whether the environment says in so many words that nothing but ASCII is shown: <c>LC_ALL=C</c>.</summary>
    public static bool IsPlain => !OperatingSystem.IsWindows() && Locale is "C" or "POSIX";

    /// <summary>The name of an encoding that the environment names, and that is not known; null where there is none.</summary>
    public static string? Unknown => Text is null && Name is { } name && !IsUtf8(name) ? name : null;

    /// <summary>A command line, where the runtime has taken for UTF-8 what was typed in another encoding.</summary>
    /// <param name="words">As the runtime has it.</param>
    public static string[] Typed(string[] words)
    {
        const string CommandLine = "/proc/self/cmdline";
        if (Text is null || !File.Exists(CommandLine) || !words.Any(word => word.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            return words;
        }

        // Each word ends with a zero; before those of this program is the program itself, and what runs it.
        string[] all = Text.GetString(File.ReadAllBytes(CommandLine)).Split('\0')[..^1];
        return all.Length > words.Length ? all[^words.Length..] : words;
    }

    private static string Locale => Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? string.Empty;

    private static string? Name => !OperatingSystem.IsWindows() && Locale.Split('@')[0].Split('.') is [_, { Length: > 0 } name, ..] ? name : null;

    private static bool IsUtf8(string name) => name.Replace("-", string.Empty, StringComparison.Ordinal).Equals("utf8", StringComparison.OrdinalIgnoreCase);

    private static Encoding? Find(string? name)
    {
        if (name is null || IsUtf8(name))
        {
            return null;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (string candidate in new[] { name, name.Replace("ISO8859", "ISO-8859", StringComparison.OrdinalIgnoreCase), name.Replace("euc", "EUC-", StringComparison.OrdinalIgnoreCase) })
        {
            try
            {
                return Encoding.GetEncoding(candidate, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
            }
            catch (ArgumentException)
            {
                // Another way to write it, or none.
            }
        }

        return null;
    }
}
