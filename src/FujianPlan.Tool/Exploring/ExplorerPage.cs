using System.Net;
using System.Security.Cryptography;
using System.Text;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Exploring.Data;
using FujianPlan.Tool.Exploring.Pictures;
using FujianPlan.Tool.Exploring.Together;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exploring;

/// <summary>
/// A plan as one page to look at: its data, the script and the styles that show them, and nothing from elsewhere. The page allows no other
/// script, style or request than its own.
/// </summary>
internal static class ExplorerPage
{
    // What only a page has that a server shows.
    private const string Live = "live";

    // Each overrules those before it.
    private static readonly string[] Styles = ["base", "layout", "tables", "views", "print"];

    /// <summary>Writes it.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="source">Its source; null where there is none to show.</param>
    /// <param name="changes">What changed since an older version; null where it is compared with none.</param>
    /// <param name="family">The plans that the page shows besides; null for none.</param>
    /// <param name="doubts">How many doubts of the plan are open.</param>
    public static void Write(Stream output, PlanModel plan, ShownSource? source, PlanChanges? changes, PlanFamily? family = null, int doubts = 0) => Write(output, PartsOf(plan, source, changes, family, doubts), isLive: false);

    /// <summary>The page as a server shows it, which listens to what becomes of the plan, and is told of its doubts one by one.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">Its source; null where there is none to show.</param>
    /// <param name="changes">What changed since an older version; null where it is compared with none.</param>
    /// <param name="family">The plans that the page shows besides; null for none.</param>
    public static LivePage ForServer(PlanModel plan, ShownSource? source, PlanChanges? changes, PlanFamily? family = null) => ForServer(PartsOf(plan, source, changes, family, doubts: 0));

    /// <summary>The page that a server shows as long as there is no plan to show.</summary>
    public static LivePage WithoutPlan() => ForServer(new(StringComparer.Ordinal) { ["title"] = "fujianplan", ["pictures"] = string.Empty, ["data"] = "null", ["others"] = string.Empty });

    private static LivePage ForServer(Dictionary<string, string> parts)
    {
        using MemoryStream written = new();
        Write(written, parts, isLive: true);
        return new LivePage(written.ToArray(), parts["policy"], parts["version"]);
    }

    private static Dictionary<string, string> PartsOf(PlanModel plan, ShownSource? source, PlanChanges? changes, PlanFamily? family, int doubts) => new(StringComparer.Ordinal)
    {
        ["title"] = WebUtility.HtmlEncode(PrintedText.Line(plan.Facts.Title)),
        ["pictures"] = Pictures(plan),
        ["data"] = PlanData.Of(plan, source, changes, doubts),
        ["others"] = family is null ? string.Empty : Others(plan, family),
    };

    private static void Write(Stream output, Dictionary<string, string> parts, bool isLive)
    {
        string style = "\n" + string.Join('\n', Styles.Concat(isLive ? [Live] : []).Select(name => Compact(name + ".css"))), script = Script(isLive);
        parts["style"] = style;
        parts["script"] = script;
        parts["policy"] = $"default-src 'none'; {(isLive ? "connect-src 'self'; " : string.Empty)}script-src {Hash(script)}; style-src {Hash(style)}; img-src data:; base-uri 'none'; form-action 'none'";

        // Two pages that look the same are the same: none is loaded anew for the other.
        parts["version"] = isLive ? VersionOf(parts) : string.Empty;
        parts["live"] = isLive ? $"\n<meta name=\"live\" content=\"{parts["version"]}\">" : string.Empty;
        using StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

        // {{name}}: what stands between braces, in turn, so that no part is looked through for another.
        string[] pieces = Resource("page.html").Split("{{", StringSplitOptions.None);
        text.Write(pieces[0]);
        foreach (string piece in pieces.AsSpan(1))
        {
            int end = piece.IndexOf("}}", StringComparison.Ordinal);
            text.Write(parts[piece[..end]]);
            text.Write(piece[(end + 2)..]);
        }
    }

    private static string Pictures(PlanModel plan) => string.Concat(PlanPicture.ForPage(plan).Select(picture => $"<div data-picture=\"{picture.Name}\">{picture.Svg}</div>"));

    // The others as the first, each with its pictures; and what they are to one another.
    private static string Others(PlanModel first, PlanFamily family) => string.Concat(family.Others
        .Select(other => $"<template class=\"pictures\">{Pictures(other.Plan)}</template>\n<script type=\"application/json\" class=\"data\">{PlanData.Of(other.Plan, other.Source, changes: null, other.Doubts)}</script>\n")
        .Append($"<script type=\"application/json\" id=\"family\">{FamilyData.Of(first, family)}</script>\n"));

    private static string VersionOf(Dictionary<string, string> parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Value)))))[..32];

    private static string Script(bool isLive)
    {
        IEnumerable<string> names = typeof(ExplorerPage).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("explorer/", StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal)
            && (isLive || !name.StartsWith("explorer/" + Live, StringComparison.Ordinal))).Order(StringComparer.Ordinal);
        return "\n(() => {\n'use strict';\n" + string.Join('\n', names.Select(name => Compact(name["explorer/".Length..]))) + $"\n{(isLive ? "startLive" : "start")}();\n}})();\n";
    }

    // No text of the page's own goes over several lines, so that neither indentation nor a line of comment is missed.
    private static string Compact(string name) => string.Join('\n', Resource(name).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));

    // A browser counts a line end as one character, whatever this was built on.
    private static string Resource(string name)
    {
        using StreamReader reader = new(typeof(ExplorerPage).Assembly.GetManifestResourceStream("explorer/" + name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
