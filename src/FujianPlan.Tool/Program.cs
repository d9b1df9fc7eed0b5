using FujianPlan.Tool;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

CultureData.DoWithoutIfMissing();

// The language first: without one that there is, the runtime cannot say what else is wrong with the environment.
UserLanguage.Set(LanguageOption.In(args));
return await CommandLine.Run(LocaleEncoding.Typed(args));
