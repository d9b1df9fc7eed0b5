using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>An array of objects of JSON, read as it comes.</summary>
public sealed class ValidateJsonArrayTests : IDisposable
{
    private static readonly JsonSerializerOptions[] Written =
    [
        .. from isIndented in new[] { false, true }
           from encoder in new[] { null, JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
           select new JsonSerializerOptions { WriteIndented = isIndented, NewLine = "\n", Encoder = encoder },
    ];

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Validate(params string[] more) => _folder.Run(["validate", "data.json", "--column", "agency", .. more]);

    [Fact]
    public async Task EachFault_IsToldWithItsLineAndElement_AndTheOthersAreRead()
    {
        _folder.Write("data.json", """
            [
              {"agency": "SJJ"},
              {"x": {"agency": 1}, "y": [{"agency": "z"}], "agency": "S\u0058J"},
              7, ["agency", {"agency": "SJJ"}],
              {"agency": 12}, {"agency": {"agency": "SJJ"}},
              {
                "agency": null
              }, {},
              {"agency": "SJJ", "agency": "CZJ"},
              {"agency": "\ud800"},
              {"agency": "CZJ"}
            ]
            """);
        ProgramRun run = await Validate();
        Assert.Equal(
            """
            data.json(3): error not-found: 'SXJ' is not an agency of this plan. Did you mean 'SJJ' (市数据局)? (element 2)
            data.json(4): error malformed: The element is JSON, but not an object. (element 3)
            data.json(4): error malformed: The element is JSON, but not an object. (element 4)
            data.json(5): error not-text: 'agency' is not a string. (element 5)
            data.json(5): error not-text: 'agency' is not a string. (element 6)
            data.json(6): error empty: There is no agency code. (element 7)
            data.json(8): error empty: There is no agency code. (element 8)
            data.json(9): error malformed: The object has 'agency' twice. (element 9)
            data.json(10): error malformed: A string has half of a surrogate pair. (element 10)

            """,
            run.Output);
        Assert.Equal((1, "data.json: 11 elements, 9 bad (JSON, UTF-8)\n"), (run.ExitCode, run.Errors));
        Assert.Equal("data.json：共 11 个元素，9 个有误（JSON，UTF-8）\n", (await _folder.RunInChinese("validate", "data.json", "--column", "agency")).Errors);
    }

    [Theory]
    [InlineData("[]", 0, "data.json: 0 elements, 0 bad (JSON, UTF-8)\n")]
    [InlineData("\uFEFF [ ] \n", 0, "data.json: 0 elements, 0 bad (JSON, UTF-8)\n")]
    [InlineData("{\"agency\":\"SJJ\"}\n{\"agency\":\"SJJ\"}\n", 1, "data.json(1): error unreadable: The file begins with an object, not with an array of objects. If each line is an object, use --format jsonl.\n")]
    [InlineData("\"agency\"", 1, "data.json(1): error unreadable: The file is JSON, but not an array of objects.\n")]
    [InlineData("", 1, "data.json(1): error unreadable: The file is not valid JSON from byte 1 of this line on. Is the format right?\n")]
    [InlineData("agency\nSJJ\n", 1, "data.json(1): error unreadable: The file is not valid JSON from byte 1 of this line on. Is the format right?\n")]
    [InlineData("[{\"agency\":\"SJJ\"},\n{\"agency\":", 1, "data.json(2): error unreadable: The line is not valid JSON from byte 11 on; the rest cannot be read.\n")]
    [InlineData("[{\"agency\":\"SJJ\"},\n{\"agency\" \"x\"}]", 1, "data.json(2): error unreadable: The line is not valid JSON from byte 11 on; the rest cannot be read.\n")]
    [InlineData("[{\"agency\":\"SJJ\"}]\n]", 1, "data.json(2): error unreadable: The line is not valid JSON from byte 1 on; the rest cannot be read.\n")]
    public async Task WhatIsNoArray_IsToldWithItsPlace(string text, int answer, string told)
    {
        _folder.Write("data.json", text);
        ProgramRun run = await Validate();
        Assert.Equal((answer, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(told, run.Errors, StringComparison.Ordinal);
    }

    // Longer than what is read at once, on lines of every length, written in every way.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ALongFile_IsReadToTheElement(int seed)
    {
        Random random = new(seed);
        StringBuilder text = new("[");
        List<(int Line, int Element, string Value)> bad = [];
        int line = 1;
        for (int element = 1; text.Length < 3_000_000; element++)
        {
            string agency = random.Next(9) == 0 ? "坏" + random.Next(5000) : "SJJ";
            text.Append(element > 1 ? "," : "");
            if (random.Next(3) == 0)
            {
                text.Append("\r\n");
                line++;
            }

            if (agency != "SJJ")
            {
                bad.Add((line, element, agency));
            }

            string json = JsonSerializer.Serialize(new { before = new string('字', random.Next(300)), agency, after = new { agency = 5, list = new[] { "𠮷", "]" } } }, Written[random.Next(Written.Length)]);
            line += json.Count(c => c == '\n');
            text.Append(json);
        }

        _folder.Write("data.json", text.Append(']').ToString());
        ProgramRun run = await Validate("-o", "report.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(bad, _folder.Read("report.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => JsonDocument.Parse(row).RootElement)
            .Select(row => (row.GetProperty("line").GetInt32(), row.GetProperty("row").GetInt32(), row.GetProperty("value").GetString()!)));
    }

    [Fact]
    public async Task AString_LongerThanAnyMayBe_Stops()
    {
        _folder.Write("data.json", [.. "[{\"agency\":\"SJJ\"},\n{\"agency\":\""u8, .. Enumerable.Repeat((byte)'x', 70 << 20)]);

        Assert.Equal(new ProgramRun(1, "", "data.json(2): error unreadable: The element is longer than 64 MiB. Is a closing quote or a closing bracket missing?\ndata.json: stopped. The results above are incomplete: 1 element was checked.\n"), await Validate());
    }
}
