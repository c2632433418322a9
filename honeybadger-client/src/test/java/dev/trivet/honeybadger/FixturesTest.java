package dev.trivet.honeybadger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testsupport.ModelInspector;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixtures themselves: all used, all with a source, all read to the last member. */
@Timeout(30)
class FixturesTest {

  @RegisterExtension static final Api API = new Api();

  private static final Map<String, Function<HoneybadgerClient, List<?>>> READERS =
      Map.of(
          "teams/team-get.json", c -> List.of(c.teams().get(1)),
          "teams/team-projects.json", c -> List.of(c.teams().get(3)),
          "teams/team-list.json", c -> c.teams().list().toList(),
          "teams/team-member-get.json", c -> List.of(c.teamMembers().get(1, 1)),
          "teams/team-member-list.json", c -> c.teamMembers().list(1).toList(),
          "teams/team-invitation-create.json", c -> List.of(c.teamInvitations().get(1, 9)),
          "teams/team-invitation-get.json", c -> List.of(c.teamInvitations().get(1, 9)),
          "teams/team-invitation-list.json", c -> c.teamInvitations().list(1).toList());

  static Stream<String> fixtures() {
    return READERS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void fixture_whenDecoded_leavesNoMemberWithoutAnAccessor(String name) {
    API.respond(200, Api.fixture(name));
    try (var client = API.client()) {
      assertThat(READERS.get(name).apply(client))
          .isNotEmpty()
          .allSatisfy(
              model ->
                  assertThat(ModelInspector.unread(model, Set.of()))
                      .noneMatch(problem -> problem.startsWith("no accessor")));
    }
  }

  @Test
  void fixtures_takenTogether_areAllUsedAndNamedInTheSources()
      throws IOException, URISyntaxException {
    var root = Path.of(FixturesTest.class.getResource("/fixtures").toURI());
    try (var files = Files.walk(root)) {
      var all =
          files
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".json"))
              .toList();
      assertThat(fixtures()).containsExactlyInAnyOrderElementsOf(all);
    }
    assertThat(Api.fixture("SOURCES.md"))
        .contains(fixtures().map(name -> "`" + name + "`").toList());
  }
}
