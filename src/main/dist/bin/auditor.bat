@echo off
chcp 65001 >nul
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
"%JAVA%" %AUDITOR_OPTS% -cp "%~dp0..\lib\*" disclosure.audit.cli.Main %*
exit /b %ERRORLEVEL%
