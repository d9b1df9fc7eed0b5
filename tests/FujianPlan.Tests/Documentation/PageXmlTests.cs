using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FujianPlan.Tests.Documentation;

/// <summary>XML on pages: it is part of a project file, and somebody reads what it sets.</summary>
public sealed partial class PageXmlTests
{
    /// <summary>What the SDK reads.</summary>
    private static readonly string[] OfTheSdk = ["TargetFramework"];

    /// <summary>Kinds of items: of the SDK, and of Grpc.Tools.</summary>
    private static readonly string[] Items = ["FrameworkReference", "PackageReference", "ProjectReference", "Protobuf"];

    public static TheoryData<string> Blocks => [.. CodeBlock.InLanguage("xml").Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Xml_IsOfAProjectFile(string name)
    {
        string text = CodeBlock.All.Single(block => block.ToString() == name).Text;

        XElement[] read = [.. XElement.Parse($"<Part>{text}</Part>").Descendants().Where(element => element.Name.LocalName is not ("Project" or "PropertyGroup" or "ItemGroup"))];

        Assert.NotEmpty(read);
        Assert.All(read, element =>
        {
            string said = element.Name.LocalName;
            Assert.True(element.Attribute("Include") is not null ? Items.Contains(said) : OfTheSdk.Contains(said) || OfPackages().Contains(said), $"{name}: nobody reads <{said}>.");
        });
    }

    // Properties that pages name in a sentence.
    [Fact]
    public void PropertiesInSentences_AreReadBySomebody()
    {
        HashSet<string> known = OfPackages();
        Assert.All(
            CodeBlock.Pages.SelectMany(page => Named().Matches(File.ReadAllText(page)).Select(match => (Page: page, Name: match.Groups[1].Value))),
            named => Assert.True(known.Contains(named.Name), $"{named.Page}: nobody reads {named.Name}."));
    }

    // $(Name) in what the packages bring into a build; and what they hand to the compiler, which the generator asks for.
    private static HashSet<string> OfPackages() =>
    [
        .. Directory.GetFiles(RepositoryFile.PathOf("src"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".props" or ".targets" && !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .SelectMany(file => Read().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value + match.Groups[2].Value)),
    ];

    [GeneratedRegex("\\$\\((\\w+)\\)|CompilerVisibleProperty Include=\"(\\w+)\"")]
    private static partial Regex Read();

    [GeneratedRegex("<(FujianPlan\\w+)>")]
    private static partial Regex Named();
}
