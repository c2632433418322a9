package dev.trivet.honeybadger.v3.integrations;

import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.V3;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Integrations: what is sent. */
@Timeout(30)
class IntegrationsApiTest {

  @RegisterExtension static final Api API = new Api();

  static Stream<Arguments> updates() {
    return Stream.of(
        Arguments.of(
            """
            {"threshold":100,"rate":"hour"}""",
            IntegrationInput.builder().threshold(100).rate(IntegrationRate.HOUR).build()),
        Arguments.of(
            """
            {"events":null,"rate":null}""",
            IntegrationInput.builder().events(Patch.clear()).rate(Patch.clear()).build()));
  }

  @ParameterizedTest
  @MethodSource("updates")
  void update_whenMembersAreSetOrCleared_sendsThem(String body, IntegrationInput changes) {
    V3.assertSends(
        API,
        "PATCH /v3/projects/p1/integrations/i1 " + body,
        c -> c.projects().integrations().update("p1", "i1", changes));
  }
}
