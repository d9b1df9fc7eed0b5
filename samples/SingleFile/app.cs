#!/usr/bin/env dotnet
// One file, no project: dotnet run app.cs -- 省数字办
#:project ../../src/FujianPlan/FujianPlan.csproj
#:property RestorePackagesWithLockFile=false
// Elsewhere, once the packages are in a source that NuGet knows:
// #:package FujianPlan@0.1.0

using System.Text;
using FujianPlan;
using FujianPlan.Runtime;

Console.OutputEncoding = Encoding.UTF8;
AgencyResolution asked = Agencies.Resolve(args.Length > 0 ? args[0] : "SZB");
if (!asked.IsFound)
{
    Console.Error.WriteLine(asked.Describe());
    return 1;
}

Console.WriteLine($"{asked.Agency.ToCode()} {asked.Agency.Info().Name}");
foreach (Role role in Enum.GetValues<Role>())
{
    TaskList tasks = Plan.TasksOf(asked.Agency, role);
    if (tasks.Count > 0)
    {
        Console.WriteLine($"{role}: {string.Join(' ', tasks.Select(task => task.Code))}");
    }
}

return 0;
