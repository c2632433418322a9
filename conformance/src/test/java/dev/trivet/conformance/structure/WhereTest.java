package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.ServiceClient;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testsupport.EndpointScanner;
import dev.trivet.testsupport.FactRow;
import dev.trivet.testsupport.ServiceFacts;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * {@code docs/where.md} says where every operation of the services is found. After a change, {@code
 * -Dtrivet.where=write} writes it anew.
 */
@Timeout(60)
class WhereTest {

  private static final Path PAGE = Path.of("..", "docs", "where.md");

  private static final String HEAD =
      """
      # Where to find a call

      Every operation of the three services, by the vendor's own heading: the accessor that leads to it, and the
      methods there. A method named `list` belongs to `rootly.teams().list()`, and so on. `ensure` is our own: it creates what
      is missing, once. What has no method can be called with `raw()`.

      This page is written by a test from the clients and the tables in `facts`: after a change, run
      `./mvnw verify -pl conformance -am -Dtest=WhereTest -Dsurefire.failIfNoSpecifiedTests=false -Dtrivet.where=write`.
      """;

  @Test
  void page_saysWhereEveryOperationIs() throws IOException {
    var page = page();

    if ("write".equals(System.getProperty("trivet.where"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void page_hasEveryOperationOnce() {
    long methods =
        page()
            .lines()
            .filter(row -> row.contains("()` |"))
            .map(row -> row.split("\\|", -1)[3])
            .flatMap(cell -> Arrays.stream(cell.split(",")))
            .filter(method -> !method.contains("`ensure`"))
            .count();

    long typed = 0;
    for (var folder : List.of("rollbar", "rootly", "honeybadger")) {
      var statuses = ServiceFacts.of(folder).statuses().values();
      typed += statuses.stream().filter(row -> row.is("state", "typed")).count();
    }
    assertThat(methods).isEqualTo(typed).isGreaterThan(700);
  }

  private static String page() {
    try (var rollbar = RollbarClient.builder().accountToken("any").build();
        var rootly = RootlyClient.builder().apiKey("any").build();
        var honeybadger = HoneybadgerClient.builder().authToken("any").build()) {
      return String.join(
          "\n",
          HEAD,
          section("Rollbar", "https://docs.rollbar.com/reference", "rollbar", rollbar),
          section("Rootly", "https://docs.rootly.com/api-reference", "rootly", rootly),
          section("Honeybadger", "https://docs.honeybadger.io/api/", "honeybadger", honeybadger));
    }
  }

  /** What one heading of the vendor holds. */
  private static final class Heading {

    /** The methods by the class that they stand in. */
    private final Map<Class<?>, Set<String>> methods = new LinkedHashMap<>();

    private final List<FactRow> refused = new ArrayList<>();
  }

  private static String section(String title, String url, String folder, ServiceClient client) {
    var facts = ServiceFacts.of(folder);
    var apis = new HashMap<String, Class<?>>();
    EndpointScanner.scan(client.getClass()).forEach(d -> apis.put(d.toString(), d.api()));
    var headings = new TreeMap<String, Heading>(String.CASE_INSENSITIVE_ORDER);
    for (var operation : facts.operations()) {
      var heading = headings.computeIfAbsent(words(operation.text("area")), name -> new Heading());
      var status = facts.statuses().get(operation.text("name"));
      if (status.is("state", "typed")) {
        var name = status.text("operation");
        heading
            .methods
            .computeIfAbsent(apis.get(name), api -> new LinkedHashSet<>())
            .add(name.substring(name.lastIndexOf('.') + 1));
      } else {
        heading.refused.add(status);
      }
    }
    return "## %s\n\nThe vendor's pages: <%s>\n\n%s\n%s"
        .formatted(title, url, found(headings, paths(folder, client)), refused(headings));
  }

  private static String found(Map<String, Heading> headings, Map<Class<?>, String> paths) {
    var text = new StringBuilder("| Heading | Accessor | Methods |\n|---|---|---|\n");
    headings.forEach(
        (name, heading) ->
            heading.methods.forEach(
                (api, methods) -> {
                  var all = new LinkedHashSet<>(methods);
                  if (isPlaceOfEnsure(api, methods)) {
                    all.add("ensure");
                  }
                  text.append("| %s | `%s` | `%s` |%n".formatted(name, paths.get(api), code(all)));
                }));
    return text.toString().replace("\r", "");
  }

  private static String code(Set<String> methods) {
    return String.join("`, `", methods);
  }

  /** Beside what it saves its callers from: the call that creates, or the list to look into. */
  private static boolean isPlaceOfEnsure(Class<?> api, Set<String> methods) {
    return has(api, "ensure") && methods.contains(has(api, "create") ? "create" : "list");
  }

  private static boolean has(Class<?> api, String name) {
    return Arrays.stream(api.getMethods()).anyMatch(method -> method.getName().equals(name));
  }

  /** What has no method, by reason. */
  private static String refused(Map<String, Heading> headings) {
    var reasons = new TreeMap<String, List<String>>();
    headings
        .values()
        .forEach(
            heading ->
                heading.refused.forEach(
                    status ->
                        reasons
                            .computeIfAbsent(reason(status), reason -> new ArrayList<>())
                            .add(status.text("name"))));
    if (reasons.isEmpty()) {
      return "";
    }
    return reasons.entrySet().stream()
        .map(
            entry ->
                "| %s | %s |\n"
                    .formatted(
                        entry.getValue().stream()
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(", ")),
                        entry.getKey()))
        .collect(Collectors.joining("", "| Not offered | Because |\n|---|---|\n", ""));
  }

  private static String reason(FactRow status) {
    return status.has("reason") ? status.text("reason") : "not typed yet";
  }

  /** The vendor's name of an area as a heading. */
  private static String words(String area) {
    var words = area.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').strip();
    return words.isEmpty() ? "Others" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** How every {@code XxxApi} is reached from a client, in as few steps as possible. */
  private static Map<Class<?>, String> paths(String name, ServiceClient client) {
    var paths = new HashMap<Class<?>, String>();
    var open = new ArrayList<Class<?>>(List.of(client.getClass()));
    paths.put(client.getClass(), name);
    for (int i = 0; i < open.size(); i++) {
      var from = open.get(i);
      Arrays.stream(from.getMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> !Modifier.isStatic(method.getModifiers()))
          .filter(method -> method.getReturnType().getSimpleName().matches(".*(Api|Area)"))
          .sorted(Comparator.comparing(method -> method.getName()))
          .forEach(
              method -> {
                var path = paths.get(from) + "." + method.getName() + "()";
                if (paths.putIfAbsent(method.getReturnType(), path) == null) {
                  open.add(method.getReturnType());
                }
              });
    }
    return paths;
  }
}
