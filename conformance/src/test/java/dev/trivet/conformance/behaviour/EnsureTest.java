package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.invitations.InvitationStatus;
import dev.trivet.rollbar.memberships.Membership;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code ensure} promises: one thing in the end, and no second write, whatever got lost. */
@Timeout(120)
@ExtendWith(FakesExtension.class)
class EnsureTest {

  /** How many times each service loses responses, each time in another way. */
  private static final int RUNS = 150;

  private static final dev.trivet.honeybadger.teams.TeamInput PAYMENTS =
      dev.trivet.honeybadger.teams.TeamInput.of("Payments");

  @Test
  void rollbar_whenRunTwice_writesNothing(FakeRollbar fake, VirtualTime time) {
    fake.addUser("registered@example.com", "registered");
    try (var rollbar = client(fake, time)) {
      var project = rollbar.projects().ensure(ProjectCreate.of("checkout"));
      var team = rollbar.teams().ensure(TeamCreate.of("Payments", AccessLevel.STANDARD));
      long teamId = team.value().id();
      var link = rollbar.teams().ensureProject(teamId, project.value().id());
      var invited = rollbar.memberships().ensure(teamId, "Ada@example.com");
      var added = rollbar.memberships().ensure(teamId, "registered@example.com");
      assertThat(project.created() && team.created() && link.created()).isTrue();
      assertThat(invited.created() && added.created()).isTrue();
      assertThat(invited.value()).isInstanceOf(Membership.Pending.class);
      assertThat(added.value()).isInstanceOf(Membership.Member.class);
      long writes = writes(fake);

      assertThat(rollbar.projects().ensure(ProjectCreate.of("checkout")).created()).isFalse();
      assertThat(
              rollbar.teams().ensure(TeamCreate.of("Payments", AccessLevel.STANDARD)).value().id())
          .isEqualTo(teamId);
      assertThat(rollbar.teams().ensureProject(teamId, project.value().id()).created()).isFalse();
      assertThat(rollbar.memberships().ensure(teamId, "ada@EXAMPLE.com").created()).isFalse();
      var again = rollbar.memberships().ensure(teamId, "registered@example.com");

      assertThat(again.created()).isFalse();
      assertThat(again.value())
          .isInstanceOfSatisfying(
              Membership.Member.class, member -> assertThat(member.user()).isPresent());
      assertThat(writes(fake)).isEqualTo(writes);
    }
  }

  @Test
  void rootly_whenRunTwice_writesNothing(FakeRootly fake, VirtualTime time) {
    try (var rootly = client(fake, time)) {
      assertThat(rootly.teams().ensure(TeamInput.of("Payments")).created()).isTrue();
      long writes = writes(fake);

      assertThat(rootly.teams().ensure(TeamInput.of("Payments")).created()).isFalse();
      assertThat(writes(fake)).isEqualTo(writes);
    }
  }

  @Test
  void honeybadger_whenRunTwice_writesNothing(FakeHoneybadger fake, VirtualTime time) {
    fake.addAccount("K7xmQqN", "owner@example.com", "Owner");
    try (var honeybadger = client(fake, time)) {
      var team = honeybadger.teams().ensure(PAYMENTS).value();
      var other = honeybadger.teams().ensure("K7xmQqN", PAYMENTS);
      var invited = honeybadger.teamMembers().ensure(team.id(), "Ada@example.com");
      assertThat(other.created()).as("another account has a team of its own").isTrue();
      assertThat(invited.created()).isTrue();
      var pending = honeybadger.teamInvitations().list(team.id()).first().orElseThrow();
      fake.acceptInvitation(team.id(), pending.id());
      long writes = writes(fake);

      assertThat(honeybadger.teams().ensure(PAYMENTS).created()).isFalse();
      assertThat(honeybadger.teams().ensure("K7xmQqN", PAYMENTS).created()).isFalse();
      var member = honeybadger.teamMembers().ensure(team.id(), "ADA@example.com");

      assertThat(member.created()).isFalse();
      assertThat(member.value()).isInstanceOf(dev.trivet.honeybadger.teams.Membership.Member.class);
      assertThat(writes(fake)).isEqualTo(writes);
    }
  }

  @Test
  void ensure_whenTheNewThingShowsLate_waitsForItInsteadOfCreatingATwin(
      FakeHoneybadger fake, VirtualTime time) {
    fake.faults().lag(Duration.ofSeconds(3)).only(FakeCall::write).cutAfterWrite(1);
    try (var honeybadger = client(fake, time)) {
      assertThat(honeybadger.teams().ensure(PAYMENTS).created()).isTrue();

      assertThat(honeybadger.teams().list().toList()).hasSize(1);
      assertThat(writes(fake)).isEqualTo(1);
    }
  }

