using System.Globalization;
using System.Text.Json;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace FujianPlan.AspNetCore;

/// <summary>Answers requests that could not be bound: with the place, what is wrong there, and the nearest code.</summary>
internal sealed class PlanProblemHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }

        CultureInfo culture = RequestLanguage.Of(httpContext.Request);
        httpContext.Response.StatusCode = bad.StatusCode;
        httpContext.Response.Headers.ContentLanguage = culture.Name;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            Exception = exception,
            ProblemDetails = ProblemOf(bad, httpContext, culture),
        });
    }

    private static ProblemDetails ProblemOf(BadHttpRequestException bad, HttpContext context, CultureInfo culture)
    {
        Dictionary<string, string[]> errors = [];
        if (bad.InnerException is JsonException { Path: { Length: > 0 } path } json)
        {
            errors[path] = [json is PlanJsonException plan ? plan.Describe(culture) : json.Message];
        }
        else
        {
            foreach ((string name, string message) in BoundText.FaultsOf(context, culture))
            {
                errors[name] = [message];
            }
        }

        bool isChinese = RequestLanguage.IsChinese(culture);
        return errors.Count == 0
            ? new ProblemDetails { Status = bad.StatusCode, Title = isChinese ? "请求无法读取。" : "The request could not be read.", Detail = bad.Message }
            : new HttpValidationProblemDetails(errors) { Status = bad.StatusCode, Title = isChinese ? "请求中有无效的内容。" : "The request has values that are not valid." };
    }
}
