package dev.trivet.testkit.internal.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.internal.collections.AttributeFacts;
import dev.trivet.testkit.internal.collections.CollectionFacts;
import dev.trivet.testkit.internal.collections.FactsTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The attributes of the fake beside the inventory. What the SDK can send, the fake takes, and shows
 * where the service does.
 */
class RootlyAttributesTest {
  private static final String TEAM = "the fake keeps teams by hand, see below";
  private static final String PROPERTY = "the fake keeps properties of its own catalogs by hand";
  private static final String ACTION = "wraps its attributes in an action of its own shape";

  /** Writes that the table of the fake does not serve, with the reason. */
  private static final Map<String, String> BY_HAND =
      Map.ofEntries(
          Map.entry("createTeam", TEAM),
          Map.entry("updateTeam", TEAM),
          Map.entry("createCauseCatalogProperty", PROPERTY),
          Map.entry("createEnvironmentCatalogProperty", PROPERTY),
          Map.entry("createFunctionalityCatalogProperty", PROPERTY),
          Map.entry("createGroupCatalogProperty", PROPERTY),
          Map.entry("createIncidentTypeCatalogProperty", PROPERTY),
          Map.entry("createServiceCatalogProperty", PROPERTY),
          Map.entry("createEdgeConnectorAction", ACTION),
          Map.entry("updateEdgeConnectorAction", ACTION),
          Map.entry("createEscalationLevelPaths", "keeps whatever it is sent"),
          Map.entry("createShiftCoverageRequest", "makes a request for every shift in a period"),
          Map.entry("patchAlertRoute", "changes single rules in a route"),
          Map.entry("attachAlert", "changes alerts that are there"));

  /** The kinds of the fake that fit the types of the inventory. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "string", Set.of("text", "slug", "any"),
          "integer", Set.of("number", "position", "any"),
          "number", Set.of("number", "any"),
          "boolean", Set.of("flag", "any"),
          "object", Set.of("object", "any"));

  private static final Map<String, List<Map<String, String>>> REQUESTS =
      Inventory.table("request-attributes").stream()
          .collect(Collectors.groupingBy(row -> row.get("schema")));
  private static final Map<String, Set<String>> MODELS =
      Inventory.table("attributes").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("schema"),
                  Collectors.mapping(row -> row.get("attribute"), Collectors.toSet())));

  /** One attribute of a request that the table serves; without facts when it is not taken. */
  private record Sent(
      Map<String, String> operation, Map<String, String> row, Map<String, AttributeFacts> known) {

    private String name() {
      return row.get("attribute");
    }

    private String title() {
      return operation.get("name") + " " + name();
    }

    private AttributeFacts facts() {
      return known.get(name());
    }

    private String type() {
      return row.get("type").replaceFirst("^array<(.*)>$", "$1");
    }

    /** What the fake takes, lists element by element. */
    private String kind() {
      return row.get("type").startsWith("array<") && facts().plural()
          ? facts().kind().replaceFirst("s$", "")
          : facts().kind();
    }

    private boolean taken() {
      var request =
          operation.get("method").equals("POST") ? AttributeFacts.CREATE : AttributeFacts.UPDATE;
      return facts() != null && facts().uses().indexOf(request) >= 0;
    }
  }

  /** The collections of the table by the routes of their writes. */
  private static Map<String, CollectionFacts> written() {
    var written = new HashMap<String, CollectionFacts>();
    for (var facts : FactsTable.of(RootlyService.class)) {
      if (facts.operations().contains("c")) {
        written.put(Inventory.plain("POST " + facts.route()), facts);
      }
      if (facts.operations().contains("u")) {
        var method = facts.traits().contains(CollectionFacts.PATCH) ? "PATCH " : "PUT ";
        written.put(Inventory.plain(method + facts.member()), facts);
      }
    }
    return written;
  }

  private static boolean writes(Map<String, String> operation) {
    var words = Set.of("create", "update");
    var attributes = attributes(operation.get("request"));
    return (words.contains(operation.get("role")) && !attributes.isEmpty())
        || attributes.stream().anyMatch(row -> words.contains(row.get("use")));
  }

