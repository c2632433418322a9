package dev.trivet.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.v3.HoneybadgerV3Client;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(FakesExtension.class)
class ClientBeansTest {

  private static final String ROOTLY = "trivet.rootly.api-key=fake-key";
  private static final String ROLLBAR = "trivet.rollbar.account-token=fake-token";

  @ParameterizedTest
  @CsvSource({
    "trivet.rollbar.account-token, dev.trivet.rollbar.RollbarClient",
    "trivet.rollbar.account-read-token, dev.trivet.rollbar.RollbarClient",
    "trivet.rollbar.project-token, dev.trivet.rollbar.RollbarClient",
    "trivet.rollbar.project-read-token, dev.trivet.rollbar.RollbarClient",
    "trivet.rollbar.post-server-item-token, dev.trivet.rollbar.RollbarClient",
    "trivet.rollbar.post-client-item-token, dev.trivet.rollbar.RollbarClient",
    "trivet.rollbar.user-token, dev.trivet.rollbar.RollbarClient",
    "trivet.rootly.api-key, dev.trivet.rootly.RootlyClient",
    "trivet.rootly.apiKey, dev.trivet.rootly.RootlyClient",
    "trivet.honeybadger.auth-token, dev.trivet.honeybadger.HoneybadgerClient",
    "trivet.honeybadger.oauth-token, dev.trivet.honeybadger.HoneybadgerClient",
    "trivet.honeybadger.project-key, dev.trivet.honeybadger.HoneybadgerClient",
    "trivet.honeybadger-v3.token, dev.trivet.honeybadger.v3.HoneybadgerV3Client"
  })
  void client_whenOneTokenIsSet_isTheOnlyOne(String property, Class<ServiceClient> type) {
    Contexts.with(property + "=fake-token")
        .run(
            context ->
                assertThat(context.getBeansOfType(ServiceClient.class).values())
                    .singleElement()
                    .isInstanceOf(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trivet.rootly.timeout=5s", "trivet.rootly.api-key="})
  void client_whenNoTokenIsSet_isNoneAndTheReportSaysWhy(String property) {
    Contexts.with(property)
        .run(
            context -> {
              assertThat(context).hasNotFailed().doesNotHaveBean(ServiceClient.class);
              var report = ConditionEvaluationReport.get(context.getBeanFactory());
              assertThat(report.getConditionAndOutcomesBySource())
                  .hasEntrySatisfying(
                      RootlyAutoConfiguration.class.getName() + "#rootlyClient",
                      outcomes ->
                          assertThat(outcomes)
                              .extracting(outcome -> outcome.getOutcome().getMessage())
                              .contains("Token of Trivet none is set: trivet.rootly.api-key"));
            });
  }

  @Test
  void client_whenSwitchedOff_isNone() {
    Contexts.with(ROOTLY, "trivet.rootly.enabled=false", ROLLBAR)
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(RollbarClient.class)
                    .doesNotHaveBean(RootlyClient.class));
  }

  @Test
  void client_whenItsJarIsMissing_isNone() {
    Contexts.with(ROOTLY, ROLLBAR)
        .withClassLoader(new FilteredClassLoader("dev.trivet.rollbar"))
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(RootlyClient.class));
  }

  @Test
  void client_whenTheApplicationHasOne_isTheApplications() {
    Contexts.with(ROOTLY)
        .withBean("own", RootlyClient.class, () -> RootlyClient.builder().apiKey("own").build())
        .run(
            context ->
                assertThat(context.getBeanNamesForType(RootlyClient.class)).containsExactly("own"));
  }

  @Test
  void clients_whenTheyCall_talkToTheirServices(
      FakeRollbar rollbar,
      FakeRootly rootly,
      FakeHoneybadger honeybadger,
      FakeHoneybadgerV3 preview) {
    rootly.addTeam("Payments");
    Contexts.with(
            "trivet.rollbar.base-url=" + rollbar.baseUrl(),
            "trivet.rollbar.account-token=" + rollbar.token(),
            "trivet.rollbar.token-placement=header",
            "trivet.rootly.base-url=" + rootly.baseUrl(),
            "trivet.rootly.api-key=" + rootly.token(),
            "trivet.honeybadger.base-url=" + honeybadger.baseUrl(),
            "trivet.honeybadger.auth-token=" + honeybadger.token(),
            "trivet.honeybadger-v3.base-url=" + preview.baseUrl(),
            "trivet.honeybadger-v3.token=" + preview.token())
        .run(
            context -> {
              assertThat(context.getBean(RollbarClient.class).teams().list().toList()).hasSize(2);
              assertThat(context.getBean(RootlyClient.class).teams().list().toList()).hasSize(1);
              assertThat(context.getBean(HoneybadgerClient.class).teams().list().toList())
                  .isEmpty();
              assertThat(context.getBean(HoneybadgerV3Client.class).teams().list().toList())
                  .isEmpty();
            });
    assertThat(rollbar.requests())
        .isNotEmpty()
        .allSatisfy(
            request ->
                assertThat(request.getHeader("X-Rollbar-Access-Token")).isEqualTo(rollbar.token()));
  }

  @Test
  void client_whenTheContextCloses_isClosed(FakeRootly fake) {
    var clients = new ArrayList<RootlyClient>();
    rootly(fake).run(context -> clients.add(context.getBean(RootlyClient.class)));

    assertThatThrownBy(() -> clients.get(0).teams().list().toList())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void observersAndLimiter_whenTheyAreBeans_seeEveryCall(FakeRootly fake) {
    var seen = new CopyOnWriteArrayList<String>();
    rootly(fake)
        .withBean("one", ApiObserver.class, () -> observer("one", seen))
        .withBean("two", ApiObserver.class, () -> observer("two", seen))
        .withBean(RateLimiter.class, () -> new Limiter(seen))
        .run(context -> context.getBean(RootlyClient.class).teams().list().toList());

    assertThat(seen).containsExactlyInAnyOrder("limiter", "one", "two");
  }

  @Test
  void limiters_whenThereAreTwo_areRefused() {
    Contexts.with(ROOTLY)
        .withBean("one", RateLimiter.class, RateLimiters::separate)
        .withBean("two", RateLimiter.class, RateLimiters::separate)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class));
  }

