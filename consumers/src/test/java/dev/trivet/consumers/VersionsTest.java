package dev.trivet.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rows of {@code versions.tsv}: a project is built and tested with one version set. {@code
 * -Dconsumers.rows=} and a regular expression chooses some of them.
 */
@Timeout(600)
class VersionsTest {

  static List<Arguments> rows() throws IOException {
    var chosen = System.getProperty("consumers.rows");
    var rows =
        Files.readAllLines(Path.of("versions.tsv")).stream()
            .skip(1)
            .filter(row -> row.matches(chosen))
            .map(row -> row.split("\t"))
            .map(columns -> Arguments.of((Object[]) columns))
            .toList();
    assertThat(rows).as("rows that match %s", chosen).isNotEmpty();
    return rows;
  }

  @ParameterizedTest(name = "{0} with {1} {2}: {3}")
  @MethodSource("rows")
  void project_withAVersion_doesAsTheTableSays(
      String project, String property, String version, String expected) {
    var consumer = Consumer.copy(project, property + "-" + version);

    var result = consumer.maven("verify", property + "=" + version);

    if (expected.equals("works")) {
      result.assertSucceeded();
    } else {
      result.assertFailedWith(expected);
    }
  }
}
