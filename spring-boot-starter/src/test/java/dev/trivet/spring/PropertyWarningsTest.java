package dev.trivet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What an application warns of that starts all the same. */
class PropertyWarningsTest {

  /** Under whatever name it is set, nobody may see it. */
  private static final String TOKEN = "do-not-print-0123456789";

  @Test
  void start_whenAnEnvironmentVariableIsUnknown_warnsOnly() {
    try (var log = new Warnings(PropertiesCheck.class)) {
      Contexts.with()
          .withInitializer(
              context ->
                  context
                      .getEnvironment()
                      .getPropertySources()
                      .addFirst(
                          new SystemEnvironmentPropertySource(
                              "test-systemEnvironment",
                              Map.of(
                                  "TRIVET_ROOTLY_API_KYE", TOKEN,
                                  "TRIVET_SERVICE_HOST", "10.0.0.1",
                                  "TRIVET_ROOTLY_APIKEY", TOKEN,
                                  "TRIVET_ROLLBAR_ACCOUNT_TOKEN", TOKEN))))
          .run(context -> assertThat(context).hasNotFailed());

      assertThat(log.text())
          .contains(
              "TRIVET_ROOTLY_API_KYE sets no property of Trivet; the nearest is"
                  + " TRIVET_ROOTLY_API_KEY")
          .contains("TRIVET_SERVICE_HOST sets no property of Trivet")
          .doesNotContain("TRIVET_ROOTLY_APIKEY", "ACCOUNT_TOKEN", TOKEN);
    }
  }

  @Test
  void start_whenATokenMayBelongElsewhere_warns() {
    try (var log = new Warnings(TokenShape.class)) {
      Contexts.with("trivet.honeybadger.auth-token=hbu_" + TOKEN)
          .run(context -> assertThat(context).hasNotFailed());

      assertThat(log.text())
          .isEqualTo(
              "trivet.honeybadger.auth-token is set to what looks like a user's token of"
                  + " Honeybadger's API v3. It may belong to trivet.honeybadger-v3.token.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, "${NOWHERE}"})
  void start_whenTheJarOfAClientIsMissing_warns(String token) {
    try (var log = new Warnings(PropertiesCheck.class)) {
      withoutRollbar("trivet.rollbar.user-token=" + token);

      assertThat(log.text())
          .contains(
              "trivet.rollbar.user-token is set, but there is no client: dev.trivet:rollbar-client"
                  + " is not on the class path")
          .doesNotContain(token);
    }
  }

  @Test
  void start_whenTheJarOfAClientIsMissingOnPurpose_warnsOfNothing() {
    try (var log = new Warnings(PropertiesCheck.class)) {
      withoutRollbar("trivet.rollbar.user-token=" + TOKEN, "trivet.rollbar.enabled=false");

      assertThat(log.text()).isEmpty();
    }
  }

  private static void withoutRollbar(String... properties) {
    Contexts.with(properties)
        .withClassLoader(new FilteredClassLoader("dev.trivet.rollbar"))
        .run(context -> assertThat(context).hasNotFailed());
  }
}