  @Test
  void customizers_whenTheyAreBeans_comeAfterProperties(FakeRootly fake) {
    var order = new ArrayList<String>();
    rootly(fake)
        .withPropertyValues("trivet.rootly.user-agent=from-properties")
        .withBean(
            RootlyClientCustomizer.class,
            () ->
                builder -> {
                  order.add("own");
                  builder.userAgent("from-customizer/1");
                })
        .withBean(
            TrivetClientCustomizer.class,
            () ->
                builder -> {
                  order.add("all");
                  builder.userAgent("from-all");
                })
        .run(context -> context.getBean(RootlyClient.class).teams().list().toList());

    assertThat(order).containsExactly("all", "own");
    assertThat(fake.requests())
        .singleElement()
        .satisfies(
            request ->
                assertThat(request.getHeader("User-Agent")).startsWith("from-customizer/1 "));
  }

  @Test
  void customizers_ofOtherServices_areNotAsked() {
    Contexts.with(
            ROOTLY, ROLLBAR, "trivet.honeybadger.auth-token=a", "trivet.honeybadger-v3.token=b")
        .withBean(RollbarClientCustomizer.class, () -> b -> b.userAgent("rollbar"))
        .withBean(HoneybadgerClientCustomizer.class, () -> b -> b.userAgent("honeybadger"))
        .withBean(HoneybadgerV3ClientCustomizer.class, () -> b -> b.userAgent("v3"))
        .withBean(RootlyClientCustomizer.class, () -> b -> b.userAgent("rootly"))
        .run(context -> assertThat(context.getBeansOfType(ServiceClient.class)).hasSize(4));
  }

  @Test
  void customizer_whenTheClientIsAskedFor_mayGiveTheToken(FakeRootly fake) {
    var tokens = new ArrayList<>(List.of(fake.token()));
    Contexts.with("trivet.rootly.enabled=true", "trivet.rootly.base-url=" + fake.baseUrl())
        .withBean(
            RootlyClientCustomizer.class, () -> builder -> builder.apiKey(() -> tokens.get(0)))
        .run(
            context ->
                assertThat(context.getBean(RootlyClient.class).teams().list().toList()).isEmpty());
  }

  private static ApplicationContextRunner rootly(FakeRootly fake) {
    return Contexts.with(
        "trivet.rootly.base-url=" + fake.baseUrl(), "trivet.rootly.api-key=" + fake.token());
  }

  private static ApiObserver observer(String name, List<String> seen) {
    return new ApiObserver() {
      @Override
      public void onCall(Call call) {
        seen.add(name);
      }
    };
  }

  /** Lets everything pass and says that it was asked. */
  private record Limiter(List<String> seen) implements RateLimiter {
    @Override
    public Duration reserve(Key key, Instant now) {
      seen.add("limiter");
      return Duration.ZERO;
    }

    @Override
    public void observe(Key key, RateLimit limit, Instant now) {}

    @Override
    public void refund(Key key) {}
  }
}
