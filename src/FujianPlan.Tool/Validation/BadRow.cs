namespace FujianPlan.Tool.Validation;

/// <summary>A row whose agency is none.</summary>
/// <param name="Line">Its line, 1 and up, counted from the beginning of what was scanned; in a Parquet file and in a workbook, its row.</param>
/// <param name="Row">Its row as a spreadsheet shows it, counted likewise; in an array of JSON, its element.</param>
/// <param name="Value">What was read; empty where nothing could be.</param>
/// <param name="Fault">What is wrong with it.</param>
internal readonly record struct BadRow(long Line, long Row, string Value, ValueFault Fault);
