@echo off
chcp 65001 >nul
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
rem Short work: the second compiler would only cost time.
set QUICK=
for %%c in (rules explain extract) do if "%~1"=="%%c" set QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC
rem The archive of classes fits only the JDK and the folder it was made with; elsewhere it is passed over in silence.
"%JAVA%" -XX:SharedArchiveFile="%~dp0..\auditor.jsa" -Xlog:disable -Dauditor.home="%~dp0.." %QUICK% %AUDITOR_OPTS% -cp "%~dp0..\lib\*" disclosure.audit.cli.Main %*
exit /b %ERRORLEVEL%
