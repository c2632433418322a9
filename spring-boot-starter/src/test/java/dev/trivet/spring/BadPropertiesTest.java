package dev.trivet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.RootlyClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What an application with properties that cannot work says, in place of starting. */
class BadPropertiesTest {

  /** Under whatever name it is set, nobody may see it. */
  private static final String TOKEN = "do-not-print-0123456789";

  @ParameterizedTest
  @CsvSource({
    "trivet.rootly.api-kye, trivet.rootly.api-key",
    "trivet.rolbar.account-token, trivet.rollbar.account-token",
    "trivet.rollbar.acount-token, trivet.rollbar.account-token",
    "trivet.rootly.time-outs, trivet.rootly.timeout",
    "trivet.honeybadger.v3.token, trivet.honeybadger-v3.token"
  })
  void start_whenAPropertyIsUnknown_namesItAndTheNearest(String property, String nearest) {
    var analysis = failure(Contexts.with(property + "=" + TOKEN));

    assertThat(analysis.getDescription())
        .startsWith("Properties are set that Trivet does not have:")
        .contains("  " + property)
        .endsWith(": is it " + nearest + "?")
        .doesNotContain(TOKEN);
    assertThat(analysis.getAction())
        .endsWith("trivet.rollbar, trivet.rootly, trivet.honeybadger, trivet.honeybadger-v3.");
  }

  @Test
  void start_whenNothingOfTheServiceIsNear_namesWhatItHas() {
    var analysis = failure(Contexts.with("trivet.rootly.token=" + TOKEN));

    assertThat(analysis.getDescription())
        .endsWith(
            ": trivet.rootly has enabled, base-url, timeout, attempt-timeout, connect-timeout,"
                + " max-attempts, initial-backoff, max-backoff, user-agent, api-key");
  }

  @Test
  void start_whenNothingIsNear_namesTheServicesOnly() {
    var analysis = failure(Contexts.with("trivet.bugsnag.token=" + TOKEN));

    assertThat(analysis.getDescription())
        .contains("trivet.bugsnag.token")
        .doesNotContain("is it", " has ");
  }

  @Test
  void start_whenSeveralAreUnknown_namesAll() {
    var analysis = failure(Contexts.with("trivet.rootly.key=a", "trivet.rollbar.key=b"));

    assertThat(analysis.getDescription()).contains("trivet.rootly.key", "trivet.rollbar.key");
  }

  @Test
  void start_whenAllIsLazy_refusesUnknownProperties() {
    var lazy =
        Contexts.with("trivet.rootly.key=a")
            .withInitializer(
                context ->
                    context.addBeanFactoryPostProcessor(
                        new LazyInitializationBeanFactoryPostProcessor()));

    assertThat(failure(lazy).getDescription()).contains("trivet.rootly.key");
  }