  @Test
  void ensure_whenTheWriteNeverArrived_createsItAfterLooking(FakeRollbar fake, VirtualTime time) {
    fake.faults().only(FakeCall::write).cutBeforeWrite(1);
    try (var rollbar = client(fake, time)) {
      assertThat(rollbar.projects().ensure(ProjectCreate.of("checkout")).created()).isTrue();

      assertThat(rollbar.projects().list().toList()).hasSize(1);
      assertThat(writes(fake)).isEqualTo(2);
    }
  }

  @Test
  void ensure_whenRefusedWithoutDoubt_failsAtOnce(FakeRollbar fake, VirtualTime time) {
    try (var rollbar = client(fake, time, fake.readToken())) {
      assertThatThrownBy(() -> rollbar.teams().ensure(TeamCreate.of("Payments", AccessLevel.VIEW)))
          .isInstanceOf(PermissionException.class);
      assertThat(writes(fake)).isEqualTo(1);
    }
  }

  @Test
  void rollbar_whenAnythingGetsLost_endsWithExactlyOneOfEach(FakeRollbar fake, VirtualTime time) {
    for (int seed = 1; seed <= RUNS; seed++) {
      fake.reset();
      fake.faults().random(seed, 0.25);
      try (var rollbar = client(fake, time)) {
        var wanted = TeamCreate.of("Payments", AccessLevel.STANDARD);
        long team = insist(() -> rollbar.teams().ensure(wanted).value().id());
        var checkout = ProjectCreate.of("checkout");
        long project = insist(() -> rollbar.projects().ensure(checkout).value().id());
        insist(() -> rollbar.teams().ensureProject(team, project));
        insist(() -> rollbar.memberships().ensure(team, "ada@example.com"));
        fake.faults().clear();

        var named = Optional.of("Payments");
        assertThat(rollbar.teams().list().stream().filter(t -> t.name().equals(named)))
            .as("seed %d", seed)
            .hasSize(1);
        assertThat(rollbar.projects().list().toList()).as("seed %d", seed).hasSize(1);
        assertThat(rollbar.teams().projects(team).toList()).as("seed %d", seed).hasSize(1);
        assertThat(rollbar.teams().invitations(team).stream())
            .as("seed %d", seed)
            .filteredOn(invite -> invite.status().equals(Optional.of(InvitationStatus.PENDING)))
            .hasSize(1);
      }
    }
  }

  @Test
  void rootly_whenAnythingGetsLost_endsWithExactlyOne(FakeRootly fake, VirtualTime time) {
    for (int seed = 1; seed <= RUNS; seed++) {
      fake.reset();
      fake.faults().random(seed, 0.25);
      try (var rootly = client(fake, time)) {
        insist(() -> rootly.teams().ensure(TeamInput.of("Payments")));
        fake.faults().clear();

        assertThat(rootly.teams().list().toList()).as("seed %d", seed).hasSize(1);
      }
    }
  }

  @Test
  void honeybadger_whenAnythingGetsLost_endsWithExactlyOneOfEach(
      FakeHoneybadger fake, VirtualTime time) {
    for (int seed = 1; seed <= RUNS; seed++) {
      fake.reset();
      fake.faults().random(seed, 0.25);
      try (var honeybadger = client(fake, time)) {
        long team = insist(() -> honeybadger.teams().ensure(PAYMENTS).value().id());
        insist(() -> honeybadger.teamMembers().ensure(team, "ada@example.com"));
        fake.faults().clear();

        assertThat(honeybadger.teams().list().toList()).as("seed %d", seed).hasSize(1);
        assertThat(honeybadger.teamInvitations().list(team).toList())
            .as("seed %d", seed)
            .hasSize(1);
      }
    }
  }

  /** Runs the same ensuring call again until it succeeds, as an unattended job would. */
  private static <T> T insist(Supplier<T> call) {
    for (int run = 1; ; run++) {
      try {
        return call.get();
      } catch (ApiException e) {
        if (run == 20) {
          throw e;
        }
      }
    }
  }

  private static long writes(Fake fake) {
    return fake.requests().stream().filter(r -> !r.getMethod().getName().equals("GET")).count();
  }

  private static Consumer<ClientConfig.Builder> in(VirtualTime time) {
    return c -> c.clock(time).sleeper(time::sleep).rateLimiter(RateLimiters.separate());
  }

  private static RollbarClient client(FakeRollbar fake, VirtualTime time) {
    return client(fake, time, fake.token());
  }

  private static RollbarClient client(FakeRollbar fake, VirtualTime time, String token) {
    return RollbarClient.builder()
        .baseUrl(fake.baseUrl())
        .accountToken(token)
        .configure(in(time))
        .build();
  }

  private static RootlyClient client(FakeRootly fake, VirtualTime time) {
    return RootlyClient.builder()
        .baseUrl(fake.baseUrl())
        .apiKey(fake.token())
        .configure(in(time))
        .build();
  }

  private static HoneybadgerClient client(FakeHoneybadger fake, VirtualTime time) {
    return HoneybadgerClient.builder()
        .baseUrl(fake.baseUrl())
        .authToken(fake.token())
        .configure(in(time))
        .build();
  }
}
