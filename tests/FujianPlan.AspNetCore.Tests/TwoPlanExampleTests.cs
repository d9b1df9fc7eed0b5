using CityPlan;
using FujianPlan;
using FujianPlan.Runtime;
using Agency = CityPlan.Agency;
using ProvincialAgency = FujianPlan.Agency;

// Not under FujianPlan: whoever uses two plans is in the namespace of neither.
namespace TwoPlans;

/// <summary>The program of docs/imports.md that uses two plans: it compiles, and prints what its comments say.</summary>
public sealed class TwoPlanExampleTests
{
    [Fact]
    public void Example_Prints_WhatItSays()
    {
        // What the program prints to.
        using StringWriter Console = new() { NewLine = "\n" };

        Agency ours = Agency.DataBureau;
        ProvincialAgency theirs = ProvincialAgency.DigitalFujianOffice;
        Console.WriteLine(ours.ToCode() + " " + theirs.ToCode());                        // SJJ SZB
        Console.WriteLine(ours.Info().Name + " " + theirs.Info().Name);                  // 市数据局 省数字办
        Console.WriteLine(CityPlan.Plan.TasksOf(ours, Role.Lead).Count);                 // 2
        Console.WriteLine(FujianPlan.Plan.TasksOf(theirs, Role.Lead).Count);             // 14
        Console.WriteLine(CityPlan.Agencies.TryParse("CZJ", out Agency _) + " " + FujianPlan.Agencies.TryParse("CZJ", out ProvincialAgency _));   // True False

        string[] program = Block();
        Assert.Equal(program.Select(line => line.Split("// ")).Where(parts => parts.Length > 1).Select(parts => parts[1]), Console.ToString().TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Example_IsThatOfThePage()
    {
        string[] own = [.. RepositoryFile.Read("tests", "FujianPlan.AspNetCore.Tests", "TwoPlanExampleTests.cs").ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())];
        string[] program = [.. Block().Where(line => line.Length > 0)];

        int first = Array.IndexOf(own, program[0]), body = Array.FindIndex(own, line => line.StartsWith("Agency ours", StringComparison.Ordinal));
        int usings = program.Count(line => line.StartsWith("using ", StringComparison.Ordinal));
        Assert.Equal(program, own[first..(first + usings)].Concat(own[body..(body + program.Length - usings)]));
    }

    private static string[] Block()
    {
        string page = RepositoryFile.Read("docs", "imports.md").ReplaceLineEndings("\n");
        return page[page.IndexOf("## Two plans in one program", StringComparison.Ordinal)..].Split("```csharp\n")[1].Split("\n```")[0].Split('\n');
    }
}
