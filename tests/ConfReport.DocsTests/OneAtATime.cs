// Programs print to the console and read from the current folder, of which a process has one each.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
