package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.RawRequest;
import dev.trivet.core.TrivetVersion;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.testkit.FakeRollbar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The version stands in one pom; everything that says it has it from there. */
@Timeout(60)
class VersionTest {

  @Test
  void constant_isTheVersionOfTheBuild() {
    assertThat(TrivetVersion.VALUE).isNotBlank().isEqualTo(System.getProperty("trivet.version"));
  }

  @Test
  void userAgent_namesTheVersion() {
    try (var fake = FakeRollbar.start();
        var client =
            RollbarClient.builder().baseUrl(fake.baseUrl()).accountToken(fake.token()).build()) {
      client.raw().send(RawRequest.get("teams"));

      var request = fake.server().getAllServeEvents().get(0).getRequest();
      assertThat(request.getHeader("User-Agent"))
          .isEqualTo("trivet-java/%s (Java %d)", TrivetVersion.VALUE, Runtime.version().feature());
    }
  }
}
