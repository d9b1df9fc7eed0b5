using FujianPlan.Site;

if (args is not [var repository, var output, var address])
{
    Console.Error.WriteLine("usage: Site <folder of the repository> <folder to write> <address of the repository>");
    return 2;
}

PageSet pages = PageSet.Of(repository);
pages.WriteTo(output, address);
Navigation.WriteTo(output, pages);
Console.WriteLine($"{pages.Count} pages");
return 0;
