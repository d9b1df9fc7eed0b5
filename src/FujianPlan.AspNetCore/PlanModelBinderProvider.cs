using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FujianPlan.AspNetCore;

/// <summary>Binds values of the plan in MVC, and says what is wrong in the words of the plan.</summary>
internal sealed class PlanModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(Agency) || context.Metadata.UnderlyingOrModelType == typeof(TaskId)
            ? new PlanModelBinder()
            : null;
}
