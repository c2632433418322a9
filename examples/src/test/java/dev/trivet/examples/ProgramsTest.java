package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every program, as a process of its own: it does its work, prints no secret, and its JVM ends. */
@Timeout(120)
@ExtendWith(FakesExtension.class)
class ProgramsTest {

  private record Ended(int code, String output) {}

  /** The index says how each program is started; all of them are run here. */
  @Test
  void index_listsExactlyTheseProgramsAndTests() throws Exception {
    var index = Files.readString(Path.of("README.md"));
    var listed =
        Pattern.compile("\\[(\\w+)]\\(src/[\\w/]+/(\\w+)\\.java\\)")
            .matcher(index)
            .results()
            .map(found -> found.group(1))
            .toList();
    try (var files = Files.list(Path.of("src/main/java/dev/trivet/examples"))) {
      var programs =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(
                  name -> !Set.of("Services", "HoneybadgerProject", "package-info").contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      programs.addAll(Set.of("OnboardingTest", "SharedClientTest", "StubbedClientTest"));

      assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(programs);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OnboardTeam",
        "RollbarProvisioning",
        "ResolveItems",
        "NotifyEveryProject",
        "UploadSourceMap",
        "QueryReport",
        "RootlyCreateTeam",
        "RotationFromFile",
        "DeclareIncident",
        "ExportServices",
        "HoneybadgerTeams",
        "QuietFaults",
        "WeeklyFaults",
        "CheckInsInCode",
        "NotifyDeploy",
        "HandleErrors",
        "HandleRateLimits",
        "ShareARateLimit",
        "CallOptions",
        "ObserveCalls",
        "MeasureCalls",
        "TraceCalls",
        "WalkAllPages",
        "ResumeFromCursor",
        "ClearAField",
        "RotateToken",
        "OwnOkHttpClient",
        "RawCall",
        "ReceiveWebhooks",
        "VirtualThreads"
      })
  void program_onItsOwnFakes_endsWell(String program) throws Exception {
    var ended = run(Map.of(), program);

    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output()).isNotBlank().doesNotContain("fake-").doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "RollbarQuickStart, ada@example.com pending",
    "RootlyQuickStart, payments []",
    "HoneybadgerQuickStart, Payments invited [ada@example.com]",
    "OnboardTeam --live Live shop eve@example.com, member eve@example.com"
  })
  void program_withTheEnvironment_talksToTheServicesItNames(
      String program,
      String expected,
      FakeRollbar rollbar,
      FakeRootly rootly,
      FakeHoneybadger honeybadger)
      throws Exception {
    var ended = run(environment(rollbar, rootly, honeybadger), program.split(" "));

    assertThat(ended.code()).as(ended.output()).isZero();
    assertThat(ended.output())
        .contains(expected)
        .doesNotContain(rollbar.token(), rootly.token(), honeybadger.token());
  }

  @Test
  void onboardTeam_whenTokensAreMissing_saysSoAndExitsWith1() throws Exception {
    var ended = run(Map.of(), "OnboardTeam", "--live");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output()).contains("no token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Payments", "--team Payments", "--live --dry-run"})
  void onboardTeam_whenCalledWrongly_saysHowToCallIt(String arguments) throws Exception {
    var ended = run(Map.of(), ("OnboardTeam " + arguments).split(" "));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.output()).contains("usage: OnboardTeam");
  }

  @Test
  void onboardTeam_printsTheTableOfTheReadme() throws Exception {
    var readme = Files.readString(Path.of("../README.md"));
    int start = readme.indexOf("SERVICE      STEP");
    var quoted = readme.substring(start, readme.indexOf("...", start));

    assertThat(run(Map.of(), "OnboardTeam").output()).startsWith(quoted);
  }

  @Test
  void onboardTeam_whenTokenIsRefused_exitsWith1AndHidesIt(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) throws Exception {
    var environment = new HashMap<>(environment(rollbar, rootly, honeybadger));
    environment.put("ROLLBAR_ACCOUNT_TOKEN", "fake-wrong-token");

    var ended = run(environment, "OnboardTeam", "--live");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output()).contains("access token not found: ***").doesNotContain("fake-wrong");
  }

  private static Map<String, String> environment(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    return Map.of(
        "ROLLBAR_ACCOUNT_TOKEN", rollbar.token(),
        "ROLLBAR_BASE_URL", rollbar.baseUrl(),
        "ROOTLY_API_KEY", rootly.token(),
        "ROOTLY_BASE_URL", rootly.baseUrl(),
        "HONEYBADGER_AUTH_TOKEN", honeybadger.token(),
        "HONEYBADGER_BASE_URL", honeybadger.baseUrl());
  }

  private static Ended run(Map<String, String> environment, String... program)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("dev.trivet.examples." + program[0]);
    command.addAll(List.of(program).subList(1, program.length));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(ROLLBAR|ROOTLY|HONEYBADGER)_.*"));
    builder.environment().putAll(environment);
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // the output ends when main does; what keeps the JVM alive after that is a thread left behind
    assertThat(process.waitFor(5, TimeUnit.SECONDS)).as("the JVM ends").isTrue();
    return new Ended(process.exitValue(), output);
  }
}