  /** The attributes of a schema that inputs have. */
  private static List<Map<String, String>> attributes(String schema) {
    return REQUESTS.getOrDefault(schema, List.of()).stream()
        .filter(
            row -> !row.get("deprecated").equals("true") && !row.get("flags").contains("ignored"))
        .toList();
  }

  private static List<Sent> sent() {
    var written = written();
    var sent = new ArrayList<Sent>();
    for (var operation : Inventory.operations()) {
      var facts = written.get(Inventory.route(operation));
      if (facts != null) {
        attributes(operation.get("request")).stream()
            .filter(row -> row.get("depth").equals("0"))
            .forEach(row -> sent.add(new Sent(operation, row, facts.attributes())));
      }
    }
    return sent;
  }

  @Test
  void write_isServedByTheTable_orByHandForAReason() {
    var written = written();
    var others =
        Inventory.operations().stream()
            .filter(
                operation -> writes(operation) && !written.containsKey(Inventory.route(operation)))
            .map(operation -> operation.get("name"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(others).isEqualTo(new TreeSet<>(BY_HAND.keySet()));
  }

  @Test
  void attribute_thatTheSdkSends_isTaken() {
    var sent = sent();

    assertThat(sent).hasSizeGreaterThan(1000);
    assertThat(sent.stream().filter(one -> !one.taken()).map(Sent::title)).isEmpty();
  }

  @Test
  void attribute_ofOneType_takesThat() {
    assertThat(
            sent().stream()
                .filter(one -> one.taken() && KINDS.containsKey(one.type()))
                .filter(one -> !KINDS.get(one.type()).contains(one.kind()))
                .map(Sent::title))
        .isEmpty();
  }

  @Test
  void attribute_thatTheSdkClears_takesNull() {
    assertThat(
            sent().stream()
                .filter(one -> one.taken() && one.row().get("nullable").equals("true"))
                .filter(one -> one.facts().uses().indexOf('?') < 0)
                .map(Sent::title))
        .isEmpty();
  }

  @Test
  void attribute_withWords_takesThoseOfTheSdk() {
    assertThat(
            sent().stream()
                .filter(one -> one.taken() && !one.facts().words().isEmpty())
                .filter(one -> !one.facts().words().containsAll(words(one.row())))
                .map(Sent::title))
        .isEmpty();
  }

  private static Set<String> words(Map<String, String> row) {
    return row.get("enum").isEmpty() ? Set.of() : Set.of(row.get("enum").split("\\|"));
  }

  @Test
  void attribute_thatTheServiceShows_isShown() {
    assertThat(
            sent().stream()
                .filter(one -> one.taken() && !one.facts().shown())
                .filter(one -> shown(one.operation()).contains(one.name()))
                .map(Sent::title))
        .isEmpty();
  }

  /** What responses have, to the operation itself or to others with resources of the type. */
  private static Set<String> shown(Map<String, String> operation) {
    return Inventory.operations().stream()
        .filter(other -> other.get("type").equals(operation.get("type")))
        .flatMap(other -> MODELS.getOrDefault(other.get("model"), Set.of()).stream())
        .collect(Collectors.toSet());
  }

  @Test
  void team_takesWhatTheSdkSends() {
    assertThat(taken(TeamAttributes.CREATE)).containsAll(names("new_team", ""));
    assertThat(taken(TeamAttributes.UPDATE)).containsAll(names("update_team", ""));
    assertThat(taken(TeamAttributes.BULK)).containsAll(names("bulk_upsert_teams", "entities[]."));
  }

  private static Set<String> taken(char request) {
    return TeamAttributes.ALL.stream()
        .filter(attribute -> attribute.in(request))
        .map(Attribute::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> names(String schema, String prefix) {
    return attributes(schema).stream()
        .map(row -> row.get("attribute"))
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> name.matches("\\w+"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
