// A province's assignments on several servers of PostgreSQL, in one table: README.md.
//
//   dotnet run --project samples/Province
using Npgsql;
using Province;

if (!DatabaseServer.IsInstalled)
{
    Console.Error.WriteLine("Needs PostgreSQL. Debian: apt-get install postgresql.");
    return 3;
}

await Tour.Take(Console.Out);
return 0;
