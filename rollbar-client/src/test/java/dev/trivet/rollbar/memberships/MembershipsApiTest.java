package dev.trivet.rollbar.memberships;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rollbar.WireTest;
import dev.trivet.rollbar.memberships.Membership.Member;
import dev.trivet.rollbar.memberships.Membership.Pending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipsApiTest extends WireTest {

  @BeforeEach
  void startFromNothing() {
    nothingExists();
  }

  @Test
  void membership_whenTheUserIsInTheTeam_isFound() {
    exists(
        "users",
        """
        {"users":[{"id":5,"email":"ADA@example.com"}]}""");
    exists("team/3/user/5", "{\"team_id\":3,\"user_id\":5}");

    var membership = rollbar.memberships().ensure(3, " ada@Example.com");

    assertThat(membership.created()).isFalse();
    assertThat(((Member) membership.value()).user().orElseThrow().id()).isEqualTo(5);
    assertThat(line(requests().get(0))).isEqualTo("GET /api/1/users?email=ada%40Example.com");
    assertThat(writes()).isZero();
  }

  @Test
  void membership_whenAnInvitationIsPending_isFound() {
    exists("users", "{\"users\":[]}");
    exists(
        "team/3/invites",
        """
        [{"id":1,"to_email":"ada@example.com","status":"canceled"},
         {"id":2,"to_email":"ada@example.com","status":"pending"}]
        """);

    var membership = rollbar.memberships().ensure(3, "Ada@example.com");

    assertThat(membership.created()).isFalse();
    assertThat(((Pending) membership.value()).invitation().id()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void membership_whenThereIsNone_invites(boolean registered) {
    exists("users", "{\"users\":[]}");
    WIRE.stubFor(
        post(urlPathEqualTo("/api/1/team/3/invites"))
            .willReturn(
                json(
                    200,
                    registered
                        ? quoted("{'err':0,'message':'added'}")
                        : quoted("{'err':0,'result':{'id':9,'to_email':'ada@example.com'}}"))));

    var membership = rollbar.memberships().ensure(3, "ada@example.com");

    assertThat(membership.created()).isTrue();
    assertThat(membership.value()).isInstanceOf(registered ? Member.class : Pending.class);
    assertThat(writes()).isEqualTo(1);
  }
}
