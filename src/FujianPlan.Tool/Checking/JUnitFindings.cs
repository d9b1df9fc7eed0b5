using System.Globalization;
using System.Text;
using System.Xml;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Checking;

/// <summary>
/// Writes findings as JUnit XML: a suite for each file of the plan, a case for each finding, and one that passed where there is none. A case has
/// failed only if its finding makes the exit code 1: services mark a run with a failed case as unstable. Another one is skipped, with what it says.
/// </summary>
internal static class JUnitFindings
{
    /// <summary>Writes them.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="files">The files of the plan, which have a suite even where nothing is wrong with them.</param>
    /// <param name="failing">The lowest severity that makes the exit code 1.</param>
    public static void Write(Printer output, IReadOnlyList<ToldFinding> findings, IEnumerable<string> files, FindingSeverity failing)
    {
        StringBuilder text = new();
        using (XmlWriter xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "fujianplan check");
            foreach (string file in files.Select(ToldFinding.InRepository).Union(findings.Select(told => told.RepositoryPath)))
            {
                WriteSuite(xml, file, [.. findings.Where(told => told.RepositoryPath == file)], failing);
            }

            xml.WriteEndElement();
        }

        output.Data("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        output.Data(PrintedText.Xml(text.ToString()) + "\n");
    }

    private static void WriteSuite(XmlWriter xml, string file, ToldFinding[] findings, FindingSeverity failing)
    {
        int failures = findings.Count(told => told.Severity >= failing);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Valid(file));
        xml.WriteAttributeString("tests", Math.Max(1, findings.Length).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("skipped", (findings.Length - failures).ToString(CultureInfo.InvariantCulture));
        if (findings.Length == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", "check");
            xml.WriteAttributeString("classname", Valid(file));
            xml.WriteEndElement();
        }

        foreach (ToldFinding told in findings)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", Valid($"{told.Id} {told.RepositoryPlace}"));
            xml.WriteAttributeString("classname", Valid(file));
            bool hasFailed = told.Severity >= failing;
            xml.WriteStartElement(hasFailed ? "failure" : "skipped");
            if (hasFailed)
            {
                xml.WriteAttributeString("type", told.SeverityWord);
            }

            xml.WriteAttributeString("message", Valid(told.Message));
            xml.WriteString(Valid($"{told.RepositoryPlace}: {told.SeverityText} {told.Id}{Wording.Of(": ", "：")}{told.Message}\n{told.Help}"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // XML has no way to write most control characters.
    private static string Valid(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD"));
}
