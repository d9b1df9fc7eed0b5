using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace FujianPlan.Analyzers.Tests.Pages;

/// <summary>
/// C# of a page in the smallest frame: what projects of today import, the plan of this repository, and a console that remembers what it was told. Values that the page puts
/// in comments are printed as well.
/// </summary>
internal sealed partial class PageProgram
{
    // In the namespace of all, it comes before System.Console.
    private const string Remembering = """
        internal static class Console
        {
            public static string Told { get; private set; } = "";
            public static void WriteLine(object? value) => Told += value + "\n";
        }
        """;

    private const string Imports = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    private readonly string _code;

    /// <param name="block">The block.</param>
    /// <param name="before">What the page takes for granted: usings, or variables.</param>
    public PageProgram(CodeBlock block, string before = "") => _code = before + Value().Replace(block.Text, match => match.Groups["name"].Success
        ? $"{match.Groups["statement"]} Console.WriteLine({match.Groups["name"]}); // {match.Groups["value"]}"
        : $"Console.WriteLine({match.Groups["expression"]}); // {match.Groups["value"]}");

    /// <summary>What its comments say that it prints; <c>…</c> is any words.</summary>
    public IReadOnlyList<string> Said => [.. Comment().Matches(_code).Select(match => match.Groups[1].Value.Trim())];

    /// <summary>What the compiler and the rules say of it, suggestions apart.</summary>
    public async Task<IReadOnlyList<string>> Diagnosed()
    {
        CSharpCompilation compilation = Compilation();
        string[] errors = [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
        Assert.True(errors.Length == 0, string.Join('\n', errors) + "\n" + _code);
        return [.. (await Messages.Of(AllRules.Analyzers, compilation, isConcurrent: true)).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(Messages.Text)];
    }

    /// <summary>Runs it.</summary>
    /// <returns>The lines that it prints.</returns>
    public IReadOnlyList<string> Printed()
    {
        using MemoryStream image = new();
        EmitResult emitted = Compilation().Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) + "\n" + _code);
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return ((string)assembly.GetType("Console")!.GetProperty("Told")!.GetValue(null)!).TrimEnd('\n').Split('\n');
    }

    // The block is the first file: it is the program.
    private CSharpCompilation Compilation()
    {
        CSharpCompilation compilation = Messages.Compiled(_code, Imports, Remembering);
        bool isProgram = ((CompilationUnitSyntax)compilation.SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken)).Members.Any(SyntaxKind.GlobalStatement);
        return isProgram ? compilation : compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
    }

    // const string name = …;  // "value"      expression;  // "value"
    [GeneratedRegex("^(?!Console)(?:(?<statement>const string (?<name>\\w+) = .*?;)|(?<expression>[^\\s=].*?);) +// \"(?<value>[^\"]*)\".*$", RegexOptions.Multiline)]
    private static partial Regex Value();

    [GeneratedRegex("Console\\.WriteLine\\(.*\\);? +// (.*)")]
    private static partial Regex Comment();
}
