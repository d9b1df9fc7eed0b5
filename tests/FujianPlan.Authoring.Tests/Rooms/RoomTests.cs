using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Tests.Rooms;

/// <summary>
/// Data flows one way, from the file to the model and what is made of it. What each type uses is read from the compiled assembly; the
/// <c>using</c>s of its files tell of constants, of which a compiled assembly keeps the value only.
/// </summary>
public sealed partial class RoomTests
{
    private const int Most = 25;

    private static readonly RoomMap Map = RoomMap.Read();
    private static readonly string Project = RepositoryFile.PathOf("src", "FujianPlan.Authoring");
    private static readonly string[] Files = [.. Sources(Project)];

    private static readonly Dictionary<string, string> FileOf = Files
        .SelectMany(file => Declaration().Matches(File.ReadAllText(file)).Select(match => (Type: match.Groups[1].Value, File: Named(file))))
        .GroupBy(one => one.Type)
        .ToDictionary(group => group.Key, group => group.First().File, StringComparer.Ordinal);

    [Fact]
    public void Types_UseOnlyTheRoomsBeforeTheirOwn()
    {
        List<string> objections = [];
        int uses = 0;
        foreach (Type type in typeof(PlanReading).Assembly.GetTypes())
        {
            Type user = TypeUse.Outermost(type);
            foreach (Type used in RoomOf(user) is null ? [] : TypeUse.Of(type).Where(used => used.Assembly == type.Assembly && RoomOf(used) is not null && RoomOf(used) != RoomOf(user)))
            {
                uses++;
                if (Map.Objection(RoomOf(user)!, RoomOf(used)!) is { } why)
                {
                    objections.Add($"{FileOf.GetValueOrDefault(Name(user), Name(user))}: uses {Name(used)} ({FileOf.GetValueOrDefault(Name(used), "elsewhere")}), and {why}.");
                }
            }
        }

        Assert.True(objections.Count == 0, string.Join('\n', objections.Distinct()));
        Assert.True(uses > 500, $"{uses} uses: the assembly was not read.");
    }

    [Fact]
    public void Usings_NameOnlyTheRoomsBefore()
    {
        List<string> objections = [];
        foreach (string file in Files)
        {
            string text = File.ReadAllText(file), room = RoomMap.RoomOf(Namespace().Match(text).Groups[1].Value, Path.GetFileNameWithoutExtension(file))!;
            foreach (string used in Using().Matches(text).Select(match => RoomMap.RoomOf(match.Groups[1].Value, string.Empty)).OfType<string>().Where(used => used.Length > 0 && used != room))
            {
                if (Map.Objection(room, used) is { } why)
                {
                    objections.Add($"{Named(file)}: using {used}, and {why}.");
                }
            }
        }

        Assert.True(objections.Count == 0, string.Join('\n', objections));
    }

    [Fact]
    public void Namespaces_AreThoseOfTheFolders() => Assert.All(
        Files.Where(file => !Named(file).StartsWith("Emission/", StringComparison.Ordinal)),
        file => Assert.Equal(
            string.Join('.', ["FujianPlan.Authoring", .. Named(file).Split('/')[..^1]]),
            Namespace().Match(File.ReadAllText(file)).Groups[1].Value));

    [Fact]
    public void Map_HasEveryRoom_AndNoOther() => Assert.Equal(
        Files.Select(file => Named(file) is var name && name.Contains('/', StringComparison.Ordinal) ? name.Split('/')[0] : Path.GetFileNameWithoutExtension(name)).Distinct().Order(StringComparer.Ordinal),
        // What is emitted is a room of its own, wherever its files are.
        Map.Rooms.Where(room => room != "Emission" || Files.Any(file => Named(file).StartsWith(room + "/", StringComparison.Ordinal))).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("src", "FujianPlan.Authoring")]
    [InlineData("src", "FujianPlan.Analyzers")]
    [InlineData("src", "FujianPlan.CodeFixes")]
    [InlineData("src", "FujianPlan.Generator")]
    [InlineData("src", "FujianPlan.Tool")]
    [InlineData("tests", "FujianPlan.Authoring.Tests")]
    [InlineData("tests", "FujianPlan.Generator.Tests")]
    [InlineData("tests", "FujianPlan.Tool.Tests")]
    public void Folders_AreOfASizeToLookThrough(string kind, string project) => Assert.Empty(
        Sources(RepositoryFile.PathOf(kind, project))
            .GroupBy(file => Path.GetDirectoryName(file)!)
            .Where(folder => folder.Count() > Most)
            .Select(folder => $"{Path.GetRelativePath(RepositoryFile.PathOf(kind), folder.Key)} has {folder.Count()} files: split it by what a newcomer would look for."));

    private static string? RoomOf(Type type) => RoomMap.RoomOf(type.Namespace ?? string.Empty, Name(type));

    private static string Name(Type type) => type.Name.Split('`')[0];

    private static string Named(string file) => Path.GetRelativePath(Project, file).Replace('\\', '/');

    private static IEnumerable<string> Sources(string project) => Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(project, file).Replace('\\', '/').Split('/')[0].Equals("obj", StringComparison.Ordinal) && !Path.GetRelativePath(project, file).StartsWith("bin", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:(?:public|internal|static|sealed|abstract|readonly|partial) )+(?:class|record struct|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (FujianPlan\.[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
