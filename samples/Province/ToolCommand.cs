using System.Diagnostics;
using System.Reflection;

namespace Province;

/// <summary>The command <c>fujianplan</c>, and this program, as processes of their own.</summary>
public static class ToolCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it wrote on the standard output.</returns>
    /// <exception cref="InvalidOperationException">It found something wrong with what it was asked.</exception>
    public static Task<string> Run(params string[] arguments) =>
        Start([typeof(ToolCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Tool").Value!, .. arguments]);

    /// <summary>Runs this program.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it wrote on the standard output.</returns>
    public static Task<string> RunItself(params string[] arguments) => Start([typeof(ToolCommand).Assembly.Location, .. arguments]);

    private static async Task<string> Start(string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string[] texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        // 1: it was done, and rows are bad.
        return process.ExitCode is 0 or 1 ? texts[0] : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}: {texts[1]}");
    }
}
