package dev.trivet.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ApiException;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.reporting.DeployReport;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What properties change about calls. */
@ExtendWith(FakesExtension.class)
class ClientPropertiesTest {

  @Test
  void maxAttempts_whenTheServiceFails_areSent(FakeRootly fake, VirtualTime time) {
    fake.faults().serverError(9, 503);
    rootly(fake, time)
        .withPropertyValues("trivet.rootly.max-attempts=5")
        .run(context -> fail(context.getBean(RootlyClient.class)));

    assertThat(fake.requests()).hasSize(5);
  }

  @Test
  void backoff_whenTheServiceFails_growsToItsEnd(FakeRootly fake, VirtualTime time) {
    fake.faults().serverError(9, 503);
    rootly(fake, time)
        .withPropertyValues(
            "trivet.rootly.max-attempts=5",
            "trivet.rootly.initial-backoff=2s",
            "trivet.rootly.max-backoff=5000")
        .run(context -> fail(context.getBean(RootlyClient.class)));

    assertThat(time.slept())
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofMillis(2500),
            Duration.ofMillis(2500));
  }

  @Test
  void timeout_whenWaitsTakeLonger_endsTheCall(FakeRootly fake, VirtualTime time) {
    fake.faults().serverError(9, 503);
    rootly(fake, time)
        .withPropertyValues(
            "trivet.rootly.timeout=2500ms",
            "trivet.rootly.max-attempts=9",
            "trivet.rootly.initial-backoff=2s")
        .run(context -> fail(context.getBean(RootlyClient.class)));

    assertThat(fake.requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "timeout, PT1M, PT10S, PT30S, PT1M",
    "attempt-timeout, PT4S, PT10S, PT4S, PT3M",
    "connect-timeout, PT2S, PT2S, PT30S, PT3M"
  })
  void timeout_whenOneIsSet_leavesTheOthers(
      String name, String value, Duration connect, Duration attempt, Duration total) {
    Contexts.with("trivet.rootly.api-key=fake-key", "trivet.rootly." + name + "=" + value)
        .withBean(
            TrivetClientCustomizer.class,
            () ->
                builder ->
                    builder.configure(
                        config -> {
                          var timeouts = config.build().timeouts();
                          assertThat(timeouts.connect()).isEqualTo(connect);
                          assertThat(timeouts.attempt()).isEqualTo(attempt);
                          assertThat(timeouts.total()).isEqualTo(total);
                        }))
        .run(context -> assertThat(context).hasSingleBean(RootlyClient.class));
  }

  @Test
  void tokens_whenThereAreSeveral_areSentWhereTheyBelong(FakeRollbar fake) {
    long project = fake.addProject("web");
    Contexts.with(
            "trivet.rollbar.base-url=" + fake.baseUrl(),
            "trivet.rollbar.account-token=" + fake.token(),
            "trivet.rollbar.account-read-token=" + fake.readToken(),
            "trivet.rollbar.project-token=" + fake.projectToken(project))
        .run(
            context -> {
              var client = context.getBean(RollbarClient.class);
              assertThat(client.projects().list().toList()).hasSize(1);
              assertThat(client.items().list().toList()).isEmpty();
            });

    assertThat(fake.requests())
        .extracting(request -> request.queryParameter("access_token").firstValue())
        .containsExactly(fake.readToken(), fake.projectToken(project));
  }

  @Test
  void reporting_whenThereIsAKeyOnly_reports(FakeHoneybadger fake) {
    fake.addAccount("a1", "owner@example.com", "Owner");
    long project = fake.addProject(fake.addTeam("a1", "Team"), "web");
    Contexts.with(
            "trivet.honeybadger.reporting-base-url=" + fake.reportingBaseUrl(),
            "trivet.honeybadger.project-key=" + fake.projectKey(project))
        .run(
            context ->
                context
                    .getBean(HoneybadgerClient.class)
                    .reporting()
                    .deploy(DeployReport.builder().environment("production").build()));

    assertThat(fake.requests())
        .singleElement()
        .satisfies(
            request ->
                assertThat(request.getHeader("X-API-Key")).isEqualTo(fake.projectKey(project)));
  }

  private static void fail(RootlyClient client) {
    var failure = catchThrowableOfType(ApiException.class, () -> client.teams().get("sre"));
    assertThat(failure).isNotNull();
  }

  /** A client in virtual time that always waits half of what it may. */
  private static ApplicationContextRunner rootly(FakeRootly fake, VirtualTime time) {
    return Contexts.with(
            "trivet.rootly.base-url=" + fake.baseUrl(), "trivet.rootly.api-key=" + fake.token())
        .withBean(
            TrivetClientCustomizer.class,
            () ->
                builder ->
                    builder.configure(
                        config -> config.clock(time).sleeper(time::sleep).jitter(() -> 0.5)));
  }
}
