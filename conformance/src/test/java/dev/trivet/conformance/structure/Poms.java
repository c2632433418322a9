package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Reads the poms of the modules, as they are written and as they are published. */
final class Poms {

  private Poms() {}

  static Element written(String module) throws Exception {
    return root(Path.of("..", module, "pom.xml"));
  }

  /** The flattened pom, which the build writes beside the classes. */
  static Element published(String module) throws Exception {
    return root(Path.of("..", module, "target", "published-pom.xml"));
  }

  /** The artifacts in all elements {@code dependency} below this one. */
  static SortedSet<String> artifacts(Element parent) {
    var names = new TreeSet<String>();
    for (var dependency : elements(parent, "dependency")) {
      names.add(text(dependency, "artifactId"));
    }
    return names;
  }

  static List<Element> elements(Element parent, String name) {
    var found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static String text(Element parent, String name) {
    assertThat(elements(parent, name)).as(name).isNotEmpty();
    return elements(parent, name).get(0).getTextContent();
  }

  private static Element root(Path file) throws Exception {
    assertThat(file).exists();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }
}
