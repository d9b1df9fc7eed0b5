// A province's assignments past one machine: on several servers of PostgreSQL, in one table, and in files of Parquet. README.md.
//
//   dotnet run --project samples/Province
//   dotnet run -c Release --project samples/Province -- figures 10000000
using System.Globalization;
using Province;

switch (args)
{
    case ["check-region", var folder, var codes]:
        Console.WriteLine(PartitionedFiles.CheckRegion(folder, codes));
        return 0;
    case ["check-files", var root, var codes]:
        foreach (string line in await PartitionedFiles.Check(root, codes, Environment.ProcessorCount))
        {
            Console.WriteLine(line);
        }

        return 0;
    case [] or ["figures", ..] when !DatabaseServer.IsInstalled:
        Console.Error.WriteLine("Needs PostgreSQL. Debian: apt-get install postgresql.");
        return 3;
    case []:
        await Tour.Take(Console.Out);
        return 0;
    case ["figures", var most] when long.TryParse(most, CultureInfo.InvariantCulture, out long rows):
        await Figures.Measure(rows, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Write nothing; figures and the most rows, such as 10000000; or check-files, a folder and the table of agencies.");
        return 2;
}
