package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The list of artifacts that belong together")
class BomTest {

  private static final Path ROOT = Path.of("..");

  @Test
  @DisplayName("names everything that users may depend on, and nothing else")
  void bom_namesTheArtifactsOfUsers() throws Exception {
    var managed = pom("bom").getElementsByTagName("dependency");
    var names = new TreeSet<String>();
    for (int i = 0; i < managed.getLength(); i++) {
      names.add(text((Element) managed.item(i), "artifactId"));
    }

    assertThat(names)
        .containsExactly(
            "honeybadger-client",
            "rollbar-client",
            "rootly-client",
            "trivet-core",
            "trivet-testkit");
  }

  @Test
  @DisplayName("has the version of the build, although it has no parent")
  void bom_hasTheVersionOfTheBuild() throws Exception {
    var bom = pom("bom").getDocumentElement();
    var build = pom(".").getDocumentElement();

    assertThat(bom.getElementsByTagName("parent").getLength()).isZero();
    assertThat(text(bom, "version")).isEqualTo(text(build, "version"));
  }

  private static Document pom(String folder) throws Exception {
    var file = ROOT.resolve(folder).resolve("pom.xml").toFile();
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
