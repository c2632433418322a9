package dev.trivet.tools;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Drafts of what leads to resources: the class of an area, and the description of a package. What
 * is there already is not drafted, so no sentences are asked for it; the accessors that it lacks
 * are named.
 */
final class AreaDrafts {

  private final Drafts drafts;

  AreaDrafts(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * Writes what leads to some resources.
   *
   * @param chosen the areas that are drafted, by their classes
   * @param all the areas of the service, by their classes
   */
  void write(Map<String, List<Row>> chosen, Map<String, List<Row>> all) {
    var facades = new LinkedHashMap<String, Row>();
    var folders = new LinkedHashSet<String>();
    for (var areas : chosen.values()) {
      folders.add(areas.get(0).get("package"));
      facades.put(areas.get(0).get("facade"), areas.get(0));
    }
    facades.forEach(
        (facade, area) -> {
          var members =
              all.values().stream()
                  .map(areas -> areas.get(0))
                  .filter(member -> member.get("facade").equals(facade))
                  .toList();
          var leader =
              members.stream().filter(member -> member.get("accessor").equals(facade)).findFirst();
          var folder = leader.orElse(area).get("package");
          var name =
              leader.map(row -> row.get("api")).orElseGet(() -> Words.capital(facade) + "Area");
          var existing = drafts.existing(folder, name);
          if (existing.isPresent()) {
            lacking(name, existing.get(), chosen.values(), facade);
          } else if (leader.isEmpty()) {
            area(folder, facade, members);
          }
        });
    folders.forEach(this::packageInfo);
  }

  /** Notes the accessors of drafted collections that a class does not have. */
  private void lacking(String name, String text, Collection<List<Row>> chosen, String facade) {
    chosen.stream()
        .map(areas -> areas.get(0))
        .filter(member -> member.get("facade").equals(facade))
        .filter(member -> !member.get("accessor").equals(facade))
        .filter(member -> !text.contains("new " + member.get("api") + "("))
        .forEach(
            member -> drafts.toAdd(name, member.get("api") + " " + member.get("accessor") + "()"));
  }

  private void area(String folder, String facade, List<Row> members) {
    var name = Words.capital(facade) + "Area";
    var file = drafts.file(folder, name);
    file.imports("dev.trivet.core.service.Transport");
    file.add("/** " + drafts.sentences().of(name, "what " + Words.words(facade) + " is"));
    file.add(
        """
        %2$s */
        public final class %1$s {

          private final Transport transport;

          /**
           * Made by the client.
           *
           * @param transport carries the calls
           * @hidden
           */
          @SuppressWarnings("exports")
          public %1$s(Transport transport) {
            this.transport = transport;
          }
        """
            .formatted(name, drafts.safety()));
    for (var member : members) {
      file.add(
          """

            /** {@return %s} */
            public %s %s() {
              return new %2$s(transport);
            }
          """
              .formatted(
                  drafts
                      .sentences()
                      .of(member.get("api") + "@", Words.words(member.get("accessor"))),
                  member.get("api"),
                  member.get("accessor")));
    }
    file.add("}\n");
    drafts.write(file);
  }

  private void packageInfo(String folder) {
    if (drafts.existing(folder, "package-info").isPresent()) {
      return;
    }
    var file = drafts.file(folder, "package-info");
    file.describe(drafts.sentences().of("package " + folder, "what " + folder + " holds") + ".");
    drafts.write(file);
  }
}
