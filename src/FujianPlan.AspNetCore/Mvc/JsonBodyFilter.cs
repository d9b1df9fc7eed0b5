using System.Globalization;
using System.Text.Json;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FujianPlan.AspNetCore;

/// <summary>Says what is wrong with a body in JSON in the language of the request, before anything looks whether the request is valid.</summary>
internal sealed class JsonBodyFilter(JsonBodyMessages messages) : IActionFilter, IPageFilter
{
    public void OnActionExecuting(ActionExecutingContext context) => Describe(context.ModelState, context.HttpContext);

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Describe(context.ModelState, context.HttpContext);

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private void Describe(ModelStateDictionary state, HttpContext context)
    {
        if (state.IsValid)
        {
            return;
        }

        CultureInfo culture = RequestLanguage.Of(context.Request);
        foreach (ModelErrorCollection errors in state.Values.Select(entry => entry.Errors))
        {
            for (int i = 0; i < errors.Count; i++)
            {
                if (errors[i] is { ErrorMessage.Length: 0, Exception: JsonException json } && MessageOf(json, culture) is { } message)
                {
                    errors[i] = new ModelError(json, message);
                    context.Response.Headers.ContentLanguage = json is PlanJsonException ? culture.Name : context.Response.Headers.ContentLanguage;
                }
            }
        }
    }

    private string? MessageOf(JsonException json, CultureInfo culture) => json is PlanJsonException plan ? plan.Describe(culture)
        : messages.AreShown ? json.Message
        : null;
}
