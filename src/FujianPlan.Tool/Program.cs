using FujianPlan.Tool;

UserLanguage.Set();
return await CommandLine.Run(args);
