import AttestCommandLine

CommandLineTool.main()
