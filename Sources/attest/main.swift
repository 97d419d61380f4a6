import AttestCommandLine

await CommandLineTool.main()
