package dev.trivet.tools;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The operations that stand in one {@code XxxApi}, and what they have in common. */
final class ApiGroup {

  private static final Set<String> FIVE = Set.of("list", "create", "get", "update", "delete");

  private final Service service;
  private final Facts facts;
  private final List<Row> areas;
  private final List<Row> operations;

  /** The main operations by what they do. */
  private final Map<String, Row> roles = new LinkedHashMap<>();

  /**
   * A group.
   *
   * @param areas the areas whose operations stand in the class, the main one first
   */
  ApiGroup(Service service, Facts facts, List<Row> areas) {
    this.service = service;
    this.facts = facts;
    this.areas = areas;
    operations = areas.stream().flatMap(area -> facts.operations(area).stream()).toList();
    findRoles();
  }

  /**
   * Of several, the one that lies in nothing else; of two lists, the one beside the call that
   * creates.
   */
  private void findRoles() {
    var own = facts.operations(main());
    own.stream()
        .filter(row -> !row.get("role").isEmpty())
        .sorted(Comparator.comparing(row -> row.list("path_parameters").size()))
        .forEach(row -> roles.putIfAbsent(row.get("role"), row));
    var create = roles.get("create");
    if (create != null) {
      own.stream()
          .filter(row -> row.get("role").equals("list"))
          .filter(row -> row.get("path").equals(create.get("path")))
          .forEach(row -> roles.put("list", row));
    }
  }

  Service service() {
    return service;
  }

  List<Row> areas() {
    return areas;
  }

  private Row main() {
    return areas.get(0);
  }

  List<Row> operations() {
    return operations;
  }

  /** {@return the operations that are not part of a regular collection} */
  List<Row> special() {
    boolean regular = isRegular();
    return operations.stream()
        .filter(operation -> !regular || !roles.containsValue(operation))
        .toList();
  }

  /** {@return the main operation that does this, or an empty row} */
  Row role(String role) {
    return roles.getOrDefault(role, Row.of());
  }

  boolean isMain(Row operation) {
    return roles.containsValue(operation);
  }

  String folder() {
    return main().get("package");
  }

  /** {@return the class of the main resource} */
  String model() {
    return main().get("model");
  }

  /** {@return the schema of the main resource} */
  String schema() {
    return facts.mainSchema(main());
  }

  /** {@return the class} */
  String api() {
    return main().get("api");
  }

  String accessor() {
    return main().get("accessor");
  }

  /** {@return what the names of its operations begin with} */
  String name() {
    return service.prefix() + Words.lower(api().replaceAll("Api$", ""));
  }

  /** {@return the constant named after the collection} */
  String constant() {
    return Words.constant(api().replaceAll("Api$", ""));
  }

  /** {@return the constant that single operations are declared on} */
  String groupConstant() {
    return service.isJsonApi() ? "GROUP" : constant();
  }

  /** {@return whether a class of another package creates it} */
  boolean isPublic() {
    boolean lead = main().get("facade").equals(accessor());
    return lead || !facts.home(main()).equals(folder());
  }

  /** The operation with a role that is known to be there. */
  private Row known(String name) {
    return Objects.requireNonNull(roles.get(name), name);
  }

  /** {@return whether the five calls are those that all collections have} */
  boolean isRegular() {
    if (!service.isJsonApi() || !roles.keySet().containsAll(FIVE)) {
      return false;
    }
    var list = known("list");
    var update = known("update");
    long placeholders = list.list("path_parameters").size();
    return roles.values().stream().noneMatch(row -> row.get("result").equals("none"))
        && roles.values().stream().allMatch(row -> row.get("model").equals(schema()))
        && list.get("path").equals(known("create").get("path"))
        && placeholders <= 1
        && update.get("method").equals("PUT")
        && !update.get("request").isEmpty()
        && !update.get("wrapper").isEmpty()
        && update.get("path").equals(known("get").get("path"))
        && update.list("path_parameters").size() == 1;
  }

  /** {@return whether the collection lies in another resource} */
  boolean isNested() {
    return !known("list").list("path_parameters").isEmpty();
  }

  /**
   * {@return the role for the main calls; for the others their name without what they are about}
   *
   * @param names those that are taken
   */
  String methodName(Row operation, Set<String> names) {
    var settled = facts.settledName(operation);
    if (!settled.isEmpty() && names.add(settled.substring(settled.lastIndexOf('.') + 1))) {
      return settled.substring(settled.lastIndexOf('.') + 1);
    }
    var name = operation.get("name");
    var plain = plainName(name);
    var wanted = roles.containsValue(operation) ? operation.get("role") : withoutVerb(plain);
    for (var candidate : List.of(wanted, plain, Words.lower(name))) {
      if (!candidate.isEmpty()
          && Words.accessor(candidate).equals(candidate)
          && names.add(candidate)) {
        return candidate;
      }
    }
    throw new IllegalStateException("no name is left for " + name);
  }

  /** The name of an operation without that of the resource. */
  private String plainName(String name) {
    var about = Words.camel(schema().replaceAll("\\.attributes$", ""));
    var one = "(" + model() + "|" + about + ")";
    var many = "(" + Words.plural(model()) + "|" + Words.plural(about) + ")";
    return Words.lower(
        name.replaceAll("(To|From|Of)?" + one + "(?![a-z])", "")
            .replaceAll("(To|From|Of)?" + many + "(?![a-z])", "")
            .replaceAll("Catalog(Propert(y|ies))", "$1"));
  }

  /** {@return {@code summary} for {@code getSummary}} */
  static String withoutVerb(String method) {
    return method.matches("(get|list)(?!All$|By)[A-Z].*")
        ? Words.lower(method.replaceAll("^(get|list)", ""))
        : method;
  }
}
