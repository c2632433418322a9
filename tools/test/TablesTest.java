package dev.trivet.tools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the repository fit together. */
class TablesTest {

  private static final Path FACTS = Path.of("../facts");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private static Table table(String service, String name) throws IOException {
    return Table.read(FACTS.resolve(service).resolve(name + ".tsv"));
  }

  private static Set<String> column(Table table, String column) {
    return table.rows().stream().map(row -> row.get(column)).collect(toSet());
  }

  private static List<String> twice(Table table, Function<Row, String> key) {
    return table.rows().stream().collect(groupingBy(key)).entrySet().stream()
        .filter(same -> same.getValue().size() > 1)
        .map(same -> same.getKey())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"rollbar, 111", "honeybadger, 107", "honeybadger-v3, 121", "rootly, 611"})
  void operations_ofEveryService_areAllThereOnce(String service, int atLeast) throws IOException {
    var operations = table(service, "operations");

    assertThat(operations.columns()).isEqualTo(Table.OPERATIONS);
    assertThat(operations.rows()).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(twice(operations, row -> row.get("name"))).isEmpty();
    assertThat(twice(operations, row -> row.get("method") + row.get("path"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollbar", "honeybadger", "honeybadger-v3", "rootly"})
  void operations_ofEveryService_useWordsOfTheReadme(String service) throws IOException {
    for (var row : table(service, "operations").rows()) {
      assertThat(row.get("method")).matches("GET|POST|PUT|PATCH|DELETE");
      assertThat(row.get("role")).matches("(list|create|get|update|delete)?");
      assertThat(row.get("result")).matches("one|list|page|none");
      assertThat(row.get("paging")).matches("none|(link|page|cursor|window)(\\|cursor)?");
      assertThat(row.get("repeatable")).matches("(yes|no|likely)?");
      assertThat(row.get("evidence")).matches("confirmed|documented|client|inferred");
      assertThat(row.get("newer")).matches("(new|changed)?");
      assertThat(row.get("flags")).matches("([a-z0-9-]+(=[\\w.]+)?(,|$))*");
      assertThat(row.get("result").equals("page")).isEqualTo(!row.get("paging").equals("none"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollbar", "honeybadger", "honeybadger-v3", "rootly"})
  void operations_ofEveryService_nameSchemasThatHaveAttributes(String service) throws IOException {
    var operations = table(service, "operations");
    var models = column(table(service, "attributes"), "schema");
    var requests = new HashSet<>(column(table(service, "request-attributes"), "schema"));
    models.addAll(List.of("", "string"));
    requests.addAll(List.of("", "restart_incident", "in_triage_incident"));

    assertThat(models).containsAll(column(operations, "model"));
    assertThat(requests).containsAll(column(operations, "request"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollbar", "honeybadger", "honeybadger-v3", "rootly"})
  void parameters_ofEveryPath_areThoseOfTheTable(String service) throws IOException {
    var parameters = table(service, "parameters");
    assertThat(parameters.columns()).isEqualTo(Table.PARAMETERS);
    assertThat(twice(parameters, row -> row.get("operation") + row.get("in") + row.get("name")))
        .isEmpty();
    for (var operation : table(service, "operations").rows()) {
      var inPath = PLACEHOLDER.matcher(operation.get("path")).results().map(m -> m.group(1));
      assertThat(inPath).isEqualTo(operation.list("path_parameters"));
      assertThat(
              parameters.rows().stream()
                  .filter(row -> row.get("operation").equals(operation.get("name")))
                  .filter(row -> row.get("in").equals("path"))
                  .map(row -> row.get("name")))
          .containsExactlyInAnyOrderElementsOf(operation.list("path_parameters"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rollbar, attributes",
    "rollbar, request-attributes",
    "honeybadger, attributes",
    "honeybadger, request-attributes",
    "honeybadger-v3, attributes",
    "honeybadger-v3, request-attributes",
    "rootly, attributes",
    "rootly, request-attributes",
    "rootly, task-params"
  })
  void attributes_ofEverySchema_areThereOnceWithATypeThatCanBeRead(String service, String name)
      throws IOException {
    var attributes = table(service, name);

    assertThat(attributes.columns()).isEqualTo(Table.ATTRIBUTES);
    assertThat(twice(attributes, row -> row.get("schema") + " " + row.get("attribute"))).isEmpty();
    for (var row : attributes.rows()) {
      assertThat(unread(row.get("type"))).as("%s", row).isEmpty();
      assertThat(row.get("depth"))
          .isEqualTo(Long.toString(row.get("attribute").chars().filter(c -> c == '.').count()));
      assertThat(row.get("required")).matches("true|false");
      assertThat(row.get("nullable")).matches("true|false|unknown");
      assertThat(row.get("enum")).doesNotContain("...").doesNotMatch(".*\\|\\|.*");
    }
  }

  /** What is left of a type after all that the grammar knows was taken away, inside out. */
  private static String unread(String type) {
    var basic = "string|integer|number|boolean|object|any|ref:[\\w.]+";
    var before = "";
    var rest = type.replaceAll("(?<![\\w:.])(" + basic + ")(?![\\w:.])", "T");
    while (!rest.equals(before)) {
      before = rest;
      rest = rest.replaceAll("(array|map)<T>|(one|any)Of\\(T(\\|T)*\\)", "T");
    }
    return rest.equals("T") ? "" : rest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollbar", "honeybadger", "honeybadger-v3", "rootly"})
  void status_ofEveryOperation_isTypedRefusedOrPlanned(String service) throws IOException {
    var areas = table(service, "areas");
    var status = table(service, "status");
    var operations = table(service, "operations");

    assertThat(status.rows().stream().map(row -> row.get("name")))
        .isEqualTo(operations.rows().stream().map(row -> row.get("name")).toList());
    assertThat(twice(areas, row -> row.get("area"))).isEmpty();
    for (var row : status.rows()) {
      switch (row.get("state")) {
        case "typed" ->
            assertThat(row.get("operation")).matches("[a-z][a-z0-9-]*(\\.[a-zA-Z]+){2}");
        case "refused" -> assertThat(row.get("reason")).isNotEmpty();
        default -> {
          assertThat(row.get("state")).isEqualTo("planned");
          assertThat(column(areas, "package")).contains(row.get("package"));
        }
      }
    }
  }

  @Test
  void tables_ofAllServices_holdNoSentences() throws IOException {
    try (var files = Files.walk(FACTS)) {
      for (var file : files.filter(path -> path.toString().endsWith(".tsv")).toList()) {
        if (file.endsWith("glossary.tsv")) {
          continue;
        }
        for (var row : Table.read(file).rows()) {
          row.cells()
              .forEach(
                  (column, cell) -> {
                    if (!Set.of("enum", "default", "literals", "reason").contains(column)) {
                      assertThat(cell)
                          .as("%s %s", file, column)
                          .doesNotMatch(".*\\w \\w+ \\w+ \\w.*");
                    }
                  });
        }
      }
    }
  }

  @Test
  void glossary_ofAllServices_hasOneSentenceForAName() throws IOException {
    var glossary = Table.read(FACTS.resolve("glossary.tsv"));

    assertThat(twice(glossary, row -> row.get("attribute"))).isEmpty();
    assertThat(column(glossary, "sentence"))
        .allMatch(sentence -> sentence.matches("(the|whether|what|when|who|how|where) .*[^.]"));
  }
}
