using System.Text;

namespace FujianPlan.Site;

/// <summary>The tables of contents that docfx shows: one over the whole site, one for each of its rooms.</summary>
internal static class Navigation
{
    /// <summary>Writes them, and what docfx is told.</summary>
    /// <param name="output">The folder of the pages.</param>
    /// <param name="pages">The pages.</param>
    public static void WriteTo(string output, PageSet pages)
    {
        Write(output, "toc.yml", [("Documents", "docs/"), ("Rules", "docs/rules/"), ("API", "api/"), ("中文", "docs/zh/"), ("规则", "docs/rules/zh/"), ("Packages", "src/"), ("Samples", "samples/")]);
        foreach (string room in new[] { "docs", "docs/rules", "docs/zh", "docs/rules/zh" })
        {
            Write(output, room + "/toc.yml", [.. pages.In(room).Select(page => (pages.TitleOf(page), Path.GetFileName(page).Replace("README.md", "index.md", StringComparison.Ordinal)))]);
        }

        foreach (string room in new[] { "src", "samples" })
        {
            Write(output, room + "/toc.yml", [.. Directory.GetDirectories(Path.Combine(output, room)).Order(StringComparer.Ordinal).Select(folder => Path.GetFileName(folder)).Where(name => File.Exists(Path.Combine(output, room, name, "index.md"))).Select(name => (name, name + "/index.md"))]);
        }

        File.WriteAllText(Path.Combine(output, "docfx.json"), Settings);
    }

    private static void Write(string output, string path, IEnumerable<(string Name, string Target)> entries)
    {
        StringBuilder text = new();
        foreach ((string name, string target) in entries)
        {
            text.Append("- name: '").Append(name.Replace("'", "''", StringComparison.Ordinal)).Append("'\n  href: ").Append(target).Append('\n');
        }

        File.WriteAllText(Path.Combine(output, path), text.ToString());
    }

    // api is what docfx makes of the assemblies, which build/site.sh puts beside the pages.
    private const string Settings =
        """
        {
          "metadata": [{ "src": [{ "files": ["assemblies/FujianPlan*.dll"] }], "references": ["references/**/*.dll"], "output": "api", "filter": "filter.yml" }],
          "build": {
            "content": [{ "files": ["**/*.{md,yml}"], "exclude": ["_site/**", "filter.yml"] }],
            "resource": [{ "files": ["**/*.{png,svg}"], "exclude": ["_site/**"] }],
            "output": "_site",
            "template": ["default", "modern"],
            "globalMetadata": { "_appName": "FujianPlan", "_appTitle": "FujianPlan", "_enableSearch": true, "_disableContribution": true }
          }
        }

        """;
}
