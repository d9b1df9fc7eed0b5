using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.AspNetCore;

/// <summary>Answers that say what is wrong with a request, in the language of the request.</summary>
internal static class PlanProblem
{
    /// <summary>A request with values that are not valid.</summary>
    /// <param name="errors">What is wrong, by place.</param>
    /// <param name="status">The status.</param>
    /// <param name="culture">The language.</param>
    public static ProblemDetails NotValid(Dictionary<string, string[]> errors, int status, CultureInfo culture) => new HttpValidationProblemDetails(errors)
    {
        Status = status,
        Title = RequestLanguage.IsChinese(culture) ? "请求中有无效的内容。" : "The request contains values that are not valid.",
    };

    /// <summary>A request that the framework could not read.</summary>
    /// <param name="bad">What the framework says.</param>
    /// <param name="culture">The language.</param>
    public static ProblemDetails NotRead(BadHttpRequestException bad, CultureInfo culture) => bad.InnerException is System.Text.Json.JsonException json
        ? NotValid(JsonFault.PlacesOf(json, culture).ToDictionary(fault => fault.Key, fault => new[] { fault.Value }), bad.StatusCode, culture)
        : NotRead(bad.StatusCode, FrameworkWords.In(bad.Message, culture), culture);

    /// <summary>A request in an unknown character set.</summary>
    /// <param name="charset">Its name.</param>
    /// <param name="culture">The language.</param>
    public static ProblemDetails UnknownCharset(string charset, CultureInfo culture)
    {
        string shown = Runtime.Internal.ShownText.Of(charset);
        return NotRead(
            StatusCodes.Status415UnsupportedMediaType,
            RequestLanguage.IsChinese(culture) ? $"Content-Type 中的字符集“{shown}”未知。请使用 UTF-8。" : $"The charset '{shown}' of the Content-Type is unknown. Use UTF-8.",
            culture);
    }

    /// <summary>Answers with a problem.</summary>
    /// <param name="context">The request.</param>
    /// <param name="culture">The language that the problem is told in.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="exception">What caused it.</param>
    public static async Task Write(HttpContext context, CultureInfo culture, ProblemDetails problem, Exception? exception = null)
    {
        context.Response.StatusCode = problem.Status ?? StatusCodes.Status400BadRequest;
        context.Response.Headers.ContentLanguage = culture.Name;
        ProblemDetailsContext details = new() { HttpContext = context, ProblemDetails = problem, Exception = exception };
        if (!await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(details))
        {
            // Who wants no JSON, such as a browser, is told all the same.
            await context.Response.WriteAsync(TextOf(problem), context.RequestAborted);
        }
    }

    private static ProblemDetails NotRead(int status, string detail, CultureInfo culture) =>
        new() { Status = status, Title = RequestLanguage.IsChinese(culture) ? "请求无法读取。" : "The request could not be read.", Detail = detail };

    private static string TextOf(ProblemDetails problem) => string.Join('\n', problem is HttpValidationProblemDetails { Errors: { } errors }
        ? errors.Select(error => $"{error.Key}: {string.Join(' ', error.Value)}").Prepend(problem.Title)
        : [problem.Title, problem.Detail]);
}
