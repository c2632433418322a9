package dev.trivet.examples;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.catalog.ServiceInput;
import dev.trivet.rootly.teams.TeamInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How to export all services and their owners as CSV: {@code ExportServices [--live]}. With three
 * lists it needs as few requests as there are pages, however many services there are.
 *
 * <p>Uses a fake with two services in this process; with {@code --live} the organization of {@code
 * ROOTLY_API_KEY}, which it only reads.
 */
public final class ExportServices {

  private ExportServices() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      var rootly = services.rootly();
      if (!List.of(arguments).contains("--live")) {
        seed(rootly);
      }
      System.out.print(export(rootly));
    }
  }

  static String export(RootlyClient rootly) {
    // region: export
    Map<String, String> teams = new HashMap<>();
    rootly.teams().list().forEach(team -> teams.put(team.id(), team.name().orElse(team.id())));
    Map<String, String> people = new HashMap<>();
    rootly.users().list().forEach(user -> people.put(user.id(), user.email().orElse(user.id())));

    var csv = new StringBuilder(line(List.of("service", "slug", "teams", "people")));
    for (var service : rootly.catalog().services().list()) {
      csv.append(
          line(
              List.of(
                  service.name().orElse(service.id()),
                  service.slug().orElse(""),
                  names(service.ownerGroupIds(), teams),
                  names(service.ownerUserIds(), people))));
    }
    return csv.toString();
    // endregion
  }

  /** An owner that is not listed, because it is deleted or hidden from the key, keeps its ID. */
  private static String names(List<?> ids, Map<String, String> names) {
    return ids.stream()
        .map(Object::toString)
        .map(id -> names.getOrDefault(id, id))
        .collect(Collectors.joining(", "));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ExportServices::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static void seed(RootlyClient rootly) {
    var payments = rootly.teams().create(TeamInput.of("Payments")).id();
    var platform = rootly.teams().create(TeamInput.of("Platform")).id();
    var services = rootly.catalog().services();
    services.create(
        ServiceInput.builder().name("Checkout").ownerGroupIds(List.of(payments, platform)).build());
    services.create(ServiceInput.builder().name("Ledger, \"old\"").build());
  }
}
