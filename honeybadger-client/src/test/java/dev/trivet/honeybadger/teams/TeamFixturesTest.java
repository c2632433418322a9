package dev.trivet.honeybadger.teams;

import static dev.trivet.honeybadger.Api.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.projects.Project;
import dev.trivet.honeybadger.values.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class TeamFixturesTest {

  @RegisterExtension static final Api API = new Api();

  private static final Map<
          String, Function<HoneybadgerClient, List<? extends HasAdditionalProperties>>>
      READERS =
          Map.of(
              "team-get", c -> List.of(c.teams().get(1)),
              "team-projects", c -> List.of(c.teams().get(3)),
              "team-list", c -> c.teams().list().toList(),
              "team-member-get", c -> List.of(c.teamMembers().get(1, 1)),
              "team-member-list", c -> c.teamMembers().list(1).toList(),
              "team-invitation-create", c -> List.of(c.teamInvitations().get(1, 9)),
              "team-invitation-get", c -> List.of(c.teamInvitations().get(1, 9)),
              "team-invitation-list", c -> c.teamInvitations().list(1).toList());

  private static final Person THOR =
      Person.builder().id(1).email("thor@example.org").name("Thor").build();
  private static final TeamMember WESTLEY =
      TeamMember.builder()
          .id(1)
          .createdAt(Instant.parse("2012-12-13T15:00:47Z"))
          .admin(true)
          .name("")
          .email("westley@example.com")
          .build();
  private static final Person SENDER =
      Person.builder().email("westley@example.com").name("Westley").build();
  private static final TeamInvitation PENDING =
      TeamInvitation.builder()
          .id(9)
          .token("e62394d2")
          .email("inigo@example.com")
          .createdBy(SENDER)
          .admin(false)
          .createdAt(Instant.parse("2013-01-08T15:42:16Z"))
          .build();
  private static final TeamInvitation ACCEPTED =
      TeamInvitation.builder()
          .id(9)
          .token("e62394d2")
          .createdBy(SENDER)
          .createdAt(Instant.parse("2013-01-08T15:42:16Z"))
          .email("")
          .acceptedBy(Person.builder().email("inigo@example.com").name("Inigo Montoya").build())
          .admin(true)
          .acceptedAt(Instant.parse("2013-01-08T15:42:41Z"))
          .build();

  static Stream<String> fixtures() {
    return READERS.keySet().stream().sorted();
  }

  private static List<? extends HasAdditionalProperties> read(String name) {
    API.answers(200, fixture("teams/" + name + ".json"));
    try (var client = API.client()) {
      return READERS.get(name).apply(client);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void fixture_whenDecoded_leavesNothingUnknown(String name) {
    assertThat(read(name)).isNotEmpty().allSatisfy(model -> assertThat(unknown(model)).isEmpty());
  }

  @Test
  void fixtures_whenListed_areAllReadAndHaveASource() throws Exception {
    var folder = Path.of(TeamFixturesTest.class.getResource("/fixtures/teams").toURI());
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(fixtures().map(name -> name + ".json").toList());
    }
    assertThat(fixture("SOURCES.md"))
        .contains(fixtures().map(name -> "`teams/" + name + ".json`").toList());
  }

  @Test
  void team_whenAsInTheDocumentation_isReadFieldByField() {
    assertThat(read("team-get"))
        .isEqualTo(
            List.of(
                Team.builder()
                    .id(1)
                    .name("The Avengers")
                    .createdAt(Instant.parse("2013-01-11T15:40:35Z"))
                    .owner(THOR)
                    .addMembers(WESTLEY)
                    .addProjects(
                        Project.builder()
                            .id(1)
                            .name("Rails")
                            .createdAt(Instant.parse("2012-06-09T20:33:27.798375Z"))
                            .active(true)
                            .token("098sflj2")
                            .addEnvironments("production")
                            .build())
                    .addInvitations(PENDING)
                    .build()));
  }

  @Test
  void teams_whenListed_areReadFieldByField() {
    assertThat(read("team-list"))
        .isEqualTo(
            List.of(
                Team.builder()
                    .id(1)
                    .name("The Avengers")
                    .createdAt(Instant.parse("2013-01-11T15:40:35Z"))
                    .owner(THOR)
                    .build(),
                Team.builder().id(2).name("Platform").accountId("100").build()));
  }

  @Test
  void project_whenEverythingIsThere_isReadFieldByField() {
    assertThat(read("team-projects"))
        .isEqualTo(
            List.of(
                Team.builder()
                    .id(3)
                    .name("Engineering")
                    .accountId("K7xmQqN")
                    .addProjects(
                        Project.builder()
                            .id(1)
                            .name("Rails")
                            .active(true)
                            .createdAt(Instant.parse("2012-06-09T20:33:27.798375Z"))
                            .earliestNoticeAt(Instant.parse("2016-04-26T20:38:02.318434Z"))
                            .lastNoticeAt(Instant.parse("2012-01-01T00:02:00Z"))
                            .addEnvironments("production")
                            .faultCount(14)
                            .unresolvedFaultCount(1)
                            .token("098sflj2")
                            .owner(Person.builder().email("thor@example.org").name("Thor").build())
                            .addUsers(THOR)
                            .build())
                    .build()));
  }

  @Test
  void members_whenAsInTheDocumentation_areReadFieldByField() {
    assertThat(read("team-member-get")).isEqualTo(List.of(WESTLEY));
    assertThat(read("team-member-list"))
        .isEqualTo(
            List.of(
                WESTLEY,
                TeamMember.builder()
                    .id(2)
                    .teamId(0)
                    .createdAt(Instant.parse("2022-02-09T13:43:45.071096Z"))
                    .admin(false)
                    .name("Test Sequra")
                    .email("test@example.org")
                    .build()));
  }

  @Test
  void invitations_whenAsInTheDocumentation_areReadFieldByField() {
    assertThat(read("team-invitation-create")).isEqualTo(List.of(PENDING));
    assertThat(read("team-invitation-get")).isEqualTo(List.of(ACCEPTED));
    assertThat(read("team-invitation-list"))
        .isEqualTo(
            List.of(
                ACCEPTED,
                TeamInvitation.builder()
                    .id(10)
                    .token("a1b2c3d4")
                    .email("fezzik@example.com")
                    .admin(false)
                    .createdAt(Instant.parse("2013-01-09T15:42:16Z"))
                    .message("Come join in")
                    .build()));
  }

  @Test
  void invitation_whenItHasATimeOfAcceptance_isNotPending() {
    assertThat(PENDING.isPending()).isTrue();
    assertThat(ACCEPTED.isPending()).isFalse();
  }

  /** The wire names without an accessor in a model and in every model inside it. */
  private static List<String> unknown(Object value) {
    var found = new ArrayList<String>();
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> found.addAll(unknown(inner)));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> found.addAll(unknown(inner)));
    } else if (value instanceof HasAdditionalProperties model) {
      found.addAll(model.additionalProperties().keySet());
      for (var inner : attributes(model)) {
        found.addAll(unknown(inner));
      }
    }
    return found;
  }

  private static List<Object> attributes(HasAdditionalProperties model) {
    var type =
        Arrays.stream(model.getClass().getInterfaces())
            .filter(HasAdditionalProperties.class::isAssignableFrom)
            .findFirst()
            .orElseThrow();
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers()))
        .map(
            method -> {
              try {
                return method.invoke(model);
              } catch (ReflectiveOperationException e) {
                throw new LinkageError(method.getName(), e);
              }
            })
        .collect(Collectors.toList());
  }
}
