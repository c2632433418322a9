package dev.trivet.tools;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Drafts of what leads to resources: the class of an area, and the description of a package. */
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
          boolean led = members.stream().anyMatch(member -> member.get("accessor").equals(facade));
          if (!led) {
            area(area.get("package"), facade, members);
          }
        });
    folders.forEach(this::packageInfo);
  }

  private void area(String folder, String facade, List<Row> members) {
    var name = Words.capital(facade) + "Area";
    var file = drafts.file(folder, name);
    file.imports("dev.trivet.core.service.Transport");
    file.add("/** " + drafts.sentences().of(name, "what " + Words.words(facade) + " is"));
    file.add(
        """
        . Immutable and thread-safe. */
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
            .formatted(name));
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
    var file = drafts.file(folder, "package-info");
    file.describe(drafts.sentences().of("package " + folder, "what " + folder + " holds") + ".");
    drafts.write(file);
  }
}
