using ConfReport.ColdStart;

// Each way in a method of its own: what the others touch must not be loaded.
switch (args)
{
    case ["nothing"]:
        return 0;
    case ["post"]:
        return FirstPost.Write();
    case ["loaded"]:
        return WhatIsLoaded.List(FirstPost.Write);
    default:
        Console.Error.WriteLine("Expected: nothing, post or loaded");
        return 2;
}
