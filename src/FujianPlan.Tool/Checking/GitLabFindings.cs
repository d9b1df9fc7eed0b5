using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Checking;

/// <summary>Writes findings as a Code Quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).</summary>
internal static class GitLabFindings
{
    /// <summary>Writes them.</summary>
    public static void Write(Printer output, IEnumerable<ToldFinding> findings) => output.Data(JsonFindings.Text(json =>
    {
        Dictionary<string, int> alike = new(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (ToldFinding told in findings)
        {
            json.WriteStartObject();
            json.WriteString("description", $"{told.Id}: {told.Message}");
            json.WriteString("check_name", told.Id);
            json.WriteString("fingerprint", Fingerprint(told, alike));
            json.WriteString("severity", told.Severity == FindingSeverity.Error ? "major" : "minor");
            json.WriteStartObject("location");

            // GitLab knows no path that begins with './'.
            json.WriteString("path", PathOf(told));
            json.WriteStartObject("lines");
            json.WriteNumber("begin", told.Finding.Place.StartLine + 1);
            json.WriteNumber("end", told.Finding.Place.EndLine + 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));

    private static string PathOf(ToldFinding told) => RepositoryPath.Of(told.Finding.Place.Path);

    // By this, GitLab tells a finding that was there before from a new one: it is the same when the lines move, and in every language, and
    // no two of a report are the same.
    private static string Fingerprint(ToldFinding told, Dictionary<string, int> alike)
    {
        string what = string.Join('\0', told.Id, PathOf(told), told.Finding.Text.English);
        int number = alike[what] = alike.GetValueOrDefault(what) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{what}\0{number}"))));
    }
}
