package dev.trivet.honeybadger.v3.sites;

import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.sites.MatchType;
import dev.trivet.honeybadger.v3.V3;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites: what is sent, and what is refused before that. */
@Timeout(30)
class SitesApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void update_whenMembersAreCleared_sendsNullForThem() {
    V3.assertSends(
        API,
        """
        PATCH /v3/projects/p1/sites/s1 {"match_type":null,"match":null,"request_method":null}""",
        c ->
            c.projects()
                .sites()
                .update(
                    "p1",
                    "s1",
                    SiteInput.builder()
                        .matchType(Patch.clear())
                        .match(Patch.clear())
                        .requestMethod(Patch.clear())
                        .build()));
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip(() -> SiteInput.builder().matchType(MatchType.SUCCESS).match("OK").build()),
        slip(() -> SiteInput.builder().match("x".repeat(256)).build()));
  }

  private static Arguments slip(ThrowingCallable input) {
    return Arguments.of(input);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void match_whenItMeansNothingOrIsTooLong_isRefused(ThrowingCallable input) {
    V3.assertRefuses("SiteInput.builder().match(..)", input);
  }
}
