using System.IO.Compression;
using System.Security.Cryptography;

namespace FujianPlan.Package.Tests;

/// <summary>
/// Whoever has a commit can make its packages again, anywhere, to the byte. Everything is compiled a second time before a release and each night
/// (<see cref="Compilations.AreMadeTwice"/>); in other runs the library alone, and of all else it is compared what the compilers are asked.
/// </summary>
public sealed class ReproducibilityTests(PackageFeed feed)
{
    [Fact]
    public async Task PackagesOfAnotherClone_AreTheSame_ByteForByte()
    {
        using ConsumerFolder elsewhere = feed.Consumer(" 别处");
        RepositoryCopy second = await RepositoryCopy.Make(elsewhere.PathOf("second clone"));

        bool isCompiled = Compilations.AreMadeTwice, isNativeStoodIn = PackageFeed.NativeIsMissing.Length == 0 && !isCompiled;
        NativeCompilation one = new(feed.Repository), other = new(second);

        await second.Pack(
            PackageFeed.Version,
            feed.Servers,
            isCompiled ? null : feed.Repository,
            isNativeStoodIn ? [one.StandIn(Directory.CreateDirectory(elsewhere.PathOf("compiler")).FullName)] : []);

        AssertSame(new Compilations(feed.Repository).Asked(), new Compilations(second).Asked());
        if (isNativeStoodIn)
        {
            string[] asked = one.Asked();
            // The command itself and the two assemblies of this repository that it consists of are looked into.
            Assert.InRange(asked.Count(line => line.Contains("FujianPlan.", StringComparison.Ordinal) || line.Contains("fujianplan.dll", StringComparison.Ordinal)), 3, 9);
            Assert.Equal(asked, other.Asked());
        }

        string output = second.Packages;
        Assert.Equal(Names(feed.Folder), Names(output));
        Assert.All(Names(feed.Folder), name => Assert.True(
            Hash(Path.Combine(feed.Folder, name)) == Hash(Path.Combine(output, name)),
            $"{name}: {string.Join(", ", Differences(Path.Combine(feed.Folder, name), Path.Combine(output, name)))}"));
    }

    private static void AssertSame(SortedDictionary<string, string[]> one, SortedDictionary<string, string[]> other)
    {
        // The libraries, for each of their targets, the generator with what belongs to it, and the command.
        Assert.InRange(one.Count, 15, 40);
        Assert.All(one, asked => Assert.Contains(asked.Value, line => line.EndsWith(".cs", StringComparison.Ordinal) || line.Contains(".cs ", StringComparison.Ordinal)));
        Assert.Equal(one.Keys, other.Keys);
        string[] differences = [.. one.SelectMany(asked => asked.Value.Except(other[asked.Key]).Concat(other[asked.Key].Except(asked.Value)).Select(line => $"{asked.Key}: {line}"))];
        Assert.True(differences.Length == 0, "The compiler was asked different things:\n" + string.Join('\n', differences));
        Assert.Equal(one.Values, other.Values);
    }

    private static string[] Names(string folder) => [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    /// <summary>The entries in which two packages differ: where to look.</summary>
    private static List<string> Differences(string left, string right)
    {
        if (!left.EndsWith("pkg", StringComparison.Ordinal))
        {
            return ["the file"];
        }

        using ZipArchive one = ZipFile.OpenRead(left), other = ZipFile.OpenRead(right);
        return [.. one.Entries.Where(entry => other.GetEntry(entry.FullName)?.Crc32 != entry.Crc32).Select(entry => entry.FullName).DefaultIfEmpty("times or order")];
    }
}