  @ParameterizedTest
  @CsvSource({
    "trivet.rollbar.account-token, rootly_, trivet.rootly.api-key",
    "trivet.rollbar.user-token, hbp_, trivet.honeybadger.project-key",
    "trivet.rootly.api-key, hbp_, trivet.honeybadger.project-key",
    "trivet.rootly.api-key, hbu_, trivet.honeybadger-v3.token",
    "trivet.honeybadger.auth-token, rootly_, trivet.rootly.api-key",
    "trivet.honeybadger.auth-token, hbp_, trivet.honeybadger.project-key",
    "trivet.honeybadger.auth-token, hbo_, trivet.honeybadger.oauth-token or"
        + " trivet.honeybadger-v3.token",
    "trivet.honeybadger-v3.token, hbp_, trivet.honeybadger.project-key",
    "trivet.honeybadger-v3.token, rootly_, trivet.rootly.api-key"
  })
  void start_whenATokenBelongsElsewhere_saysWhere(String property, String prefix, String right) {
    var analysis = failure(Contexts.with(property + "=" + prefix + TOKEN));

    assertThat(analysis.getDescription())
        .startsWith(property + " is set to what looks like ")
        .doesNotContain(TOKEN);
    assertThat(analysis.getAction()).startsWith("Set it with " + right + ", and " + property);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trivet.rootly.api-key=rootly_",
        "trivet.rootly.api-key=eyJhbGciOi",
        "trivet.rollbar.account-token=0123456789abcdef",
        "trivet.honeybadger.project-key=hbp_",
        "trivet.honeybadger.oauth-token=hbo_",
        "trivet.honeybadger.auth-token=hbx_",
        "trivet.honeybadger-v3.token=hbo_",
        "trivet.honeybadger-v3.token=hbu_",
        "trivet.honeybadger-v3.token=hba_",
        "trivet.honeybadger-v3.token=hbt_"
      })
  void start_whenATokenMayBeRight_starts(String property) {
    Contexts.with(property + TOKEN).run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @CsvSource({
    "timeout, -1s, timeouts.total must be longer than zero",
    "attempt-timeout, 0s, timeouts.attempt must be longer than zero",
    "connect-timeout, 0s, timeouts.connect must be longer than zero",
    "max-attempts, 0, retryPolicy.maxAttempts must be at least 1",
    "initial-backoff, -1s, retryPolicy.initialBackoff must not be negative",
    "max-backoff, -1s, retryPolicy.maxBackoff must not be negative"
  })
  void start_whenAValueCannotBe_namesTheProperty(String name, String value, String reason) {
    var context =
        Contexts.with("trivet.rootly.api-key=fake-key", "trivet.rootly." + name + "=" + value);

    assertThat(failure(context).getDescription())
        .startsWith("trivet.rootly." + name + ": " + reason);
  }

  @ParameterizedTest
  @CsvSource({
    "trivet.rootly.base-url=ftp://example.com, trivet.rootly: RootlyClient.builder().baseUrl(..):"
        + " not an http or https address",
    "trivet.rootly.user-agent=ümlaut, trivet.rootly: userAgent must be visible ASCII text"
  })
  void start_whenTheBuilderRefuses_namesItsMethod(String property, String description) {
    var analysis = failure(Contexts.with("trivet.rootly.api-key=fake-key", property));

    assertThat(analysis.getDescription()).isEqualTo(description);
    assertThat(analysis.getAction()).contains("that begin with trivet.rootly");
  }

  @Test
  void start_whenATokenHasBlanks_namesTheProperty() {
    var analysis = failure(Contexts.with("trivet.rollbar.project-token=do not print"));

    assertThat(analysis.getDescription())
        .startsWith("trivet.rollbar.project-token: ")
        .contains("at index 2")
        .doesNotContain("do not print");
  }

  @Test
  void start_whenAClientIsAskedForAndHasNoToken_namesWhatIsMissing() {
    var analysis = failure(Contexts.with("trivet.rootly.enabled=true"));

    assertThat(analysis.getDescription()).startsWith("trivet.rootly: no API key");
  }

  @Test
  void start_whenHoneybadgerHasTwoTokens_namesBoth() {
    var analysis =
        failure(
            Contexts.with(
                "trivet.honeybadger.auth-token=" + TOKEN,
                "trivet.honeybadger.oauth-token=" + TOKEN));

    assertThat(analysis.getDescription())
        .contains("trivet.honeybadger.auth-token", "trivet.honeybadger.oauth-token")
        .doesNotContain(TOKEN);
  }

  @Test
  void start_whenABeanNeedsAClientWithoutToken_namesTheProperty() {
    var analysis = failure(Contexts.with().withBean(NeedsRootly.class));

    assertThat(analysis.getDescription())
        .contains("constructor in " + NeedsRootly.class.getName())
        .endsWith(
            " needs a dev.trivet.rootly.RootlyClient, and there is none: it has no token, or"
                + " trivet.rootly.enabled is false.");
    assertThat(analysis.getAction())
        .isEqualTo("Set trivet.rootly.api-key, or inject the client as an Optional.");
  }

  @Test
  void start_whenABeanNeedsSomethingElse_isNotOurs() {
    Contexts.with()
        .withBean(NeedsText.class)
        .run(context -> assertThat(analyses(context.getStartupFailure())).isEmpty());
  }

  /** A component of an application. */
  record NeedsRootly(RootlyClient client) {}

  /** One that has nothing to do with clients. */
  record NeedsText(StringBuilder text) {}

  /** What Spring Boot prints in place of a stack trace. */
  private static FailureAnalysis failure(ApplicationContextRunner runner) {
    var found = new ArrayList<FailureAnalysis>();
    runner.run(context -> found.addAll(analyses(context.getStartupFailure())));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** What our analyzers say, as Spring Boot finds them; its own need a context. */
  private static List<FailureAnalysis> analyses(@Nullable Throwable failure) {
    assertThat(failure).isNotNull();
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(FailureAnalyzer.class, (type, name, problem) -> {})
        .stream()
        .filter(analyzer -> analyzer.getClass().getPackageName().equals("dev.trivet.spring"))
        .map(analyzer -> analyzer.analyze(failure))
        .filter(Objects::nonNull)
        .toList();
  }
}
