@echo off
rem Starts trivet with the Java of JAVA_HOME, or else the one on the PATH.
rem JAVA_OPTS holds options for Java, separated by blanks.
setlocal
set "TRIVET_JAVA=java"
if defined JAVA_HOME set "TRIVET_JAVA=%JAVA_HOME%\bin\java.exe"
"%TRIVET_JAVA%" %JAVA_OPTS% -jar "%~dp0..\lib\trivet.jar" %*
exit /b %ERRORLEVEL%
