using System.Text;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>The source document is the one that the plan was read from, to the byte.</summary>
internal sealed class SourceHashRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4002", FindingSeverity.Error, false, new("The source document has changed", "来源文件已改变"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Document.Source?.Sha256 is not { } stated)
        {
            return;
        }

        // The text has lost a byte order mark, if there was one; the bytes had it.
        string text = context.Source.File.Text;
        string actual = Sha256Of(string.Empty, text);
        if (!Same(actual, stated) && !Same(Sha256Of("\uFEFF", text), stated))
        {
            context.Report(
                Rule,
                stated.Place,
                $"The SHA-256 of '{context.Document.Source?.File?.Value}' is {actual}, not {stated.Value}. Restore the file, or check the plan against the new file and then write the new value here.",
                $"“{context.Document.Source?.File?.Value}”的 SHA-256 是 {actual}，而不是 {stated.Value}。请恢复该文件；或者按新文件核对方案，再在此处写入新值。");
        }
    }

    private const int Piece = 8192;

    private static bool Same(string actual, Located<string> stated) => string.Equals(actual, stated.Value, StringComparison.Ordinal);

    // Piece by piece: the bytes of a large source need not be in memory as well.
    private static string Sha256Of(string before, string text)
    {
        Sha256 hash = new();
        Encoder encoder = Encoding.UTF8.GetEncoder();
        char[] characters = before.ToCharArray();
        byte[] bytes = new byte[Encoding.UTF8.GetMaxByteCount(Piece)];
        hash.Add(bytes, encoder.GetBytes(characters, 0, characters.Length, bytes, 0, flush: false));
        characters = new char[Piece];
        for (int start = 0; start < text.Length; start += Piece)
        {
            int count = Math.Min(Piece, text.Length - start);
            text.CopyTo(start, characters, 0, count);
            hash.Add(bytes, encoder.GetBytes(characters, 0, count, bytes, 0, flush: false));
        }

        hash.Add(bytes, encoder.GetBytes(characters, 0, 0, bytes, 0, flush: true));
        return hash.Finish();
    }
}
