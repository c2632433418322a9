package dev.trivet.conformance.structure;

import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The module path of some modules, picked from the class path of this test. */
final class ModulePath {

  private ModulePath() {}

  /**
   * The modules and what they require at run time, and what their users need to compile.
   *
   * @param roots modules that are on the class path, as folders or jars
   */
  static String of(List<String> roots) {
    var known = known();
    Map<String, Path> needed = new LinkedHashMap<>();
    var open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      var name = open.remove();
      var module = known.get(name);
      if (module == null) {
        continue;
      }
      if (needed.put(name, Path.of(module.location().orElseThrow())) == null) {
        module.descriptor().requires().stream()
            .filter(requires -> isNeeded(requires.modifiers()))
            .forEach(requires -> open.add(requires.name()));
      }
    }
    return needed.values().stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isNeeded(Set<Modifier> modifiers) {
    return !modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.TRANSITIVE);
  }

  private static Map<String, ModuleReference> known() {
    var known = new HashMap<String, ModuleReference>();
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .forEach(
            place -> {
              try {
                ModuleFinder.of(place)
                    .findAll()
                    .forEach(module -> known.put(module.descriptor().name(), module));
              } catch (FindException e) {
                // no module, and so nothing that a module could require
              }
            });
    return known;
  }
}
