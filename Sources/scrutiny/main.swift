import Commands

await ScrutinyCommand.main()
