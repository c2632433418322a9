package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of artifacts that belong together")
class BomTest {

  private static final String[] ARTIFACTS = {
    "honeybadger-client",
    "rollbar-client",
    "rootly-client",
    "trivet-core",
    "trivet-drift",
    "trivet-limiter-testkit",
    "trivet-micrometer",
    "trivet-redis",
    "trivet-spring-boot-starter",
    "trivet-spring-boot-test",
    "trivet-testkit"
  };

  @Test
  @DisplayName("names everything that users may depend on, and nothing else")
  void bom_namesTheArtifactsOfUsers() throws Exception {
    assertThat(Poms.artifacts(Poms.written("bom"))).containsExactly(ARTIFACTS);
  }

  @Test
  @DisplayName("is published without its parent, whose versions are those of our own build")
  void published_managesTheArtifactsOfUsersAlone() throws Exception {
    var bom = Poms.published("bom");

    assertThat(Poms.elements(bom, "parent")).isEmpty();
    assertThat(Poms.artifacts(bom)).containsExactly(ARTIFACTS);
    assertThat(Poms.text(bom, "version")).isEqualTo(System.getProperty("trivet.version"));
  }

  @Test
  @DisplayName("gives every artifact its own version")
  void published_givesEveryArtifactItsOwnVersion() throws Exception {
    assertThat(Poms.elements(Poms.published("bom"), "dependency"))
        .isNotEmpty()
        .allSatisfy(
            managed -> assertThat(Poms.text(managed, "version")).isEqualTo("${project.version}"));
  }
}
