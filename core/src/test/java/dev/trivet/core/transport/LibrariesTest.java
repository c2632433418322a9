package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.Version;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries that do not fit, as a program may put them together. */
@Timeout(30)
class LibrariesTest {

  @ParameterizedTest
  @CsvSource({"2.16.2, 2.16.2", "2.16.2, 2.22.4", "2.22.4, 2.9.10", "2.12.0, 2.12.0"})
  void jackson_whenOneOfItsJarsIsTooOld_isRefusedWithTheCure(String core, String databind) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Libraries.checkJackson(version(core), version(databind)))
        .withMessageStartingWith(
            "Jackson is too old: jackson-core is "
                + core
                + " and jackson-databind is "
                + databind
                + ", Trivet needs 2.17 or newer of both: import a newer jackson-bom, see https://")
        .withMessageEndingWith("/docs/supported-versions.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.17.0", "2.23.0", "3.0.0"})
  void jackson_whenItIsNewEnough_isTaken(String version) {
    Libraries.checkJackson(version(version), version(version));
  }

  private static Version version(String text) {
    var parts = text.split("\\.");
    return new Version(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        null,
        null,
        null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'okio.Socket okio.Okio.socket(java.net.Socket)'",
        "kotlin/enums/EnumEntriesKt",
        "relocated/okhttp3/internal/Util"
      })
  void call_whenOkHttpCannotBeLinked_namesTheArchivesAndTheCure(String missing) {
    var error = new NoSuchMethodError(missing);

    try (var transport = failing(error)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> transport.call(TestService.GET, CallInput.path("1")))
          .withMessageMatching(
              "OkHttp, Okio and Kotlin do not fit together: found okhttp-jvm-[0-9.]+\\.jar, "
                  + "okio-jvm-[0-9.]+\\.jar, kotlin-stdlib-[0-9.]+\\.jar; let one version .*"
                  + "/docs/supported-versions\\.md#two-okhttps-in-one-program")
          .withCause(error);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"com/example/Interceptor", ""})
  void call_whenSomethingElseCannotBeLinked_throwsTheErrorAsItIs(String missing) {
    var error = missing.isEmpty() ? new LinkageError() : new NoClassDefFoundError(missing);

    try (var transport = failing(error)) {
      assertThat(catchThrowable(() -> transport.call(TestService.GET, CallInput.path("1"))))
          .isSameAs(error);
    }
  }

  /** A transport whose HTTP client ends every call with an error. */
  private static Transport failing(Error error) {
    var client =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw error;
                })
            .build();
    return TestService.transport(
        "http://127.0.0.1:9/api", new VirtualTime(), config -> config.okHttpClient(client));
  }
}
