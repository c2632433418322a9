package dev.trivet.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints first drafts of resources from the tables of facts. {@code Scaffold rootly
 * rootly-client/src/main/java Severities Causes}: the arguments are a service, the folder of its
 * sources, and areas or packages of {@code areas.tsv}; without any, all of them. A file that is
 * there already stays as it is. Sentences that nobody has written yet carry a mark that a test of
 * the clients forbids.
 */
public final class Scaffold {

  private static final String USAGE =
      "usage: Scaffold <service> <folder of sources> [<area or package>..]";

  private final Path facts;
  private final PrintStream out;

  Scaffold(Path facts, PrintStream out) {
    this.facts = facts;
    this.out = out;
  }

  /**
   * Runs the program.
   *
   * @param arguments the service, the folder of sources, and areas or packages
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println(USAGE);
      System.exit(2);
    }
    var wanted = Arrays.asList(arguments).subList(2, arguments.length);
    new Scaffold(Path.of("facts"), System.out).run(arguments[0], Path.of(arguments[1]), wanted);
  }

  void run(String serviceName, Path sources, List<String> wanted) throws IOException {
    var service = Service.of(serviceName);
    var tables = Facts.read(facts.resolve(service.folder()));
    var drafts = new Drafts(service, tables, Sentences.read(facts), sources);
    var apis = new LinkedHashMap<String, List<Row>>();
    for (var area : tables.areas()) {
      var api = area.get("package") + "." + area.get("api");
      apis.computeIfAbsent(api, key -> new ArrayList<>()).add(area);
    }
    var chosen = chosen(apis, wanted);
    for (var areas : chosen.values()) {
      new ApiDraft(drafts, new ApiGroup(service, tables, areas)).write(sisters(apis, areas.get(0)));
    }
    new AreaDrafts(drafts).write(chosen, apis);
    drafts.sentences().asked().forEach((key, answer) -> out.println(key + "\t" + answer));
    drafts.toAdd().forEach(accessor -> out.println("add\t" + accessor));
    drafts.typed().forEach((vendor, name) -> out.println("typed\t" + vendor + "\t" + name));
    out.println(drafts.summary());
  }

  private static Map<String, List<Row>> chosen(Map<String, List<Row>> apis, List<String> wanted) {
    if (wanted.isEmpty()) {
      return apis;
    }
    var chosen = new LinkedHashMap<String, List<Row>>();
    for (var name : wanted) {
      var named = new LinkedHashMap<>(apis);
      named.values().removeIf(areas -> areas.stream().noneMatch(area -> isNamed(area, name)));
      if (named.isEmpty()) {
        throw new IllegalArgumentException("no area and no package " + name);
      }
      chosen.putAll(named);
    }
    return chosen;
  }

  private static boolean isNamed(Row area, String name) {
    return area.get("area").equals(name) || area.get("package").equals(name);
  }

  /** The collections that are reached from this one, if it stands on the facade itself. */
  private static List<Row> sisters(Map<String, List<Row>> apis, Row main) {
    if (!main.get("facade").equals(main.get("accessor"))) {
      return List.of();
    }
    return apis.values().stream()
        .map(areas -> areas.get(0))
        .filter(area -> area.get("facade").equals(main.get("facade")))
        .filter(area -> !area.get("api").equals(main.get("api")))
        .toList();
  }
}
