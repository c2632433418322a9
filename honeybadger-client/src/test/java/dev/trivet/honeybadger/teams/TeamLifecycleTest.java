package dev.trivet.honeybadger.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.Patch;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.values.Person;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The client against a service with a memory. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class TeamLifecycleTest {

  private final FakeHoneybadger fake;
  private final VirtualTime time;
  private HoneybadgerClient client;

  TeamLifecycleTest(FakeHoneybadger fake, VirtualTime time) {
    this.fake = fake;
    this.time = time;
  }

  @BeforeEach
  void connect() {
    client = connect(fake.token());
  }

  private HoneybadgerClient connect(String token) {
    return HoneybadgerClient.builder()
        .authToken(token)
        .baseUrl(fake.baseUrl())
        .configure(
            c ->
                c.clock(time)
                    .sleeper(time::sleep)
                    .rateLimiter(RateLimiters.separate())
                    .jitter(() -> 0.5))
        .build();
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void team_whenCreatedChangedAndDeleted_isSeenSoByTheNextRead() {
    var created = client.teams().create(TeamInput.of("The Avengers"));
    assertThat(created.name()).contains("The Avengers");
    assertThat(created.createdAt()).contains(VirtualTime.START);
    assertThat(client.teams().get(created.id())).isEqualTo(created);
    assertThat(client.teams().list().toList()).containsExactly(created);

    client.teams().update(created.id(), TeamInput.of("Badgers"));
    assertThat(client.teams().get(created.id()).name()).contains("Badgers");

    client.teams().delete(created.id());
    assertThat(client.teams().list().toList()).isEmpty();
    assertThatThrownBy(() -> client.teams().get(created.id()))
        .isInstanceOf(NotFoundException.class)
        .hasMessage("honeybadger.teams.get GET teams/{team_id} -> 404: Not found");
  }

  @Test
  void team_whenCreatedInAnAccount_isListedForThatAccount() {
    fake.addAccount("K7xmQqN", "boss@example.com", "Boss");
    var first = client.teams().create(TeamInput.of("first"));
    var second = client.teams().create("K7xmQqN", TeamInput.of("second"));
    assertThat(second.owner().flatMap(Person::name)).contains("Boss");
    assertThat(client.teams().list().toList()).containsExactlyInAnyOrder(first, second);
    assertThat(client.teams().list(TeamQuery.all().accountId("K7xmQqN")).toList())
        .containsExactly(second);
    assertThatThrownBy(() -> client.teams().create("nope", TeamInput.of("x")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void team_whenItHasEverything_showsAllOfIt() {
    long id = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    fake.addMember(id, "westley@example.com", "", true);
    fake.addProject(id, "Rails");
    client.teamInvitations().create(id, TeamInvitationInput.of("inigo@example.com"));
    var team = client.teams().get(id);
    assertThat(team.members()).containsExactlyElementsOf(client.teamMembers().list(id));
    assertThat(team.invitations()).containsExactlyElementsOf(client.teamInvitations().list(id));
    assertThat(team.projects())
        .singleElement()
        .satisfies(
            project -> {
              assertThat(project.name()).contains("Rails");
              assertThat(project.token()).isPresent();
              assertThat(project.additionalProperties()).isEmpty();
            });
    assertThat(team.additionalProperties()).isEmpty();
  }

  @Test
  void member_whenChangedAndRemoved_isSeenSoByTheNextRead() {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    long member = fake.addMember(team, "westley@example.com", "", false);
    var members = client.teamMembers();
    assertThat(members.get(team, member))
        .isEqualTo(
            TeamMember.builder()
                .id(member)
                .createdAt(VirtualTime.START)
                .admin(false)
                .name("")
                .email("westley@example.com")
                .build());

    members.update(team, member, true);
    assertThat(members.list(team).first().flatMap(TeamMember::admin)).contains(true);
    members.update(team, member, false);
    assertThat(members.get(team, member).admin()).contains(false);

    members.delete(team, member);
    assertThat(members.list(team).toList()).isEmpty();
    assertThatThrownBy(() -> members.delete(team, member)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void invitation_whenSentChangedAcceptedAndWithdrawn_isSeenSoByTheNextRead() {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    var invitations = client.teamInvitations();
    var sent =
        invitations.create(
            team, TeamInvitationInput.builder().email("inigo@example.com").message("Come").build());
    assertThat(sent.isPending()).isTrue();
    assertThat(sent.admin()).contains(false);
    assertThat(sent.message()).contains("Come");
    assertThat(invitations.get(team, sent.id())).isEqualTo(sent);

    invitations.update(
        team, sent.id(), TeamInvitationInput.builder().admin(true).message(Patch.clear()).build());
    var changed = invitations.get(team, sent.id());
    assertThat(changed.admin()).contains(true);
    assertThat(changed.message()).isEmpty();

    fake.acceptInvitation(team, sent.id());
    assertThat(invitations.list(team).first().map(TeamInvitation::isPending)).contains(false);
    assertThat(client.teamMembers().list(team).first().flatMap(TeamMember::admin)).contains(true);

    invitations.delete(team, sent.id());
    assertThat(invitations.list(team).toList()).isEmpty();
    assertThatThrownBy(() -> invitations.create(team, TeamInvitationInput.of("no address")))
        .isInstanceOf(ValidationException.class)
        .hasMessageEndingWith("-> 422: Email is invalid");
  }

  @Test
  void teams_whenThereAreManyPages_areWalkedToTheEnd() {
    fake.pageSize(3);
    fake.faults().linksToOtherHost(true);
    fake.addAccount("other", "boss@example.com", "Boss");
    IntStream.range(0, 10).forEach(i -> fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "team" + i));
    fake.addTeam("other", "not mine");
    assertThat(client.teams().list().toList()).hasSize(11);
    assertThat(
            client.teams().list(TeamQuery.all().accountId(FakeHoneybadger.FIRST_ACCOUNT)).stream())
        .extracting(team -> team.name().orElse(""))
        .isEqualTo(IntStream.range(0, 10).mapToObj(i -> "team" + i).toList());
  }

  @Test
  void teams_whenDrained_areAllDeleted() {
    fake.pageSize(2);
    IntStream.range(0, 7).forEach(i -> fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "team" + i));
    assertThat(client.teams().list().drain(team -> client.teams().delete(team.id()))).isEqualTo(7);
    assertThat(client.teams().list().toList()).isEmpty();
  }

  @Test
  void token_whenUnknown_isRefused() {
    try (var stranger = connect("somebody-else")) {
      assertThatThrownBy(() -> stranger.teams().list().toList())
          .isInstanceOf(AuthenticationException.class)
          .hasMessage("honeybadger.teams.list GET teams -> 401: Invalid API token");
    }
  }

  @Test
  void delete_whenTheFirstAnswerIsLost_countsAsDone() {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    fake.faults().cutAfterWrite(1);
    client.teams().delete(team);
    assertThat(fake.requests()).hasSize(2);
    assertThat(client.teams().list().toList()).isEmpty();
  }

  @Test
  void update_whenTheFirstAnswerIsLost_isRepeated() {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    fake.faults().cutAfterWrite(1);
    client.teams().update(team, TeamInput.of("new"));
    assertThat(fake.requests()).hasSize(2);
    assertThat(client.teams().get(team).name()).contains("new");
  }

  @Test
  void create_whenTheAnswerIsLost_isNotRepeated() {
    fake.faults().cutAfterWrite(1);
    assertThatThrownBy(() -> client.teams().create(TeamInput.of("once")))
        .isInstanceOfSatisfying(
            ApiConnectionException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    assertThat(client.teams().list().stream().flatMap(team -> team.name().stream()))
        .containsExactly("once");
  }

  @Test
  void create_whenRefusedForTheLimit_isRepeatedAfterTheReset() {
    fake.faults().rateLimited(1, Duration.ofSeconds(20));
    var created = client.teams().create(TeamInput.of("patient"));
    assertThat(client.teams().list().stream().map(Team::id)).containsExactly(created.id());
    assertThat(time.totalSlept()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void limit_whenUsedUp_isNotTakenForAMissingRight() {
    fake.limits().allow(1, Duration.ofHours(1));
    assertThat(client.teams().list().toList()).isEmpty();
    assertThatThrownBy(() -> client.teams().list().toList())
        .isInstanceOf(RateLimitedException.class)
        .isNotInstanceOf(PermissionException.class);
  }
}
