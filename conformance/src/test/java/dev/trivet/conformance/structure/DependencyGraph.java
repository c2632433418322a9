package dev.trivet.conformance.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What depends on what, by name; finds circles. */
final class DependencyGraph {

  private final Map<String, Set<String>> edges = new TreeMap<>();

  private DependencyGraph() {}

  /** The packages of some classes. */
  static DependencyGraph ofPackages(JavaClasses classes) {
    return of(classes, JavaClass::getPackageName);
  }

  /** The source files of some classes, by the name of the outermost class. */
  static DependencyGraph ofFiles(JavaClasses classes) {
    return of(classes, DependencyGraph::outermost);
  }

  private static DependencyGraph of(JavaClasses classes, Function<JavaClass, String> node) {
    var graph = new DependencyGraph();
    for (var type : classes) {
      for (var dependency : type.getDirectDependenciesFromSelf()) {
        var target = dependency.getTargetClass().getBaseComponentType();
        if (classes.contain(target.getName())) {
          graph.add(node.apply(type), node.apply(classes.get(target.getName())));
        }
      }
    }
    return graph;
  }

  private static String outermost(JavaClass type) {
    var outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getName();
  }

  private void add(String from, String to) {
    if (!from.equals(to)) {
      edges.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
    }
  }

  /** The pairs of which either leads to the other, as far as a condition wants them. */
  Set<String> circles(BiPredicate<String, String> wanted) {
    peel();
    var circles = new TreeSet<String>();
    for (var from : edges.keySet()) {
      for (var to : edges.get(from)) {
        if (wanted.test(from, to) && reaches(to, from)) {
          circles.add(from + " -> " + to);
        }
      }
    }
    return circles;
  }

  /**
   * Takes away what leads to nothing, again and again: only circles and what leads to them stay.
   */
  private void peel() {
    boolean changed;
    do {
      edges.values().forEach(targets -> targets.retainAll(edges.keySet()));
      changed = edges.values().removeIf(Set::isEmpty);
    } while (changed);
  }

  private boolean reaches(String start, String end) {
    var seen = new TreeSet<String>();
    var open = new ArrayDeque<String>();
    open.add(start);
    while (!open.isEmpty()) {
      var node = open.remove();
      if (node.equals(end)) {
        return true;
      }
      if (seen.add(node)) {
        open.addAll(edges.getOrDefault(node, Set.of()));
      }
    }
    return false;
  }
}
