package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.Listing;
import dev.trivet.rootly.teams.RecordedTeams;
import dev.trivet.testsupport.ModelInspector;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded responses themselves: all used, all with a source, all read to the last member. */
class FixturesTest extends LoopbackTest {

  static List<Recorded> recorded() {
    return RecordedTeams.all();
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void fixture_whenDecoded_leavesNoMemberWithoutAnAccessor(Recorded recorded) {
    respond(fixture(recorded.fixture()));

    var result = recorded.call().apply(rootly);

    if (result instanceof Listing<?> listing) {
      listing.pages().forEach(page -> assertThat(page.unreadable()).isZero());
    }
    respond(fixture(recorded.fixture()));
    var read = recorded.run(rootly);
    assertThat(read instanceof List<?> list ? list : List.of(read))
        .isNotEmpty()
        .allSatisfy(
            model ->
                assertThat(ModelInspector.unread(model, Set.of()))
                    .as("%s", model)
                    .noneMatch(problem -> problem.startsWith("no accessor")));
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
      var sources = fixture("SOURCES.md");

      assertThat(recorded().stream().map(Recorded::fixture).collect(Collectors.toSet()))
          .containsExactlyInAnyOrderElementsOf(all);
      assertThat(all).allSatisfy(name -> assertThat(sources).contains("`" + name + "`"));
    }
  }
}
