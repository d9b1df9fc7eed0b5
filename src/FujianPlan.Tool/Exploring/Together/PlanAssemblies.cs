using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>Which of the plans of a page are those that others import agencies from: an import names an assembly, and no plan file does.</summary>
internal static class PlanAssemblies
{
    /// <summary>The assemblies that were compiled from plans of the page, each with the place of its plan among them.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="references">The assemblies that the user named, each known to carry a plan.</param>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static Dictionary<string, int> Of(IReadOnlyList<PlanModel> plans, IEnumerable<string> references)
    {
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        HashSet<string> wanted = [.. plans.SelectMany(plan => plan.Imports).Select(import => import.Assembly)];
        foreach (string path in references)
        {
            try
            {
                using PEReader file = new(InputFile.OpenSeekable(path));
                MetadataReader reader = file.GetMetadataReader();
                string name = reader.GetString(reader.GetAssemblyDefinition().Name);
                if (wanted.Contains(name) && PlanOf(reader, plans) is { } place)
                {
                    found.TryAdd(name, place);
                }
            }
            catch (BadImageFormatException thrown)
            {
                throw FileFault.OfContent(new FindingText($"'{path}' is damaged: its texts cannot be read.", $"“{path}”已损坏：无法读取其中的文字。"), thrown);
            }
        }

        return found;
    }

    // The data of a compiled plan begins with its title, its English title and its issuer, in one literal.
    private static int? PlanOf(MetadataReader reader, IReadOnlyList<PlanModel> plans)
    {
        string[] beginnings = [.. plans.Select(plan => plan.Facts.Title + plan.Facts.English + plan.Facts.Issuer)];
        for (UserStringHandle handle = MetadataTokens.UserStringHandle(0); !(handle = reader.GetNextHandle(handle)).IsNil;)
        {
            string text = reader.GetUserString(handle);
            int place = Array.FindIndex(beginnings, beginning => text.StartsWith(beginning, StringComparison.Ordinal));
            if (place >= 0)
            {
                return place;
            }
        }

        return null;
    }
}
